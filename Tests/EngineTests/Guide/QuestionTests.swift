import LampGuide
import Testing

@testable import Engine

@Suite struct QuestionTests {
    @Test func aChoiceSaysItsOwnNameUnlessTold() {
        #expect(Choice("no").settlements(in: "power") == [Settlement("power", ["no"])])
        let said = [Settlement("power", ["no"]), Settlement("fuse", ["blown"])]
        #expect(Choice("no", settles: said).settlements(in: "other") == said)
        #expect(Choice("no", settles: []).settlements(in: "power") == [])
    }

    @Test(arguments: [
        (Lamp.sign, [], ["sign"]), (Lamp.power, ["yes", "no"], ["power"]),
        (Lamp.fitting, ["dimmer", "timer"], ["fitting.dimmer", "fitting.timer"]),
        (Lamp.kind, ["led", "tube"], ["bulb"]), (Question("note", stage: 1, .text([])), [], []),
    ])
    func choicesAndWhatTheySettle(question: Question, choices: [String], settles: [String]) {
        #expect(question.choices.map(\.id) == choices)
        #expect(question.settles == Set(settles))
    }

    @Test func questionsAreAlwaysAskedInTurnUnlessSaidOtherwise() {
        let plain = Question("plain", stage: 1, .text([]))
        #expect(plain.when == .always)
        #expect(!plain.anyTime)
    }
}
