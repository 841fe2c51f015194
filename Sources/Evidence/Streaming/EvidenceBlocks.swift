/// The text of a file of any size, as UTF-8, put together to blocks that can be read one by one.
///
/// A block ends where a dated entry begins: so no entry is cut, and no report that stands between entries. Where none
/// begins in a long text, the block ends with an empty line, or else with any line.
struct EvidenceBlocks: Sendable {
    private var held: [UInt8] = []
    private var lines = 0
    private let size: Int

    /// How much of a text is held in which no entry begins.
    private static let most = (bytes: 1 << 20, lines: 1 << 16)

    /// - Parameter size: how many bytes are gathered before a block is given out.
    init(size: Int = 256 << 10) { self.size = size }

    /// Takes whole lines, and gives out a block where there is one.
    mutating func add(_ text: some Sequence<UInt8>) -> String? {
        let known = held.count
        held += text
        lines += Self.newlines(in: held[known...])
        return held.count < size ? nil : end.map { cut(upTo: $0) }
    }

    /// What is left when the file has ended.
    mutating func finish() -> String { cut(upTo: held.count) }

    private static let newline = UInt8(ascii: "\n")

    private static func newlines(in bytes: ArraySlice<UInt8>) -> Int {
        bytes.withUnsafeBufferPointer { ByteScan.count(newline, in: $0) }
    }

    private var end: Int? {
        if let end = lastStart(where: Self.isEntry) { return end }
        guard held.count >= Self.most.bytes || lines >= Self.most.lines else { return nil }
        return lastStart { $0.isEmpty || $0.elementsEqual([0x0D]) } ?? held.count
    }

    /// Where the last line begins that meets a condition; the first line of a block begins none.
    private func lastStart(where condition: (ArraySlice<UInt8>) -> Bool) -> Int? {
        var end = held.last == Self.newline ? held.count - 1 : held.count
        while let before = held[..<end].lastIndex(of: Self.newline) {
            if condition(held[(before + 1)..<end]) { return before + 1 }
            end = before
        }
        return nil
    }

    private static func isEntry(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first, first.isDigit || first == UInt8(ascii: "{") || first == UInt8(ascii: "<") else {
            return false
        }
        return LogHead(columnsOf: Array(line.prefix(LogRecord.most.bytes)))?.columns == .all
    }

    private mutating func cut(upTo end: Int) -> String {
        defer {
            held.removeFirst(end)
            lines = Self.newlines(in: held[...])
        }
        return String(decoding: held[..<end], as: UTF8.self)
    }
}
