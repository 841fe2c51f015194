import Application
import Canvas
import Knowledge
import TestSupport
import Testing

@testable import Views

/// Whatever a person presses, on a screen of whatever size.
@Suite struct RandomTests {
    private static let messages: [Message] = [
        .moved(1), .moved(-1), .confirmed, .confirmed, .toggled, .typed("80072EFD"), .typed("プロキシ"), .typed("8080"),
        .edited(.left), .edited(.backspace), .edited(.eraseLine), .pasted("proxy.example.com:8080", truncated: false),
        .turned(1), .turned(-1), .backPressed, .undoPressed, .reviewPressed, .helpPressed, .whyPressed,
        .languagePressed, .osPressed, .keyIgnored,
    ]

    @Test(arguments: [1, 2, 3, 4]) func everyScreenCanBeDrawn(_ seed: UInt64) throws {
        var numbers = SeededNumbers(seed)
        var model = Model(language: .en)
        for place in 0..<500 {
            let size = Size(columns: .random(in: 1...100, using: &numbers), rows: .random(in: 1...40, using: &numbers))
            _ = update(&model, Self.anyMessage(&numbers))
            let drawing = draw(model, size)
            if place.isMultiple(of: 10) { #expect(drawing == draw(model, size)) }
            _ = update(&model, .laidOut(drawing.extent))
            #expect(drawing.canvas.size == size)
            expectPointedRowIsSeen(in: drawing, model)
        }
    }

    private static func anyMessage(_ numbers: inout SeededNumbers) -> Message {
        if Bool.random(using: &numbers) { return .digitPressed(.random(in: 0...9, using: &numbers)) }
        return messages.randomElement(using: &numbers) ?? .keyIgnored
    }

    /// The row that is pointed at is seen whole wherever the screen is large enough; of what is said of a line while it
    /// is typed, as much as there is room for.
    private func expectPointedRowIsSeen(in drawing: Drawing, _ model: Model) {
        guard let frame = Frame(drawing.canvas.size), let row = model.row else { return }
        let block = Page(model, frame).blocks[min(model.form.row, model.rows.count - 1)]
        let lines = drawing.canvas.picture.split(separator: "\n")
        for line in row.kind == .field ? block.prefix(1) : block[...] {
            let text = line.lead + line.text
            #expect(lines.contains { $0.hasPrefix(" " + text) }, "\(text)\n\(drawing.canvas.picture)")
        }
    }

    private static let filled = [
        "code-valid", "code-suggestion", "ie-marked", "proxy-long", "outcome-middle", "review-end", "help-end",
        "look-up-two",
    ]

    /// The language changes what is read, and nothing of what was typed, marked or pointed at.
    @Test(arguments: filled) func theLanguageKeepsTheForm(_ name: String) throws {
        let scene = try #require(Scenes.all.first { $0.name == name })
        let size = Size(columns: 80, rows: 24)
        let played = scene.played(try scene.caseFile(), .en, size)
        let (form, before) = (played.model.form, played.drawing.canvas)
        var model = played.model
        _ = update(&model, .languagePressed)
        let after = draw(model, size).canvas
        #expect(form != Form())
        #expect(model.form == form)
        #expect(after != before)
        #expect(after.cursor?.column == before.cursor?.column)
    }
}
