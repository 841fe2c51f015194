/// One entry of a log: a line, with those into which a paste has wrapped its end.
struct LogRecord {
    /// The lines as UTF-8, a newline between them.
    private(set) var bytes: [UInt8] = []
    private var pieces: [(start: Int, line: SourceLine)] = []
    private(set) var head: LogHead

    /// How many columns of the line stand before the piece of it that this is.
    private let column: Int

    init(_ line: SourceLine, _ bytes: [UInt8], _ head: LogHead, column: Int = 0) {
        self.column = column
        self.head = head
        self.bytes = bytes
        pieces = [(0, line)]
    }

    /// What stands behind the columns.
    var text: ArraySlice<UInt8> { bytes[head.text...] }

    /// The name in the component column, empty where there is none.
    var component: String { bytes[head.component].text }

    /// The text from a place on, as far as a value can reach; so that many labels without values cost no time.
    func text(from place: Int) -> ArraySlice<UInt8> { bytes[place...].prefix(4096) }

    /// What stands from a place to the end of its line. Where another line follows, it may not end there.
    func line(from place: Int) -> (value: ArraySlice<UInt8>, confidence: Finding.Confidence) {
        let end = bytes[place...].firstIndex(of: 0x0A)
        return (bytes[place..<(end ?? bytes.endIndex)].trimmed, end == nil ? .certain : .possible)
    }

    /// Begins anew without letting go of the memory.
    mutating func restart(_ line: SourceLine, _ bytes: [UInt8], _ head: LogHead) {
        self.head = head
        self.bytes.removeAll(keepingCapacity: true)
        self.bytes += bytes
        pieces.removeAll(keepingCapacity: true)
        pieces.append((0, line))
    }

    /// How much is taken for one wrapped line: the longest that the client writes have a few thousand characters.
    static let most = (lines: 12, bytes: 8192)

    var lineCount: Int { pieces.count }

    /// How many lines of any text are taken together: the event viewer copies an event in about fifteen.
    static let longestPassage = 48

    /// Whether a line that begins like no entry can belong to this one.
    func canGoOn(with next: [UInt8]) -> Bool {
        head.columns != .none && pieces.count < (head.form == .text ? Self.longestPassage : Self.most.lines)
            && bytes.count + next.count < Self.most.bytes
            && next.contains { !$0.isBlank }
    }

    mutating func append(_ line: SourceLine, _ next: [UInt8]) {
        bytes.append(0x0A)
        pieces.append((bytes.count, line))
        bytes += next
    }

    /// The number of the line where a byte stands.
    func line(of place: Int) -> Int { (pieces.last { $0.start <= place } ?? pieces[0]).line.number }

    /// The line and its columns where some bytes stand; of bytes in two lines the part in the first.
    func place(of range: Range<Int>) -> (line: Int, columns: ClosedRange<Int>) {
        let piece = pieces.last { $0.start <= range.lowerBound } ?? pieces[0]
        let text = piece.line.text
        let index = { (place: Int) in
            text.utf8.index(text.startIndex, offsetBy: min(place - piece.start, text.utf8.count))
        }
        let columns = piece.line.columns(of: index(range.lowerBound)..<index(range.upperBound))
        return (piece.line.number, (columns.lowerBound + column)...(columns.upperBound + column))
    }
}
