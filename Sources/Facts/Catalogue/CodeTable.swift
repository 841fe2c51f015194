import FactsData

/// What is known of each code: a meaning, or a name alone.
///
/// Codes with a meaning stand in `errors.tsv`: code, names joined by `/`, area, HTTP status, meaning in English and in
/// Japanese, where it is defined, examples joined by `|`, and the family of its cause, with tabs between. Those that
/// Windows only names stand in `symbols.tsv`: code and names. No code stands in both.
enum CodeTable {
    /// Whether the code has a meaning.
    static func contains(_ code: ErrorCode) -> Bool { meanings.row(of: code) != nil }

    /// Whether Windows has a name for the code, of which no more is kept.
    static func onlyNames(_ code: ErrorCode) -> Bool { symbols.row(of: code) != nil }

    static func entry(for code: ErrorCode) -> Entry? {
        if let row = meanings.row(of: code) { return Entry(code: code, row: meanings.text(of: row)) }
        return symbols.row(of: code).flatMap { Entry(named: code, row: symbols.text(of: $0)) }
    }

    /// What family of causes the code belongs to; read from the end of its row and nothing else.
    static func family(of code: ErrorCode) -> Entry.Family? {
        guard let row = meanings.row(of: code) else { return nil }
        let start = meanings.bytes[row].lastIndex(of: UInt8(ascii: "\t")).map { $0 + 1 } ?? row.upperBound
        let word = meanings.bytes[start..<row.upperBound]
        return word.isEmpty ? nil : Entry.Family(rawValue: String(decoding: word, as: UTF8.self))
    }

    /// Codes that bear the name, which is in capitals; seldom more than one.
    static func codes(named name: String) -> [ErrorCode] { NameIndex.shared.codes(named: Array(name.utf8)) }

    /// Every code with a meaning, in ascending order.
    static var codes: [ErrorCode] { meanings.all.map { meanings.code(at: $0.lowerBound) } }

    /// Every code that has a name and no meaning, in ascending order.
    static var namedCodes: [ErrorCode] { symbols.all.map { symbols.code(at: $0.lowerBound) } }

    static var meanings: CodeRows {
        CodeRows(bytes: UnsafeBufferPointer(start: errors_tsv, count: errors_tsv_count))
    }

    static var symbols: CodeRows {
        CodeRows(bytes: UnsafeBufferPointer(start: symbols_tsv, count: symbols_tsv_count))
    }
}
