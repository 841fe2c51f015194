import Engine
import Testing

@testable import Application

/// The screen that looks up a code: Enter goes from its line to what can be done with it.
@Suite struct LookingUpTests {
    private func looking(up text: String, in caseFile: CaseFile? = nil) -> Model {
        var model = Model(language: .en, caseFile: caseFile)
        model.open(.lookUp)
        _ = update(&model, .edited(.insert(text)))
        return model
    }

    @Test(arguments: [
        ("", [Row.Kind.field]),
        ("hello", [.field]),
        ("80072EFD", [.field, .begin]),
        ("0x80249999", [.field, .begin]),
        ("8OO72EFD", [.field, .suggestion("0x80072EFD")]),
        ("80072EDF", [.field, .suggestion("0x80072EFD"), .begin]),
    ])
    func belowItsLineStandsWhatCanBeDone(text: String, rows: [Row.Kind]) {
        #expect(looking(up: text).rows.map(\.kind) == rows)
    }

    @Test func enterTwiceBeginsACaseWithTheCode() {
        var model = looking(up: "error 80072EFD")
        #expect(model.rows[1].text == Interface.LookUp.begin("0x80072EFD"))
        _ = update(&model, .confirmed)
        #expect(model.screen == .lookUp)
        #expect(model.row?.kind == .begin)
        #expect(!model.hasCase)
        _ = update(&model, .confirmed)
        #expect(model.screens == [.home, .walk])
        #expect(model.caseFile.answer(to: "code")?.value == .text("0x80072EFD"))
        #expect(model.caseFile.answer(to: "code")?.note == "80072EFD")
        #expect(model.question?.id == "what")
    }

    @Test(arguments: ["", "hello"])
    func enterStaysWhereNoCodeWasTyped(text: String) {
        var model = looking(up: text)
        let before = model
        _ = update(&model, .confirmed)
        #expect(model == before)
    }

    @Test func whatWasPerhapsMeantIsLookedUpAndNoMore() {
        var model = looking(up: "8OO72EFD")
        _ = update(&model, .confirmed)
        #expect(model.row?.kind == .suggestion("0x80072EFD"))
        _ = update(&model, .confirmed)
        #expect(model.form.field == TextField("0x80072EFD"))
        #expect(model.rows.map(\.kind) == [.field, .begin])
        #expect(model.takesText)
        #expect(!model.hasCase)
    }

    /// A case that is there is replaced only where that is said.
    @Test func aCaseInPlaceOfAnother() throws {
        var model = looking(up: "80240030", in: try CaseFile(answers: ["code": "80072EFD", "os": "11"]))
        #expect(model.rows[1].text == Interface.LookUp.beginInstead("0x80240030"))
        _ = update(&model, .confirmed)
        #expect(model.caseFile.answer(to: "os") != nil)
        _ = update(&model, .confirmed)
        #expect(model.caseFile.answer(to: "code")?.value == .text("0x80240030"))
        #expect(model.caseFile.answer(to: "os") == nil)
    }

    @Test func escapeLeavesTheLineAndThenTheScreen() {
        var model = looking(up: "80072EFD")
        _ = update(&model, .backPressed)
        #expect(model.row?.kind == .begin)
        _ = update(&model, .backPressed)
        #expect(model.screen == .home)
    }
}
