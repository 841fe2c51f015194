import Application
import Canvas
import Facts
import Testing

@testable import Views

/// Another size, and the first again: every screen is as it was.
@Suite struct ResizeTests {
    private static let others = [
        Size(columns: 39, rows: 11), Size(columns: 60, rows: 20), Size(columns: 132, rows: 50),
    ]

    @Test(arguments: Scenes.all) func everyScreenComesBack(_ scene: Scene) throws {
        let caseFile = try scene.caseFile()
        for (language, size) in [(Language.en, ScreenTests.sizes[0]), (.ja, ScreenTests.sizes[1])] {
            let played = scene.played(caseFile, language, size)
            var model = played.model
            for other in Self.others {
                _ = update(&model, .laidOut(draw(model, other).extent))
                _ = update(&model, .laidOut(draw(model, size).extent))
                #expect(draw(model, size) == played.drawing)
            }
        }
    }

    /// A long text keeps the paragraph that stands at the top, also in the other language.
    @Test(arguments: ["outcome-middle", "why-question", "why-hosts-list", "why-outcome", "help"], [1, 2, 3])
    func theParagraphStays(_ name: String, _ pages: Int) throws {
        let scene = try #require(Scenes.all.first { $0.name == name })
        let size = Size(columns: 80, rows: 24)
        var model = scene.played(try scene.caseFile(), .en, size).model
        _ = update(&model, .laidOut(draw(model, size).extent))
        _ = update(&model, .turned(pages))
        let paragraph = topParagraph(draw(model, size).extent, model)
        for other in [Size(columns: 40, rows: 24), Size(columns: 60, rows: 20), Size(columns: 100, rows: 24)] {
            _ = update(&model, .languagePressed)
            let extent = draw(model, other).extent
            #expect(topParagraph(extent, model) == paragraph || extent.line(of: model.form.top) == extent.last)
        }
    }

    private func topParagraph(_ extent: Extent, _ model: Model) -> Int? {
        extent.paragraphs.lastIndex { $0 <= extent.line(of: model.form.top) }
    }
}
