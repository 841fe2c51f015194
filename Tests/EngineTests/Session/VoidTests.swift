import LampGuide
import Testing

@testable import Engine

/// Answers that no longer count, or never did: listed, never lost.
@Suite struct VoidTests {
    @Test func anEarlierChangeMakesVoidAndChangingItBackRevives() {
        var session = Session(("sign", .dark), ("power", .one("no")), ("fuse", .one("blown")))
        session.answer("power", .one("yes"))
        let changed = Walk(Lamp.guide, session)
        #expect(changed.void == ["fuse"])
        #expect(changed.path.map(\.question) == ["sign", "power"])
        #expect(changed.known.value(of: "fuse") == nil)
        #expect(changed.state == .question("fitting"))

        session.answer("power", .one("no"))
        let back = Walk(Lamp.guide, session)
        #expect(back == Walk(Lamp.guide, Session(("sign", .dark), ("power", .one("no")), ("fuse", .one("blown")))))
        #expect(back.void.isEmpty && back.known.value(of: "fuse") == "blown")
    }

    /// What a void answer settled, others no longer rest on.
    @Test func voidAnswersMakeOthersVoid() {
        let session = Session(
            ("sign", .dark), ("power", .one("no")), ("fuse", .one("blown")), ("sign", .hums))
        let walk = Walk(Lamp.guide, session)
        #expect(walk.void == ["power", "fuse"])
        #expect(walk.path.map(\.question) == ["sign"])
    }

    /// "New" and then "halogen": two answers to different questions that cannot both be.
    @Test func aContradictionMakesTheLaterVoidAndItIsAskedAgain() {
        let kind = Question(
            "kind", stage: 3, .one(["halogen", "led"].map { Choice($0, settles: [Settlement("bulb", [$0])]) }))
        let guide = Lamp.with(kind)
        var session = Session(("sign", .dark), ("power", .one("no")), ("fuse", .one("whole")), ("bulb", .one("new")))
        session.answer("kind", .one("halogen"))
        let walk = Walk(guide, session)
        #expect(walk.void == ["kind"])
        #expect(walk.known.values(of: "bulb") == ["led", "tube"])
        #expect(walk.state == .question("kind"))

        session.answer("kind", .unknown)
        #expect(Walk(guide, session).void.isEmpty)
        #expect(Walk(guide, session).state == .outcome("other-dimmer"))
    }

    /// One part of it would go together with what is known, the other not.
    @Test func anAnswerThatContradictsInOnePointDoesNotCountInAny() {
        let session = Session(
            ("sign", .dark), ("bulb", .one("led")),
            ("power", Answer(.choice("no"), settles: [Settlement("fuse", ["blown"]), Settlement("bulb", ["tube"])])))
        let walk = Walk(Lamp.guide, session)
        #expect(walk.void == ["power"])
        #expect(walk.known.value(of: "power") == nil && walk.known.value(of: "fuse") == nil)
    }

    @Test(arguments: [
        ("sign", Answer.one("dark")), ("power", .one("maybe")), ("power", .several("yes")), ("power", .hums),
        ("bulb", .one("candle")),
    ])
    func anAnswerThatDoesNotFitIsVoidAndAskedAgain(question: String, answer: Answer) {
        let sound = Session(("sign", .dark), ("power", .one("no")), ("fuse", .one("whole")), ("bulb", .one("led")))
        var session = sound
        session.answer(question, answer)
        let walk = Walk(Lamp.guide, session)
        #expect(walk.void.contains(question))
        #expect(walk.state == .question(question))
        #expect(!walk.path.map(\.question).contains(question))
    }

    /// What was said is known by another answer, so the question is asked no more. It agrees: it counts; it does not, or
    /// says nothing: it is void.
    @Test(arguments: [(Answer.one("yes"), []), (.one("no"), ["power"]), (.unknown, ["power"])])
    func anAnswerThatIsKnownWithoutItIsNotVoid(told: Answer, void: [String]) {
        let guide = Lamp.with(.power(when: .not(.certain(.is("power", "yes")))))
        let session = Session(
            ("bulb", Answer(.choice("led"), settles: [Settlement("power", ["yes"])])), ("power", told))
        let walk = Walk(guide, session)
        #expect(walk.void == void)
        #expect(walk.path.map(\.question) == (void.isEmpty ? ["power", "bulb"] : ["bulb"]))
        #expect(walk.known.value(of: "power") == "yes")
        #expect(walk.state == .question("sign"))
    }

    /// A case may have been kept by an older program, with another guide.
    @Test func answersToQuestionsThatAreNoneAreLeftAside() {
        let walk = Walk(Lamp.guide, Session(("socket", .one("old")), ("sign", .dark)))
        #expect(walk == Walk(Lamp.guide, Session(("sign", .dark))))
    }

    /// It is asked late, for what comes after it; then it counts, and is not asked without end.
    @Test func aQuestionMayWaitForOneFurtherDown() {
        let questions = [
            Question("first", stage: 1, .one([Choice("a"), Choice("b")]), when: .certain(.is("second", "yes"))),
            Question("second", stage: 1, .one([Choice("yes"), Choice("no")])),
        ]
        let guide = Guide(
            space: Space([Variable("first", ["a", "b"]), Variable(yesOrNo: "second")]), stages: 1, questions: questions,
            routes: [], lastResort: "end", symptom: "first")
        var session = Session()
        #expect(Walk(guide, session).state == .question("second"))
        session.answer("second", .one("yes"))
        #expect(Walk(guide, session).state == .question("first"))
        session.answer("first", .one("b"))
        #expect(Walk(guide, session).state == .outcome("end"))
        #expect(Walk(guide, session).void.isEmpty && Walk(guide, session).known.value(of: "first") == "b")
        session.answer("second", .one("no"))
        #expect(Walk(guide, session).void == ["first"])
    }

    /// The checks tell of it; the walk must not fall over it.
    @Test func twoQuestionsOfOneNameDoNoHarm() {
        let guide = Lamp.make(questions: Lamp.questions + [Lamp.power])
        let walk = Walk(guide, Session(("sign", .dark), ("power", .one("no"))))
        #expect(walk.state == .question("fuse"))
    }
}
