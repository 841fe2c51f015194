import TestSupport
import Testing

@testable import Canvas

@Suite struct ChangesTests {
    @Test func whatIsAlikeIsNotPainted() {
        #expect(canvas(9, put: "更新").changes(since: canvas(9, put: "更新")) == [])
    }

    /// Both begin with `netsh 更新`.
    static let drawn: [(put: String, at: Int, style: Style, changes: [(column: Int, text: String)])] = [
        ("show", 0, .plain, [(0, "show")]),
        ("n tsh", 0, .plain, [(1, " ")]),
        ("N  SH", 0, .plain, [(0, "N  SH")]),
        ("netsh", 0, .command, [(0, "netsh")]),
        ("新", 6, .plain, [(6, "新")]),
        ("新e\u{301}", 6, .plain, [(6, "新e\u{301} ")]),
        ("x", 7, .plain, [(6, " x")]),
        ("set", 9, .plain, [(8, " set")]),
    ]

    @Test(arguments: drawn)
    func onlyWhatDiffersIsPainted(put: String, at column: Int, style: Style, changes: [(column: Int, text: String)]) {
        let before = canvas(16, put: "netsh 更新")
        var after = before
        after.put(put, row: 0, column: column, style: style)
        #expect(after.changes(since: before).map(\.column) == changes.map(\.column))
        #expect(
            after.changes(since: before).map(\.content) == changes.map { .text($0.text.unicodeScalars.map(\.value)) })
    }

    @Test func aWideCharacterWithMarksStandsAlone() {
        let after = canvas(9, put: "あか\u{3099}e\u{301}b")
        let (first, marked, rest): ([UInt32], [UInt32], [UInt32]) = ([0x3042], [0x304B, 0x3099], [0x65, 0x301, 0x62])
        #expect(after.changes(since: canvas(9)).map(\.content) == [.text(first), .marked(marked), .text(rest)])
        #expect(after.changes(since: canvas(9)).map(\.column) == [0, 2, 4])
    }

    @Test func aLineStandsAloneAndAStyleEndsAPiece() {
        var after = canvas(6, put: "ab")
        after.put("cd", row: 0, column: 2, style: .chosen)
        after.line(.vertical, row: 0, column: 4, style: .chosen)
        after.put("e", row: 0, column: 5, style: .chosen)
        let changes = after.changes(since: canvas(6))
        #expect(changes.map(\.column) == [0, 2, 4, 5])
        #expect(changes.map(\.style) == [.plain, .chosen, .chosen, .chosen])
        #expect(changes[2].content == .line(.vertical))
    }

    /// Painted over the one, the changes give the other, whatever both look like.
    @Test func changesLeadFromAnyPictureToAnyOther() {
        var numbers = SeededNumbers(24)
        for _ in 0..<500 {
            let (before, after) = (Self.scribble(&numbers), Self.scribble(&numbers))
            var painted = before
            for change in after.changes(since: before) { painted.paint(change) }
            #expect(painted == after)
        }
    }

    private static func scribble(_ numbers: inout SeededNumbers) -> Canvas {
        var canvas = Canvas(size: Size(columns: 9, rows: 2))
        for row in [0, 0, 1, 1] {
            let text = numbers.text(of: ["a", "更", "e\u{301}", " ", "か\u{3099}"], longest: 6)
            let style: Style = Bool.random(using: &numbers) ? .plain : .chosen
            canvas.put(text, row: row, column: .random(in: 0...8, using: &numbers), style: style)
        }
        canvas.line(.horizontal, row: 1, column: .random(in: 0...8, using: &numbers), style: .rule)
        return canvas
    }
}

extension Canvas {
    /// As a terminal would, which takes the numbers as they come.
    fileprivate mutating func paint(_ change: Change) {
        switch change.content {
        case .line(let glyph): line(glyph, row: change.row, column: change.column, style: change.style)
        case .text(let numbers), .marked(let numbers):
            let text = String(String.UnicodeScalarView(numbers.compactMap(Unicode.Scalar.init)))
            put(text, row: change.row, column: change.column, style: change.style)
        }
    }
}
