import Testing

@testable import Application

/// Where a long text stands, however it is laid out.
@Suite struct TextPlaceTests {
    /// Four paragraphs: of 1 line, of 3, of 2 and of 6; and the same on a screen half as wide.
    private static let wide = Extent(page: 5, last: 7, paragraphs: [0, 1, 4, 6, 12])
    private static let narrow = Extent(page: 5, last: 19, paragraphs: [0, 2, 8, 12, 24])

    @Test(arguments: 0...7) func everyLineIsFoundAgain(_ line: Int) {
        #expect(Self.wide.line(of: Self.wide.place(of: line)) == line)
    }

    @Test(arguments: [(0, 0), (1, 2), (2, 4), (3, 6), (4, 8), (5, 10), (6, 12), (7, 14)])
    func theParagraphStays(_ line: Int, _ inNarrow: Int) {
        #expect(Self.narrow.line(of: Self.wide.place(of: line)) == inNarrow)
    }

    @Test(arguments: [(0, 0), (1, 0), (2, 1), (3, 1), (7, 3), (8, 4), (19, 7)])
    func andOnAWiderScreenToo(_ line: Int, _ inWide: Int) {
        #expect(Self.wide.line(of: Self.narrow.place(of: line)) == inWide)
    }

    /// A text that has become shorter is turned to its end at most.
    @Test func noTextIsTurnedBeyondItsEnd() {
        #expect(Extent(page: 5, last: 0, paragraphs: [0, 1, 2]).line(of: Self.wide.place(of: 7)) == 0)
        #expect(Extent(page: 2, last: 1, paragraphs: [0, 1, 2, 3, 3]).line(of: Self.wide.place(of: 7)) == 1)
        #expect(Extent().line(of: Self.wide.place(of: 7)) == 0)
    }
}
