/// How Windows says that a list is empty, and how people read it aloud: `(none)`, `(なし)`. In another language it is
/// another word, but always one in brackets, which no entry of a list has.
public enum EmptyList {
    /// Whether the text is nothing but a word in brackets.
    public static func isSaid(by text: String) -> Bool {
        let folded = FullWidth.fold(text).split(separator: " ").joined(separator: " ")
        guard folded.count > 2, folded.first == "(", folded.last == ")" else { return false }
        return !folded.dropFirst().dropLast().contains { "();,<>".contains($0) }
    }
}
