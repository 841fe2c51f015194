/// The rows of a table of codes, searched where they lie in the program: no row is read before it is asked for.
///
/// A row begins with `0xHHHHHHHH`, a tab and names joined by `/`; rows are sorted by code, and the first line names the
/// columns.
struct CodeRows {
    let bytes: UnsafeBufferPointer<UInt8>

    private static let newline = UInt8(ascii: "\n")
    private static let tab = UInt8(ascii: "\t")
    /// `0x`, eight digits and a tab stand before the names.
    private static let namesColumn = 11

    /// Halves the table until the row is found: about eleven looks for 2,000 rows.
    func row(of wanted: ErrorCode) -> Range<Int>? {
        var low = endOfRow(from: 0) + 1
        var high = bytes.count
        while low < high {
            let row = row(around: (low + high) / 2)
            let found = code(at: row.lowerBound)
            if found == wanted { return row }
            if found < wanted { low = row.upperBound + 1 } else { high = row.lowerBound }
        }
        return nil
    }

    /// All rows, in the order of their codes.
    var all: some Sequence<Range<Int>> {
        sequence(first: 0..<endOfRow(from: 0)) { previous in
            let start = previous.upperBound + 1
            return start < bytes.count ? start..<endOfRow(from: start) : nil
        }.dropFirst()
    }

    func code(at start: Int) -> ErrorCode {
        ErrorCode(Hexadecimal.number(bytes[(start + 2)..<(start + 10)]) ?? 0)
    }

    func text(of row: Range<Int>) -> String { String(decoding: bytes[row], as: UTF8.self) }

    /// The places of the names of a row.
    func names(of row: Range<Int>) -> [Range<Int>] {
        let start = row.lowerBound + Self.namesColumn
        let end = bytes[start..<row.upperBound].firstIndex(of: Self.tab) ?? row.upperBound
        let names: [Slice<UnsafeBufferPointer<UInt8>>] = bytes[start..<end].split(separator: UInt8(ascii: "/"))
        return names.map { $0.startIndex..<$0.endIndex }
    }

    /// Where the row begins that holds the place.
    func startOfRow(at place: Int) -> Int {
        var start = place
        while start > 0, bytes[start - 1] != Self.newline { start -= 1 }
        return start
    }

    private func row(around place: Int) -> Range<Int> { startOfRow(at: place)..<endOfRow(from: place) }

    private func endOfRow(from place: Int) -> Int {
        var end = place
        while end < bytes.count, bytes[end] != Self.newline { end += 1 }
        return end
    }
}
