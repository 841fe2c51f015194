import Testing

@testable import Canvas

/// A long command on several rows: nothing is lost, nothing is added.
@Suite struct CutTests {
    @Test(arguments: [
        ("abc def", 4, ["abc ", "def"]), ("abcd", 4, ["abcd"]), ("", 4, [""]), ("a～b", 2, ["a", "～", "b"]),
        ("～", 1, ["～"]), ("ab", 0, ["a", "b"]),
    ])
    func rows(text: String, columns: Int, rows: [String]) {
        #expect(Wrap.cut(text, columns: columns) == rows)
        #expect(Wrap.cut(text, columns: columns).joined() == text)
    }
}
