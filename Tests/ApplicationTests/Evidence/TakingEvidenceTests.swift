import Engine
import Facts
import Guidance
import TestSupport
import Testing

@testable import Application

/// The screen that reads what the machine printed.
@Suite struct TakingEvidenceTests {
    private func model(_ messages: Message...) -> Model {
        var model = Model(language: .en)
        for message in messages { _ = update(&model, message) }
        return model
    }

    private func pasted(_ text: String) -> Message { .pasted(text, truncated: false) }

    private func answered(_ model: Model) -> [String] {
        model.caseFile.walk.path.map { "\($0.question) \($0.answer.origin.place?.en ?? "asked")" }
    }

    @Test func aPasteAndEnterAnswerAndGoOn() {
        var model = model(.evidencePressed, pasted(Pastes.windowsSeven), pasted(Pastes.direct))
        #expect(model.row?.kind == .use)
        #expect(model.caseFile.isEmpty, "nothing is taken before the person says so")
        _ = update(&model, .confirmed)
        #expect(answered(model) == ["code #1:4", "source #1:2", "trigger #1:1", "winhttp #2:3", "os #1:3"])
        #expect(model.screens == [.home, .walk])
        #expect(model.notice == Interface.Evidence.taken(5, leftOpen: []))
        #expect(model.question?.id == "what")
    }

    /// Where no line takes text, a paste is no key: it is read.
    @Test func aPasteAnywhereIsRead() {
        #expect(model(pasted(Pastes.direct)).screen == .evidence)
        #expect(model(.digitPressed(1), .moved(1), pasted(Pastes.direct)).screen == .evidence)
        #expect(model(.digitPressed(1), pasted("80072EFD")).form.field.string == "80072EFD")
        // A question's line takes an answer, even one that was broken; a log is more than an answer.
        #expect(model(.digitPressed(1), pasted("8007\n2EFD")).form.field.string == "8007 2EFD")
        #expect(model(.digitPressed(1), pasted(Pastes.windowsSeven)).screen == .evidence)
        #expect(model(.helpPressed, pasted(Pastes.direct)).notice == Interface.Screen.nothingToPasteInto)
    }

    @Test func ofTwoThatContradictOneCanBeMarked() {
        var model = model(.evidencePressed, pasted(Pastes.direct))
        #expect(model.form.marked == ["winhttp=direct"])
        _ = update(&model, pasted(Pastes.proxied))
        #expect(model.form.marked.isEmpty, "what is contradicted now is not taken by itself any more")
        _ = update(&model, .digitPressed(place(of: "winhttp=direct", model)))
        _ = update(&model, .digitPressed(place(of: "winhttp=static", model)))
        #expect(model.form.marked == ["winhttp=static"])
        _ = update(&model, .toggled)
        #expect(model.form.marked.isEmpty)
    }

    private func place(of id: String, _ model: Model) -> Int {
        model.rows.first { $0.kind == .evidence(id) }?.digit ?? 0
    }

    @Test func whatStaysContradictoryIsAsked() {
        var model = model(.evidencePressed, pasted(Pastes.direct), pasted(Pastes.proxied))
        model.form.row = model.rows.count - 1
        _ = update(&model, .confirmed)
        #expect(model.notice == Interface.Evidence.taken(0, leftOpen: [QuestionWords.of("winhttp").label]))
        #expect(model.caseFile.answer(to: "winhttp") == nil)
    }

    @Test func thePersonCanOverruleWhatWasRead() {
        var model = model(.evidencePressed, pasted(Pastes.windowsSeven), .confirmed)
        model.change("trigger")
        _ = update(&model, .digitPressed(1))
        #expect(model.caseFile.answer(to: "trigger") == Answer(.choice("automatic")))
        let manual = AnswerText.text(of: Answer(.choice("manual")), to: "trigger")
        #expect(model.notice == Interface.Evidence.overruled(Text(verbatim: "#1:1"), manual))
    }

