import LampGuide
import Testing

@testable import Engine

/// Questions: in which order they come, which are passed over, and which answers count.
@Suite struct WalkTests {
    private func walk(_ answers: (String, Answer)...) -> Walk {
        Walk(Lamp.guide, answers.reduce(into: Session()) { $0.answer($1.0, $1.1) })
    }

    @Test func itBeginsWithTheFirstQuestion() {
        let walk = walk()
        #expect(walk.state == .question("sign"))
        #expect(walk.path.isEmpty && walk.void.isEmpty)
        #expect(walk.outcomes == ["change-fuse", "let-it-cool", "other-dimmer", "new-starter"])
    }

    /// Each answer in its turn, and what is asked next.
    @Test func questionsComeInTheGuidesOrder() {
        let steps: [(String, Answer, Walk.State)] = [
            ("sign", .dark, .question("power")), ("power", .one("no"), .question("fuse")),
            ("fuse", .one("whole"), .question("bulb")), ("bulb", .one("new"), .question("kind")),
            ("kind", .one("tube"), .outcome("electrician")),
        ]
        var session = Session()
        for (question, answer, next) in steps {
            session.answer(question, answer)
            #expect(Walk(Lamp.guide, session).state == next)
        }
        #expect(Walk(Lamp.guide, session).path.map(\.question) == steps.map(\.0))
        #expect(Walk(Lamp.guide, session).path.map(\.answer) == steps.map(\.1))
    }

    @Test(arguments: [
        ("known not to hold", [("sign", Answer.hums)], "fitting"),
        ("open", [("sign", .unknown)], "power"),
        ("open and for certain", [("sign", .dark), ("power", .unknown)], "fitting"),
        ("known to hold", [("sign", .dark), ("power", .one("no"))], "fuse"),
    ])
    func aQuestionIsPassedOverWhereItsConditionIsOut(name: String, answers: [(String, Answer)], next: String) {
        let session = answers.reduce(into: Session()) { $0.answer($1.0, $1.1) }
        #expect(Walk(Lamp.guide, session).state == .question(next), "\(name)")
    }

    @Test func dontKnowKeepsEverythingPossibleAndIsNotAskedAgain() {
        let before = walk(("sign", .dark))
        let after = walk(("sign", .dark), ("power", .unknown))
        #expect(before.state == .question("power"))
        #expect(after.state == .question("fitting"))
        #expect(after.known == before.known)
        #expect(after.outcomes == before.outcomes)
    }

    /// Everything unknown still ends in an outcome, with all that was possible at first.
    @Test func whoKnowsNothingComesToAnOutcomeToo() {
        var session = Session()
        while case .question(let id) = Walk(Lamp.guide, session).state, session.events.count < 10 {
            session.answer(id, .unknown)
        }
        let walk = Walk(Lamp.guide, session)
        #expect(walk.path.map(\.question) == ["sign", "power", "fitting", "bulb"])
        #expect(walk.state == .outcome("change-fuse"))
        #expect(walk.outcomes == self.walk().outcomes)
    }

    @Test func whatFollowsFromTheAnswersIsKnownToo() {
        #expect(walk(("bulb", .one("halogen"))).known.value(of: "hot") == "yes")
        #expect(walk(("bulb", .one("new"))).known.value(of: "hot") == "no")
        #expect(walk(("bulb", .one("new"))).known.values(of: "bulb") == ["led", "tube"])
    }

    /// A question may be for hot lamps, though nobody is asked whether the lamp is hot.
    @Test(arguments: [("halogen", ["bulb", "note"], []), ("led", ["bulb"], ["note"])])
    func whatFollowsDecidesWhetherAnAnswerCounts(bulb: String, path: [String], void: [String]) {
        let guide = Lamp.with(.note(when: .certain(.is("hot", "yes"))))
        let walk = Walk(guide, Session(("bulb", .one(bulb)), ("note", Answer(.text("burns the fingers")))))
        #expect(walk.path.map(\.question) == path)
        #expect(walk.void == void)
    }

    @Test func anAnswerBeforeItsTurnCountsWhereItsConditionDoesNotSayNo() {
        let early = walk(("fitting", .several("dimmer")))
        #expect(early.state == .question("sign"))
        #expect(early.path.map(\.question) == ["fitting"])
        #expect(early.void.isEmpty)
    }

    @Test func thePathIsInTheGuidesOrderWhateverTheOrderOfTheAnswers() {
        let forward = walk(("sign", .dark), ("power", .one("yes")), ("fitting", .several()))
        let backward = walk(("fitting", .several()), ("power", .one("yes")), ("sign", .dark))
        #expect(forward == backward)
    }
}

/// What may be told before its turn.
@Suite struct AnyTimeTests {
    /// By itself the power is asked for; a halogen bulb makes that needless here.
    private static let guide = Lamp.with(.power(when: .not(.is("bulb", "halogen"))))

    @Test func itCountsForTheQuestionsBeforeIt() {
        let told = Session(("sign", .dark), ("bulb", .one("halogen")))
        #expect(Walk(Self.guide, Session(("sign", .dark))).state == .question("power"))
        #expect(Walk(Self.guide, told).state == .question("fitting"))
    }

    @Test func itMakesEarlierAnswersVoid() {
        let told = Walk(Self.guide, Session(("sign", .dark), ("power", .one("no")), ("bulb", .one("halogen"))))
        #expect(told.void == ["power"])
        #expect(told.path.map(\.question) == ["sign", "bulb"])
        #expect(told.known.value(of: "power") == nil)
    }

    /// In its turn it would come after the power. So here it is the power's answer that has to give way.
    @Test func itGoesBeforeAnAnswerThatContradictsIt() {
        let power = Question(
            "power", stage: 1,
            .one([Choice("yes", settles: [Settlement("bulb", ["led"])]), Choice("no")]))
        let guide = Lamp.with(power)
        let walk = Walk(guide, Session(("sign", .dark), ("power", .one("yes")), ("bulb", .one("halogen"))))
        #expect(walk.void == ["power"])
        #expect(walk.known.value(of: "bulb") == "halogen")
        #expect(walk.state == .question("power"))
    }
}
