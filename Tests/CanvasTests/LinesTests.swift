import Testing

@testable import Canvas

@Suite struct LinesTests {
    @Test func aRuleGoesFromEdgeToEdge() {
        var canvas = Canvas(size: Size(columns: 4, rows: 3))
        canvas.rule(row: 1, style: .rule)
        #expect(canvas.picture == "\n────\n")
        #expect(canvas.stylePicture == "\n----\n")
        let before = canvas
        canvas.rule(row: 3, style: .rule)
        canvas.rule(row: -1, style: .rule)
        #expect(canvas == before)
    }

    @Test func aBoxLeavesItsInside() {
        var canvas = canvas(6, 4, put: "")
        canvas.put("abcd", row: 1, column: 1, style: .panel)
        canvas.box(row: 0, column: 1, rows: 3, columns: 4, style: .rule)
        #expect(canvas.picture == " ┌──┐\n │bc│\n └──┘\n")
        #expect(canvas.stylePicture == " ----\n -pp-\n ----\n")
    }

    @Test(arguments: [
        (0, 0, 4, 6, "┌────┐\n│    │\n│    │\n└────┘"), (1, 2, 2, 2, "\n  ┌┐\n  └┘\n"),
        (2, 3, 9, 9, "\n\n   ┌──\n   │"), (-1, -1, 3, 3, " │\n─┘\n\n"),
        (1, 1, 1, 4, "\n\n\n"), (1, 1, 4, 1, "\n\n\n"), (1, 1, 0, 0, "\n\n\n"), (1, 1, -4, -4, "\n\n\n"),
    ])
    func boxesAreDrawnAsFarAsTheyAreSeen(row: Int, column: Int, rows: Int, columns: Int, picture: String) {
        var canvas = Canvas(size: Size(columns: 6, rows: 4))
        canvas.box(row: row, column: column, rows: rows, columns: columns, style: .rule)
        #expect(canvas.picture == picture)
    }

    @Test func everyPieceOfLineIsDrawn() {
        var canvas = Canvas(size: Size(columns: LineGlyph.allCases.count, rows: 1))
        for (column, glyph) in LineGlyph.allCases.enumerated() {
            canvas.line(glyph, row: 0, column: column, style: .rule)
        }
        #expect(canvas.picture == "─│┌┐└┘├┤┬┴")
    }
}
