import TestSupport
import Testing

@testable import Canvas

@Suite struct CanvasTests {
    @Test(arguments: [(80, 24, 80, 24), (0, 0, 0, 0), (-1, 5, 0, 5), (65_535, 65_535, 1_000, 1_000)])
    func sizeIsBounded(columns: Int, rows: Int, boundedColumns: Int, boundedRows: Int) {
        let size = Size(columns: columns, rows: rows)
        #expect([size.columns, size.rows] == [boundedColumns, boundedRows])
    }

    @Test(arguments: [(0, 0, true), (1, 3, true), (2, 0, false), (0, 4, false), (-1, 0, false), (0, -1, false)])
    func theCursorStandsOnTheScreenOrNowhere(row: Int, column: Int, isInside: Bool) {
        var canvas = Canvas(size: Size(columns: 4, rows: 2))
        canvas.cursor = Position(row: 1, column: 1)
        let position = Position(row: row, column: column)
        canvas.cursor = position
        #expect(canvas.cursor == (isInside ? position : nil))
        #expect(canvas.size.contains(position) == isInside)
    }

    @Test func whatIsSeenDecidesWhatIsEqual() {
        let empty = Canvas(size: Size(columns: 3, rows: 1))
        #expect(canvas(3, put: "a") == canvas(3, put: "a"))
        #expect(canvas(3, put: "a") != canvas(3, put: "b"))
        #expect(empty != Canvas(size: Size(columns: 1, rows: 3)))
        var other = empty
        other.cursor = Position(row: 0, column: 0)
        #expect(other != empty)
        other = empty
        other.fill(row: 0, column: 0, columns: 1, style: .chosen)
        #expect(other != empty)
    }

    @Test func rowsAreOnePictureLineEach() {
        var canvas = Canvas(size: Size(columns: 6, rows: 4))
        canvas.put("one", row: 0, column: 1, style: .plain)
        canvas.put("更新", row: 2, column: 0, style: .title)
        #expect(canvas.picture == " one\n\n更新\n")
        #expect(canvas.stylePicture == " ...\n\nTTTT\n")
    }

    @Test func everyStyleHasItsLetter() {
        #expect(Set(Style.allCases.map(\.letter)).count == Style.allCases.count)
        #expect(Style.allCases.allSatisfy { $0.letter.count == 1 && $0.letter != " " })
    }

    /// Whatever is drawn wherever: a wide character has both its halves, and each keeps to its row.
    @Test func wideCharactersStayWhole() {
        var dice = SeededNumbers(2_894_304)
        for _ in 0..<300 {
            let canvas = scribble(&dice)
            for row in 0..<canvas.size.rows {
                for column in 0..<canvas.size.columns {
                    #expect(isWide(canvas[row, column]) == (canvas[row, column + 1].content == .rightHalf))
                }
                #expect(canvas[row, 0].content != .rightHalf)
            }
        }
    }

    private func scribble(_ dice: inout SeededNumbers) -> Canvas {
        let size = Size(columns: .random(in: 0...6, using: &dice), rows: .random(in: 0...3, using: &dice))
        var canvas = Canvas(size: size)
        for _ in 0..<12 {
            let (row, column) = (Int.random(in: -1...3, using: &dice), Int.random(in: -3...7, using: &dice))
            let number = Int.random(in: -1...9, using: &dice)
            switch Int.random(in: 0...5, using: &dice) {
            case 0: canvas.fill(row: row, column: column, columns: number, style: .chosen)
            case 1: canvas.line(.vertical, row: row, column: column, style: .rule)
            case 2: canvas.box(row: row, column: column, rows: 2, columns: number, style: .panel)
            default:
                let text = dice.text(of: ["a", "更", "e\u{301}", "\u{1B}", " "], longest: 5)
                canvas.put(text, row: row, column: column, style: .plain, limit: number)
            }
        }
        return canvas
    }

    private func isWide(_ cell: Cell) -> Bool {
        if case .wide = cell.content { true } else { false }
    }
}
