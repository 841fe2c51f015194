/// A label and a list behind it, put together again where the console broke the line.
struct LabelledList {
    let line: SourceLine
    let label: Substring
    let value: String
    /// What of the value stands on the line of the label; the label where there is none.
    let clue: Substring
    /// How many lines it takes.
    let length: Int

    /// Reads the first of some lines, and those that go on with it.
    init?(_ lines: ArraySlice<SourceLine>) {
        guard let first = lines.first, let labelled = Self.labelled(PastedLine(first).content) else { return nil }
        (line, label) = (first, labelled.label)
        clue = labelled.value.isEmpty ? labelled.label : labelled.value
        var value = String(labelled.value)
        var length = 1
        for (above, next) in zip(lines.prefix(Self.mostLines), lines.dropFirst()) {
            guard let piece = Self.continuation(next, of: above) else { break }
            value += piece
            length += 1
        }
        (self.value, self.length) = (value, length)
    }

    private static func labelled(_ text: Substring) -> Labelled? {
        knownLabel(of: text) ?? Labelled(text)
    }

    /// Behind a label that is known no blank is needed.
    private static func knownLabel(of text: Substring) -> Labelled? {
        let labelled = text.utf8.firstIndex(of: UInt8(ascii: ":")).map { Labelled(text, endingAt: $0) }
        return labelled.flatMap { ReportWords.isProxyLabel($0.label) || ReportWords.isBypassLabel($0.label) ? $0 : nil }
    }

    /// A console breaks a line where it is full, wherever that is: the next begins at the margin and holds no blank.
    private static func continuation(_ next: SourceLine, of above: SourceLine) -> Substring? {
        let line = PastedLine(next)
        let isPiece = !line.isIndented && !line.isBlank && !line.content.contains(where: \.isBlank)
        let isFull = above.text.count >= narrowestConsole - 1
        return isFull && isPiece && knownLabel(of: line.content) == nil ? line.content : nil
    }

    private static let narrowestConsole = 80
    /// Longer than any list is; without a bound a hostile text would be joined again and again.
    private static let mostLines = 30

    /// Brackets say in some language that there is none.
    var isNone: Bool { value.isEmpty || value.first == "(" || value.first == "（" }

    /// Whether it could be a proxy list behind a label that is not known. Lines of logs have colons, too, and figures
    /// in front of them.
    var isPlausibleProxy: Bool {
        let items = value.split { $0 == ";" || $0.isBlank }
        let isList = items.count == 1 || items.allSatisfy { $0.contains { ".:=".contains($0) } }
        return isList && !isNone && !label.contains { "0123456789".contains($0) }
    }
}
