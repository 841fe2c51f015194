import FactsData

/// The rows of `errors.tsv`, searched where they lie in the program: no row is read before it is asked for.
///
/// A row is `0xHHHHHHHH`, symbols joined by `/`, area, HTTP status, meaning in English and in Japanese, where it is
/// defined, and examples joined by `|`, with tabs between. Rows are sorted by code; the first line names the columns.
enum CodeTable {
    static func contains(_ code: ErrorCode) -> Bool { row(of: code) != nil }

    static func entry(for code: ErrorCode) -> Entry? {
        row(of: code).flatMap { Entry(code: code, row: text(of: $0)) }
    }

    /// Codes whose row carries the name, which is in capitals.
    static func codes(named symbol: String) -> [ErrorCode] { codesBySymbol[symbol] ?? [] }

    /// Every code of the table, in ascending order.
    static var codes: [ErrorCode] { rows.map(code(at:)) }

    /// Made when the first name is looked up: about a thousand names.
    private static let codesBySymbol: [String: [ErrorCode]] = rows.reduce(into: [:]) { table, row in
        let symbols = bytes[(row.lowerBound + symbolsColumn)...].prefix { $0 != UInt8(ascii: "\t") }
        for symbol in symbols.split(separator: UInt8(ascii: "/")) {
            table[String(decoding: symbol, as: UTF8.self), default: []].append(code(at: row))
        }
    }
}

extension CodeTable {
    private static var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: errors_tsv, count: errors_tsv_count)
    }

    private static let newline = UInt8(ascii: "\n")
    /// `0x`, eight digits and a tab stand before the names.
    private static let symbolsColumn = 11

    /// Halves the table until the row is found: about ten looks for 800 rows.
    private static func row(of wanted: ErrorCode) -> Range<Int>? {
        var low = endOfRow(from: 0) + 1
        var high = bytes.count
        while low < high {
            let row = row(around: (low + high) / 2)
            let found = code(at: row)
            if found == wanted { return row }
            if found < wanted { low = row.upperBound + 1 } else { high = row.lowerBound }
        }
        return nil
    }

    private static var rows: some Sequence<Range<Int>> {
        sequence(first: 0..<endOfRow(from: 0)) { previous in
            let start = previous.upperBound + 1
            return start < bytes.count ? start..<endOfRow(from: start) : nil
        }.dropFirst()
    }

    private static func row(around position: Int) -> Range<Int> {
        let bytes = bytes
        var start = position
        while start > 0, bytes[start - 1] != newline { start -= 1 }
        return start..<endOfRow(from: position)
    }

    private static func endOfRow(from position: Int) -> Int {
        let bytes = bytes
        var end = position
        while end < bytes.count, bytes[end] != newline { end += 1 }
        return end
    }

    private static func code(at row: Range<Int>) -> ErrorCode {
        ErrorCode(Hexadecimal.number(bytes[(row.lowerBound + 2)..<(row.lowerBound + 10)]) ?? 0)
    }

    private static func text(of row: Range<Int>) -> String {
        String(decoding: bytes[row], as: UTF8.self)
    }
}
