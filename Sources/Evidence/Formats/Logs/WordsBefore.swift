/// The word that stands before a number, with `=` or `:` between or not.
struct WordsBefore {
    private let word: String

    /// - Parameter text: all that stands before the number.
    init(_ text: ArraySlice<UInt8>) {
        let near = text.suffix(40).trimmed
        let name = near.dropLast(near.last.map { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ":") } == true ? 1 : 0)
        let trimmed = name.trimmed
        let start = trimmed.lastIndex { !$0.isLetter }.map { $0 + 1 } ?? trimmed.startIndex
        word = trimmed[start...].text
    }

    /// `hr = 80072efe`, `error 8024402c`, `error code:8024401C`.
    var nameError: Bool {
        let word = word.lowercased()
        return word.hasSuffix("code")
            || ["error", "failed", "hr", "hresult", "result", "returned", "with"].contains(word)
    }

    /// `UpdateId = 0x80072efd`; "invalid" is none.
    var nameIdentifier: Bool { word.hasSuffix("Id") || word.hasSuffix("ID") || word == "id" }
}