    @Test func anAnswerThatEvidenceContradictsStaysUntilItIsMarked() {
        var model = model(.digitPressed(1), .moved(1), .digitPressed(0))
        model.change("winhttp")
        _ = update(&model, .digitPressed(2))
        model.form.row = 1
        _ = update(&model, .evidencePressed)
        _ = update(&model, pasted(Pastes.direct))
        #expect(model.form.marked.isEmpty)
        _ = update(&model, .confirmed)
        #expect(model.caseFile.answer(to: "winhttp")?.value == .choice("static"))
    }

    /// Nor is what was marked taken after all, once the person has said otherwise.
    @Test func anAnswerTakesTheMarkFromWhatContradictsIt() {
        var model = model(.digitPressed(1), .moved(1), .evidencePressed, pasted(Pastes.direct), .backPressed)
        #expect(model.screen == .walk)
        model.change("winhttp")
        _ = update(&model, .digitPressed(2))
        #expect(model.caseFile.answer(to: "winhttp")?.value == .choice("static"))
        model.form.row = 1
        _ = update(&model, .evidencePressed)
        #expect(model.form.marked.isEmpty)
        #expect(model.rows.contains { $0.kind == .evidence("winhttp=direct") })
    }

    /// A terminal that marks no paste sends it as typed lines; one that is empty must not let letters become commands.
    @Test func typedLinesAreReadTogether() {
        var model = model(.evidencePressed)
        for line in Pastes.direct.split(separator: "\n", omittingEmptySubsequences: false) {
            #expect(model.takesText)
            if !line.isEmpty { _ = update(&model, .edited(.insert(String(line)))) }
            _ = update(&model, .confirmed)
        }
        #expect(model.evidence.count == 1)
        #expect(model.form.marked == ["winhttp=direct"])
        #expect(model.takesText)
    }

    @Test func theSameAgainAndNothingTakeNoRoom() {
        let twice = model(.evidencePressed, pasted(Pastes.direct), pasted(Pastes.direct))
        #expect(twice.evidence.map(\.name) == ["#2"])
        let after = model(.evidencePressed, pasted("... --- ..."), pasted(Pastes.direct), pasted(Pastes.login))
        #expect(after.evidence.map(\.name) == ["#2", "#3"])
        let words = model(.evidencePressed, pasted("Once upon a time"), pasted(Pastes.direct))
        #expect(words.evidence.map(\.name) == ["#1", "#2"], "words are kept")
    }

    @Test func textThatSaysNothingIsSaidToSayNothing() {
        let model = model(.evidencePressed, pasted("Once upon a time"))
        #expect(EvidencePassages.found(model.evidence).contains(.paragraph(Interface.Evidence.nothingKnown)))
        #expect(model.evidenceAnswers.all.isEmpty)
        #expect(model.takesText)
    }

    @Test func undoTakesBackWhatWasReadToo() {
        let model = model(.evidencePressed, pasted(Pastes.windowsSeven), .confirmed, .undoPressed)
        #expect(model.caseFile.walk.path.count == 3)
    }

    /// Opened again, the screen says that what was read is in use, and going on from it takes nothing back.
    @Test func whatIsInUseIsSaidToBe() {
        var model = model(.evidencePressed, pasted(Pastes.windowsSeven), .confirmed)
        let before = model.caseFile
        _ = update(&model, .digitPressed(1))
        _ = update(&model, .undoPressed)
        _ = update(&model, .evidencePressed)
        #expect(model.rows.map(\.kind) == [.field, .use])
        #expect(model.rows.last?.text == Interface.Evidence.inUse)
        model.form.row = 1
        _ = update(&model, .confirmed)
        #expect(model.screen == .walk && model.caseFile == before && model.notice == nil)
        let silent = self.model(.evidencePressed, pasted("Once upon a time"))
        #expect(silent.rows.last?.text == Interface.Evidence.use(0))
    }

    @Test func aNewCaseHasNoEvidence() {
        var model = model(
            .evidencePressed, pasted(Pastes.direct), .confirmed, .backPressed, .backPressed, .digitPressed(2))
        #expect(model.screen == .startOver(.newCase))
        _ = update(&model, .confirmed)
        #expect(model.evidence.isEmpty && model.caseFile.isEmpty)
    }
}
