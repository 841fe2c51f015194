import Collector

/// The output of one section, as it was found in a text.
struct CollectedBody: Sendable, Hashable {
    let section: CollectorSection
    /// The line of the mark.
    let mark: SourceLine
    /// What stands below it, without the marks of a quotation.
    var lines: [SourceLine] = []
    /// Whether another mark follows: before it the text may have been cut anywhere.
    var isWhole = false

    /// Why a section answers nothing.
    enum Silence: Hashable {
        case absent, refused, unasked
        /// No mark of it, or nothing below its mark.
        case missing
        /// The text ends within it.
        case cut
        /// The machine has no such command.
        case noCommand
        /// Nothing came within the time.
        case timedOut
    }

    /// The word for its silence, with the line where it stands: the last of the section, behind what a tool may say in its
    /// own language.
    var word: (silence: CollectorSilence, line: SourceLine)? {
        guard let last = lines.last(where: { !$0.text[...].trimmed.isEmpty }),
            let word = CollectorSilence(rawValue: String(last.text[...].trimmed))
        else { return nil }
        return (word, last)
    }

    var silence: Silence? {
        if !isWhole { return .cut }
        switch word?.silence {
        case .absent: return .absent
        case .refused: return .refused
        case .unasked: return .unasked
        case nil: break
        }
        if content.isEmpty { return isFreeOfWitness ? .absent : .refused }
        return exitCode.flatMap { $0 == 9009 ? .noCommand : $0 == 28 ? .timedOut : nil }
    }

    /// A log of events may be empty; of every other command something comes, or the word for nothing.
    private var isFreeOfWitness: Bool {
        if case .run(_, .none) = section.command { true } else { false }
    }

    /// The lines that hold something.
    var content: [SourceLine] { lines.filter { !$0.text[...].trimmed.isEmpty } }

    /// The line that says that it is absent; nil where it is there, or nobody knows.
    var absence: SourceLine? { silence == .absent ? word?.line : nil }

    /// What curl ended with.
    var exitCode: Int? {
        guard case .request = section.command else { return nil }
        for line in content {
            let words = line.text.split(separator: " ")
            if words.count == 2, words[0] == "curl-exit" { return Int(words[1]) }
        }
        return nil
    }

    // MARK: Entries of a log

    /// The entries of a log each on one line, however a mail program broke them.
    /// - Parameter begins: whether a line begins an entry.
    func entries(_ begins: (Substring) -> Bool) -> [SourceLine] {
        var entries: [[SourceLine]] = []
        for line in lines {
            if begins(line.text[...].trimmed) || entries.isEmpty {
                entries.append([line])
            } else {
                entries[entries.count - 1].append(line)
            }
        }
        return entries.map(Self.joined)
    }

    /// Pieces that are all equally long were cut wherever the line was full, others at their blanks.
    private static func joined(_ pieces: [SourceLine]) -> SourceLine {
        let pieces = pieces.filter { !$0.text.isEmpty }
        guard let first = pieces.first, pieces.count > 1 else { return pieces.first ?? SourceLine(1, "") }
        let lengths = Set(pieces.dropLast().map(\.text.count))
        let isFull = lengths.count == 1 && (lengths.first ?? 0) >= Self.narrowest
        return SourceLine(first.number, pieces.map(\.text).joined(separator: isFull ? "" : " "))
    }

    private static let narrowest = 70

    // MARK: A value of the registry

    /// `    ProxyEnable    REG_DWORD    0x1` as one line, however a mail program broke it; nil where none stands there.
    var valueLine: SourceLine? {
        guard silence == nil, case .value(_, let name) = section.command else { return nil }
        let content = content
        // The end of the command above may begin a line with the name as well.
        for (place, line) in content.enumerated() {
            let words = content[place...].flatMap { $0.text.split(whereSeparator: \.isBlank) }
            guard words.count > 1, words[0].lowercased() == name.lowercased(), words[1].hasPrefix("REG_") else {
                continue
            }
            if place == content.count - 1 { return line }
            return SourceLine(line.number, "    \(name)    \(words[1])    \(words.dropFirst(2).joined())")
        }
        return nil
    }

    /// The number that the value is, or that it is absent with the line that shows it.
    var number: (value: UInt32, line: SourceLine)? {
        guard let line = valueLine, let digits = line.text.split(whereSeparator: \.isBlank).last else { return nil }
        let value = digits.hasPrefix("0x") ? UInt32(digits.dropFirst(2), radix: 16) : UInt32(digits)
        return value.map { ($0, line) }
    }

    /// The text of the value.
    var text: String? {
        guard let line = valueLine else { return nil }
        let words = line.text.split(maxSplits: 2, whereSeparator: \.isBlank)
        return words.count == 3 ? String(words[2].drop(while: \.isBlank)) : nil
    }
}
