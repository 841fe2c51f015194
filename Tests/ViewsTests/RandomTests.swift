import Canvas
import Foundation
import TestSupport
import Testing

@testable import Application
@testable import Views

/// Whatever a person presses, on a screen of whatever size.
@Suite struct RandomTests {
    /// How many keys are pressed in all. `RANDOM_KEYS=1000000 swift test --filter RandomTests` presses a million.
    private static let count = Int(ProcessInfo.processInfo.environment["RANDOM_KEYS"] ?? "") ?? 2_000

    @Test(arguments: [1, 2, 3, 4]) func everyScreenCanBeDrawn(_ seed: UInt64) throws {
        var person = RandomPerson(seed)
        var model = Model(language: .en)
        for place in 0..<Self.count / 4 {
            let (before, message) = (model, person.next(at: model))
            _ = update(&model, message)
            expectValid(model)
            NothingLost(before, model, by: message).expect()
            let drawing = draw(model, person.size)
            if place.isMultiple(of: 10) { #expect(drawing == draw(model, person.size)) }
            _ = update(&model, .laidOut(drawing.extent))
            #expect(drawing.canvas.size == person.size)
            expectPointedRowIsSeen(in: drawing, model)
        }
    }

    private func expectValid(_ model: Model) {
        #expect(model.screens.first == .home)
        #expect(model.rows.isEmpty || (0..<Int.max).contains(model.form.row))
        let field = model.form.field
        #expect((0...TextField.limit).contains(field.text.count) && (0...field.text.count).contains(field.cursor))
        let choices = model.question?.choices.map(\.id) ?? model.rows.compactMap(\.evidence)
        #expect(model.form.marked.isSubset(of: choices))
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

extension Row {
    /// The name of the answer that evidence gives.
    fileprivate var evidence: String? { if case .evidence(let id) = kind { id } else { nil } }
}
