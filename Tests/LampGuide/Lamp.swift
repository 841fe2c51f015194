import Engine

/// A guide with one of everything: why a lamp stays dark.
package enum Lamp {
    package static let variables = [
        Variable("sign", ["dark", "flickers", "hums"]),
        Variable(yesOrNo: "power"), Variable("fuse", ["whole", "blown"]),
        Variable(yesOrNo: "fitting.dimmer"), Variable(yesOrNo: "fitting.timer"),
        Variable("bulb", ["halogen", "led", "tube"]), Variable(yesOrNo: "hot"),
    ]

    package static let sign = Question("sign", stage: 1, .text(["sign"]))
    package static let power = Question(
        "power", stage: 1, .one([Choice("yes"), Choice("no")]), when: .is("sign", "dark"))
    /// Asked only once it is certain that there is no power.
    package static let fuse = Question(
        "fuse", stage: 2, .one([Choice("whole"), Choice("blown")]), when: .certain(.is("power", "no")))
    /// Asked while there may be power.
    package static let fitting = Question(
        "fitting", stage: 2, .several([Choice("dimmer"), Choice("timer")]), when: .is("power", "yes"))
    /// May be told at any time. "New" says that it is no halogen bulb.
    package static let bulb = Question(
        "bulb", stage: 3,
        .one([Choice("halogen"), Choice("led"), Choice("new", settles: [Settlement("bulb", ["led", "tube"])])]),
        anyTime: true)
    /// Tells the two new kinds apart.
    package static let kind = Question(
        "kind", stage: 3, .one(["led", "tube"].map { Choice($0, settles: [Settlement("bulb", [$0])]) }),
        when: .all([.matters("bulb"), .certain(.is("bulb", "led", "tube"))]))

    package static let questions = [sign, power, fuse, fitting, bulb, kind]

    package static let routes = [
        Route("change-fuse", when: .is("fuse", "blown")),
        Route("let-it-cool", when: .is("hot", "yes")),
        Route("other-dimmer", when: .all([.is("fitting.dimmer", "yes"), .is("bulb", "led")])),
        Route("new-starter", when: .all([.is("sign", "flickers", "hums"), .is("bulb", "tube")])),
        Route("set-timer", when: .certain(.is("fitting.timer", "yes"))),
        Route("let-it-cool", when: .is("sign", "hums")),
    ]

    package static let guide = make()

    /// The guide with something else in some place.
    package static func make(
        variables: [Variable] = variables, stages: Int = 3, questions: [Question] = questions,
        routes: [Route] = routes, lastResort: String = "electrician", symptom: String = "sign",
        signs: [Sign] = [], stepsTo: [String: Set<String>] = [:],
        conclude: @escaping @Sendable ([String: Answer]) -> [Settlement] = { _ in [] }, inputs: Set<String> = ["bulb"],
        inferred: Set<String> = ["hot"]
    ) -> Guide {
        let space = Space(variables)
        return Guide(
            space: space, stages: stages, questions: questions, routes: routes, lastResort: lastResort,
            symptom: symptom, signs: SignTable(signs, in: space), stepsTo: stepsTo, inputs: inputs, inferred: inferred,
            conclude: conclude,
            infer: infer,
            matters: { name, known in known.value(of: name) == nil })
    }

    /// Halogen bulbs get hot, others do not.
    private static func infer(_ known: Known) -> Known {
        known.narrowed(["hot": known.values(of: "bulb").map { $0 == "halogen" ? "yes" : "no" }])
    }

    /// The guide with this question in the place of the one of its name, or at the end.
    package static func with(
        _ question: Question, and variables: [Variable] = [], inputs: Set<String> = ["bulb"]
    ) -> Guide {
        let isNew = !questions.contains { $0.id == question.id }
        let changed = isNew ? questions + [question] : questions.map { $0.id == question.id ? question : $0 }
        return make(variables: self.variables + variables, questions: changed, inputs: inputs)
    }

    /// The guide with one more route.
    package static func with(_ route: Route) -> Guide { make(routes: routes + [route]) }
}

extension Question {
    /// A text that settles nothing.
    package static func note(_ id: String = "note", stage: Int = 3, when: Condition = .always) -> Question {
        Question(id, stage: stage, .text([]), when: when)
    }

    /// The lamp's second question under another condition.
    package static func power(when condition: Condition) -> Question {
        Question("power", stage: 1, .one([Choice("yes"), Choice("no")]), when: condition)
    }
}

extension Answer {
    /// A text that was read to say this.
    package static func text(_ text: String, says: (String, [String])...) -> Answer {
        Answer(.text(text), settles: says.map { Settlement($0, $1) })
    }

    package static func one(_ choice: String) -> Answer { Answer(.choice(choice)) }
    package static func several(_ choices: String...) -> Answer { Answer(.choices(Set(choices))) }
    package static let unknown = Answer(.unknown)

    package static let dark = text("dark", says: ("sign", ["dark"]))
    package static let flickers = text("it flickers", says: ("sign", ["flickers"]))
    package static let hums = text("it hums", says: ("sign", ["hums"]))
}

extension Session {
    /// A session of these answers, in this order.
    package init(_ answers: (String, Answer)...) {
        self.init()
        for (question, answer) in answers {
            self.answer(question, answer)
        }
    }
}
