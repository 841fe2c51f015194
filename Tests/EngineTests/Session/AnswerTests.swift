import LampGuide
import Testing

@testable import Engine

@Suite struct AnswerTests {
    private static let beyond = [Settlement("fuse", ["whole"])]

    @Test(arguments: [
        (Answer(.choice("no")), Lamp.power, [Settlement("power", ["no"])]),
        (Answer(.choice("new")), Lamp.bulb, [Settlement("bulb", ["led", "tube"])]),
        (Answer(.choice("no"), settles: beyond), Lamp.power, [Settlement("power", ["no"])] + beyond),
        (
            Answer(.choices(["timer"])), Lamp.fitting,
            [Settlement("fitting.dimmer", ["no"]), Settlement("fitting.timer", ["yes"])]
        ),
        (
            Answer(.choices([]), settles: beyond), Lamp.fitting,
            [Settlement("fitting.dimmer", ["no"]), Settlement("fitting.timer", ["no"])] + beyond
        ),
        (Answer.hums, Lamp.sign, [Settlement("sign", ["hums"])]),
        (Answer(.unknown), Lamp.power, []), (Answer(.unknown, settles: beyond), Lamp.fitting, beyond),
    ])
    func whatAnAnswerSays(answer: Answer, question: Question, says: [Settlement]) {
        #expect(answer.fits(question))
        #expect(answer.settlements(for: question) == says)
    }

    @Test(arguments: [
        (Answer(.choice("maybe")), Lamp.power), (Answer(.choices(["yes"])), Lamp.power),
        (Answer(.text("no")), Lamp.power),
        (Answer(.choice("dimmer")), Lamp.fitting), (Answer(.choices(["dimmer", "switch"])), Lamp.fitting),
        (Answer(.text("dimmer")), Lamp.fitting), (Answer(.choice("dark")), Lamp.sign),
        (Answer(.choices([])), Lamp.sign),
    ])
    func whatDoesNotFit(answer: Answer, question: Question) {
        #expect(!answer.fits(question))
    }

    @Test func anAnswerOfAnotherKindSaysNothing() {
        #expect(Answer(.text("no"), settles: Self.beyond).settlements(for: Lamp.power) == [])
    }

    @Test func givenFromElsewhereItSaysTheSame() {
        let asked = Answer(.choice("new"), settles: Self.beyond, note: "a bulb of 2019")
        #expect(asked.origin == .asked)
        #expect(
            asked.from(.given) == Answer(.choice("new"), origin: .given, settles: Self.beyond, note: "a bulb of 2019"))
    }

    /// The same, or the same and more; a text says only what it says.
    @Test(arguments: [
        (Answer(.choice("new")), Answer(.choice("new")), Lamp.bulb, true),
        (Answer(.choice("led")), Answer(.choice("new")), Lamp.bulb, true),
        (Answer(.choice("new")), Answer(.choice("led")), Lamp.bulb, false),
        (Answer(.choice("led")), Answer(.choice("halogen")), Lamp.bulb, false),
        (Answer(.choices(["timer"])), Answer(.choices(["timer"])), Lamp.fitting, true),
        (Answer(.choices(["timer", "dimmer"])), Answer(.choices(["timer"])), Lamp.fitting, false),
        (Answer.hums, Answer.dark, Lamp.sign, false),
        (Answer(.choice("no")), Answer(.unknown), Lamp.power, false),
    ])
    func anAnswerCovers(answer: Answer, other: Answer, question: Question, covers: Bool) {
        #expect(answer.covers(other, to: question) == covers)
    }
}
