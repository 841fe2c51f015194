import Application
import Engine
import Facts
import Guidance
import SettingOrder

/// The order of proxy settings as `resolve --json` and `triage` print it.
enum ResolveJSON {
    /// - Parameter pac: what was seen of a script that was given.
    static func value(
        _ resolution: Resolution, _ known: Known, given: [String: String], pac: JSON? = nil,
        remarks: [Text] = [], _ language: Language
    ) -> JSON {
        var value: [String: JSON] = [
            "version": 1,
            "given": .object(given.mapValues { .string($0) }),
            "assumed": .object(resolution.assumed.mapValues { .string($0) }),
            "possible": .array(resolution.possible.map { possible($0, language) }),
            "nextBestQuestion": JSON(resolution.nextBestQuestion.map { TableInputs.option(for: $0, known) }),
        ]
        value["pac"] = pac
        value["remarks"] = remarks.isEmpty ? nil : JSON(remarks.map { $0(language) })
        return .object(value)
    }

    /// What fails consults no setting of the table: no rule is possible, and it is said why.
    static func none(_ none: NoOrder, given: [String: String], _ language: Language) -> JSON {
        let why = none.statement
        return [
            "version": 1,
            "given": .object(given.mapValues { .string($0) }),
            "assumed": .object([:]), "possible": .array([]), "nextBestQuestion": JSON(nil as String?),
            "noOrder": [
                "text": .string(why.text(language)), "grade": .string(why.grade.rawValue),
                "sources": JSON(why.sources.map(\.id)),
            ],
        ]
    }

    /// What was seen of a configuration script.
    static func script(_ review: PACReview, _ language: Language) -> JSON {
        let remarks = review.remarks.map { statement -> JSON in
            [
                "text": .string(statement.text(language)), "grade": .string(statement.grade.rawValue),
                "sources": JSON(statement.sources.map(\.id)),
            ]
        }
        return ["isRead": .bool(review.isRead), "remarks": .array(remarks)]
    }

    private static func possible(_ possible: Resolution.Possible, _ language: Language) -> JSON {
        [
            "rule": .string(possible.id),
            "steps": .array(steps(possible, language)),
            "end": end(possible, language),
            "weakest": .string(possible.grade(of: possible.steps.filter { !$0.state.isPassedOver }).rawValue),
            "stages": JSON(possible.rule.plan.map(\.rawValue)),
            "order": order(possible.steps),
            "open": JSON(possible.open),
            "grade": .string(possible.rule.grade.rawValue),
            "sources": JSON(possible.rule.sources.map(\.id)),
            "otherReadings": .array(possible.readings.map(reading)),
            "when": .object(possible.box.allowed.mapValues { JSON($0.sorted()) }),
        ]
    }

    /// Each step with who reads its setting, how well that is established, and what leads on. The end is no step.
    private static func steps(_ possible: Resolution.Possible, _ language: Language) -> [JSON] {
        zip(possible.steps, possible.steps.arrows).filter { !$0.0.isEnd }.map { step, arrow in
            let basis = possible.basis(of: step)
            return [
                "attempt": .string(step.attempt.rawValue), "state": .string(word(step.state)),
                "account": JSON(possible.reader(of: step)?.account.rawValue),
                "grade": .string(basis.grade.rawValue), "sources": JSON(basis.sources.map(\.id)),
                "then": JSON(arrow.map { $0(language) }),
            ]
        }
    }

    private static func word(_ state: Step.State) -> String {
        switch state {
        case .tried: "tried"
        case .open: "open"
        case .passedOver: "passed-over"
        }
    }

    /// What follows when all of it has failed: nothing, and in some rules by a rule of its own.
    private static func end(_ possible: Resolution.Possible, _ language: Language) -> JSON {
        guard let end = possible.steps.last(where: \.isEnd) else {
            return ["kind": "nothing-follows", "text": .string(Arrow.nothingFollows(language))]
        }
        let basis = possible.basis(of: end)
        return [
            "kind": "fails", "text": .string(end.attempt.text(language)), "grade": .string(basis.grade.rawValue),
            "sources": JSON(basis.sources.map(\.id)),
        ]
    }

    private static func reading(_ reading: Resolution.Reading) -> JSON {
        [
            "stages": JSON(reading.plan.map(\.rawValue)), "order": order(reading.steps),
            "grade": .string(reading.grade.rawValue), "sources": JSON(reading.sources.map(\.id)),
        ]
    }

    /// What is passed over is no attempt.
    private static func order(_ steps: [Step]) -> JSON {
        JSON(steps.filter { !$0.state.isPassedOver }.map(\.attempt.rawValue))
    }
}
