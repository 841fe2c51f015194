import Testing

@testable import Canvas

@Suite struct PutTests {
    static let drawn: [(columns: Int, text: String, at: Int, limit: Int?, picture: String, used: Int)] = [
        // What fits is drawn, what does not is cut.
        (6, "netsh", 0, nil, "netsh", 5), (5, "netsh", 0, nil, "netsh", 5), (3, "netsh", 0, nil, "net", 3),
        (6, "netsh", 4, nil, "    ne", 2), (6, "netsh", 6, nil, "", 0), (6, "netsh", 9, nil, "", 0),
        (9, "netsh", 1, 3, " net", 3), (9, "netsh", 1, 0, "", 0), (9, "netsh", 1, -2, "", 0),
        (9, "netsh", 1, .max, " netsh", 5),
        // Left of the screen.
        (6, "netsh", -2, nil, "tsh", 5), (6, "netsh", -5, nil, "", 5), (6, "netsh", -2, 3, "t", 3),
        (6, "更新", -1, nil, " 新", 4),
        // Never half a wide character.
        (4, "更新", 0, nil, "更新", 4), (3, "更新", 0, nil, "更", 3), (1, "更", 0, nil, "", 1), (0, "更", 0, nil, "", 0),
        (9, "更新", 0, 3, "更", 3), (9, "更新", 0, 2, "更", 2),
        // Marks stand on what is before them, up to four.
        (4, "e\u{301}x", 0, nil, "e\u{301}x", 2), (1, "e\u{301}x", 0, nil, "e\u{301}", 1),
        (4, "\u{301}x", 0, nil, "x", 1), (4, "か\u{3099}x", 0, nil, "か\u{3099}x", 3),
        (4, " \u{301}", 0, nil, " \u{301}", 1),
        (4, "e\u{301}\u{302}\u{303}\u{304}\u{305}x", 0, nil, "e\u{301}\u{302}\u{303}\u{304}x", 2),
        // Nothing that steers a terminal.
        (9, "a\u{1B}[2Jb", 0, nil, "a?[2Jb", 6), (9, "\r\n\t\0\u{7F}\u{85}\u{9B}", 0, nil, "???????", 7),
        (9, "\u{202E}\u{2066}\u{200F}\u{2028}\u{FEFF}", 0, nil, "?????", 5),
        (9, "\u{E0041}\u{10FFFF}", 0, nil, "??", 2),
        (9, "\u{1B}\u{301}", 0, nil, "?", 1),
    ]

    @Test(arguments: drawn)
    func putDraws(columns: Int, text: String, column: Int, limit: Int?, picture: String, used: Int) {
        var canvas = Canvas(size: Size(columns: columns, rows: 1))
        #expect(canvas.put(text, row: 0, column: column, style: .plain, limit: limit) == used)
        #expect(canvas.picture.unicodeScalars.elementsEqual(picture.unicodeScalars))
    }

    @Test(arguments: [-1, 2, 99]) func aRowOutsideTheScreenIsNotDrawn(row: Int) {
        var canvas = Canvas(size: Size(columns: 5, rows: 2))
        #expect(canvas.put("netsh", row: row, column: 0, style: .plain) == 0)
        #expect(canvas == Canvas(size: canvas.size))
    }

    @Test(arguments: [
        (1, "x", " x新"), (0, "x", "x 新"), (1, "語", " 語"), (2, "語", "更語"), (3, "x", "更 x"), (0, "日本", "日本"),
    ])
    func whoeverLosesHalfLosesAll(column: Int, over: String, picture: String) {
        var canvas = canvas(6, put: "更新")
        canvas.put(over, row: 0, column: column, style: .plain)
        #expect(canvas.picture == picture)
    }

    @Test func aWideCharacterThatDoesNotFitLeavesABlank() {
        var canvas = canvas(6, put: "abcdef")
        canvas.put("更新", row: 0, column: 1, style: .chosen, limit: 3)
        #expect(canvas.picture == "a更 ef")
        #expect(canvas.stylePicture == ".CCC..")
        canvas.put("更", row: 0, column: 5, style: .panel)
        #expect(canvas.picture == "a更 e")
        canvas.put("更", row: 0, column: -1, style: .plain)
        #expect(canvas.picture == " 更 e")
    }

    @Test func textKeepsItsStyle() {
        var canvas = canvas(9, put: "abc")
        canvas.put("更", row: 0, column: 4, style: .chosen)
        #expect(canvas[0, 0] == Cell(.narrow(Glyph("a")), style: .plain))
        #expect(canvas[0, 3] == .blank)
        #expect(canvas[0, 4] == Cell(.wide(Glyph("更")), style: .chosen))
        #expect(canvas[0, 5] == Cell(.rightHalf, style: .chosen))
        #expect(canvas.stylePicture == "... CC")
    }

    @Test func aSpaceInTextIsABlankCell() {
        #expect(canvas(3, put: "a b") == canvas(3, put: "a\u{20}b"))
        #expect(canvas(3, put: "   ") == canvas(3))
        #expect(canvas(3, put: "\u{3000}") != canvas(3))
    }

    @Test func fillBlanks() {
        var canvas = canvas(8, put: "更新更新")
        canvas.fill(row: 0, column: 3, columns: 2, style: .chosen)
        #expect(canvas.picture == "更    新")
        #expect(canvas.stylePicture == ".. CC ..")
        canvas.fill(row: 0, column: -3, columns: 4, style: .panel)
        #expect(canvas.stylePicture == "p  CC ..")
        canvas.fill(row: 0, column: 6, columns: .max, style: .rule)
        #expect(canvas.stylePicture == "p  CC --")
        let before = canvas
        canvas.fill(row: 0, column: 2, columns: -1, style: .danger)
        canvas.fill(row: 1, column: 0, columns: 9, style: .danger)
        #expect(canvas == before)
    }
}
