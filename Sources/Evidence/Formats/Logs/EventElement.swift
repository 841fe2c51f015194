import Facts

/// The elements of an event that carry an error code.
enum EventElement {
    /// The codes in a line of XML, with the places of their digits.
    static func codes(in line: ArraySlice<UInt8>) -> [(code: ErrorCode, range: Range<Int>)] {
        line.indices.filter { line[$0] == UInt8(ascii: "<") }.compactMap { start in
            value(at: start, in: line).flatMap { value in code(in: value).map { ($0, value.indices) } }
        }
    }

    /// The value in the element that begins at a place; nil where it is none of those.
    private static func value(at start: Int, in line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var cursor = ByteCursor(line[(start + 1)...])
        if cursor.take("Error value=") || cursor.take("Result value=") { return quoted(&cursor) }
        guard cursor.take("Data Name="), let name = quoted(&cursor), namesCode(name), cursor.take(">") else {
            return nil
        }
        let value = cursor.take { $0 != UInt8(ascii: "<") }
        return cursor.rest.isEmpty ? nil : value.trimmed
    }

    /// What stands between quotation marks of either kind.
    private static func quoted(_ cursor: inout ByteCursor) -> ArraySlice<UInt8>? {
        guard let mark = cursor.rest.first, mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else { return nil }
        cursor.skip(1)
        let value = cursor.take { $0 != mark }
        guard !cursor.rest.isEmpty else { return nil }
        cursor.skip(1)
        return value
    }

    /// `errorCode`, `hr`, `ResultCode`.
    private static func namesCode(_ name: ArraySlice<UInt8>) -> Bool {
        let name = name.text.lowercased()
        return ["hr", "hresult"].contains(name) || name.hasPrefix("error") || name.hasPrefix("result")
    }

    /// A value that is a code and nothing else. Three digits may be any number.
    private static func code(in value: ArraySlice<UInt8>) -> ErrorCode? {
        let text = value.text
        guard value.count <= 12, CodeRecogniser.isCode(text) else { return nil }
        return CodeRecogniser.find(in: text).first { $0.notation != .httpStatus && $0.notation != .symbol }?.code
    }
}
