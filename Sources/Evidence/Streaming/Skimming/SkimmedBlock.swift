/// The lines of a block by their bytes, and what each is: so that only those that can matter become text.
struct SkimmedBlock {
    struct Line {
        let start: Int
        let end: Int
        /// What the entry begins with that the line is; nil for every other line, and where the line may not be skipped.
        var entry: EntryStart?
        /// Where its component or its text stands.
        let text: Int
        var traces: LineTraces = []
        /// What the memory of texts has of it.
        var memo: Int?
    }

    private(set) var lines: [Line] = []
    private(set) var undated = 0

    /// Of a line longer than this the readers make pieces.
    private static let longest = LogRecord.most.bytes

    /// - Parameter forced: how many of the first lines are read whatever they are.
    /// - Returns: nil where so few lines are entries that a look at each costs more than it spares, and where a report
    ///   may stand that has no bound.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, forced: Int) {
        lines.reserveCapacity(bytes.count / 64)
        var start = 0
        while start < bytes.count {
            let end = ByteScan.first(0x0A, in: bytes, from: start)
            guard add(UnsafeBufferPointer(rebasing: bytes[start..<end]), at: start, isForced: lines.count < forced)
            else { return nil }
            start = end + 1
        }
        if lines.count <= forced || (undated - forced) * 8 > lines.count { return nil }
    }

    /// - Returns: false where a report may begin that goes on as long as its block.
    private mutating func add(_ line: UnsafeBufferPointer<UInt8>, at start: Int, isForced: Bool) -> Bool {
        let entry = line.count <= Self.longest ? EntryStart.read(line) : nil
        if entry == nil ? Self.mayOpenReport(line) : Self.isHeading(line) { return false }
        if entry == nil || isForced { undated += 1 }
        lines.append(
            Line(
                start: start, end: start + line.count, entry: isForced ? nil : entry?.start,
                text: start + (entry?.text ?? 0)))
        return true
    }

    /// Whether a line that is no entry may begin an answer, an object, an element, a key, a section of the collector, or
    /// the digits that a caller reads.
    private static func mayOpenReport(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = line.first(where: { !$0.isGap && $0 != UInt8(ascii: ">") }) else { return false }
        if first >= 0x80 || "{<[\"|".utf8.contains(first) || !line.contains(where: \.isLetter) { return true }
        return line.holds("http/") || line.holds("winhttp")
    }

    /// Whether the name of WinHTTP stands in an entry and nothing behind its colon: then it heads a report.
    private static func isHeading(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        var last = line.count - 1
        while last > 0, line[last].isGap { last -= 1 }
        return (line[last] == UInt8(ascii: ":") || line[last] >= 0x80) && line.holds("winhttp")
    }

    // MARK: What was found out of a line

    mutating func note(_ traces: LineTraces, of place: Int, memo: Int?) {
        lines[place].traces = traces
        lines[place].memo = memo
    }

    /// The door has changed it: it is read like any text.
    mutating func release(_ place: Int) { lines[place].entry = nil }

    /// Whether the next line is an entry of its own, so that this one ends with its line.
    func isWhole(_ place: Int) -> Bool { place + 1 < lines.count && lines[place + 1].entry != nil }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether a word stands here, in capitals or not.
    /// - Parameter word: in lower case, its first byte a letter.
    fileprivate func holds(_ word: StaticString) -> Bool {
        let length = word.utf8CodeUnitCount
        guard count >= length else { return false }
        for place in 0...(count - length) where self[place] | 0x20 == word.utf8Start[0] {
            var next = 1
            while next < length, self[place + next] | 0x20 == word.utf8Start[next] { next += 1 }
            if next == length { return true }
        }
        return false
    }
}
