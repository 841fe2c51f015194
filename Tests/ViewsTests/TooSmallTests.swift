import Application
import Canvas
import Facts
import Testing
import Views

/// Below the smallest size a line says so, and at any size nothing breaks.
@Suite struct TooSmallTests {
    @Test(arguments: [
        (39, 12, Language.en, "This window is too small: at least"),
        (40, 11, .en, "This window is too small: at least 40x12"),
        (20, 5, .en, "This window is too"), (1, 1, .en, "T"), (39, 12, .ja, "画面が小さすぎます (40x12 以上が必要で"),
        (20, 5, .ja, "画面が小さすぎます"),
    ])
    func saysSo(_ columns: Int, _ rows: Int, _ language: Language, _ first: String) {
        let drawing = draw(Model(language: language), Size(columns: columns, rows: rows))
        #expect(drawing.canvas.picture.split(separator: "\n").first.map(String.init) == first)
        #expect(drawing.extent == Extent())
        #expect(drawing.canvas.cursor == nil)
    }

    @Test(arguments: [(0, 0), (0, 10), (10, 0)]) func nothingIsDrawnOnNothing(_ columns: Int, _ rows: Int) {
        let drawing = draw(Model(language: .en), Size(columns: columns, rows: rows))
        #expect(drawing.canvas.picture.allSatisfy { $0 == "\n" })
    }
}
