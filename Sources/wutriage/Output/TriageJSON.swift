import Application
import Engine
import Facts
import Guidance

/// Where a case stands, as `triage --json` prints it.
enum TriageJSON {
    static func value(_ file: CaseFile, given: [String: String], _ language: Language) -> JSON {
        let resolver =
            file.noOrder.map { ResolveJSON.none($0, given: given, language) }
            ?? ResolveJSON.value(file.resolution, file.walk.known, given: given, language)
        if let question = file.question { return asking(file, question, resolver, language) }
        guard let outcome = file.outcome else { return ["version": 1] }
        return ended(file, outcome, resolver, language)
    }

    private static func asking(
        _ file: CaseFile, _ question: Question, _ resolver: JSON, _ language: Language
    ) -> JSON {
        let words = QuestionWords.of(question.id)
        return [
            "version": 1, "state": "question", "stage": .int(question.stage),
            "question": [
                "id": .string(question.id), "kind": .string(kind(question)), "text": .string(words.ask(language)),
                "answers": .array(
                    question.choices.map {
                        ["id": .string($0.id), "text": .string(words.answers[$0.id]?(language) ?? $0.id)]
                    }),
            ],
            "soFar": soFar(file),
            "notNeeded": JSON(file.walk.notNeeded),
            "void": JSON(file.walk.void),
            "callersWords": JSON(file.callersWords),
            "resolver": resolver,
        ]
    }

    /// What is believed and could be done, had the person heard enough questions.
    private static func soFar(_ file: CaseFile) -> JSON {
        [
            "verdict": JSON(file.verdict?.rawValue), "causes": JSON(file.causes.map(\.rawValue)),
            "plan": JSON(file.planSoFar.map(\.id)),
        ]
    }

    private static func kind(_ question: Question) -> String {
        switch question.kind {
        case .one: "one"
        case .several: "several"
        case .text: "text"
        }
    }

    private static func ended(_ file: CaseFile, _ outcome: OutcomeID, _ resolver: JSON, _ language: Language) -> JSON {
        let causes = file.causes.map(\.rawValue)
        return [
            "version": 1, "state": "outcome",
            "outcome": [
                "id": .string(outcome.rawValue),
                "cause": JSON(outcome.cause?.rawValue ?? causes.first),
                "causes": JSON(causes),
                "verdict": JSON(file.verdict?.rawValue),
                "family": JSON(file.causes.first == .notProxy ? file.facts.family?.rawValue : nil),
                "beliefs": .array(file.walk.ranking.beliefs.map { belief($0, language) }),
                "callersWords": JSON(file.callersWords),
                "title": .string(Outcome.of(outcome).title(file.facts)(language)),
                "plan": JSON(file.plan.map(\.id)),
                "fixes": .array(file.plan.map { fix($0, language) }),
            ],
            "path": JSON(file.walk.path.map(\.question)),
            "notNeeded": JSON(file.walk.notNeeded),
            "void": JSON(file.walk.void),
            "resolver": resolver,
        ]
    }

    private static func belief(_ belief: Belief, _ language: Language) -> JSON {
        [
            "cause": .string(belief.outcome), "points": .int(belief.points),
            "for": .array(belief.supporting.map { sign($0, language) }),
            "against": .array(belief.opposing.map { sign($0, language) }),
        ]
    }

    private static func sign(_ sign: Sign, _ language: Language) -> JSON {
        let statement = CauseSign.of(sign)?.statement
        return [
            "text": JSON(statement?.text(language)), "points": .int(sign.points),
            "grade": JSON(statement?.grade.rawValue), "sources": JSON(statement?.sources.map(\.id) ?? []),
        ]
    }

    private static func fix(_ action: PlannedAction, _ language: Language) -> JSON {
        let fix = action.fix
        return [
            "id": .string(fix.id),
            "kind": .string(fix.kind.rawValue),
            "answers": JSON(action.question),
            "cures": JSON(fix.kind.mayCure ? action.outcomes.compactMap(\.cause).map(\.rawValue) : []),
            "title": .string(fix.title(language)),
            "steps": JSON(fix.steps.map { $0(language) }),
            "commands": .array(fix.commands.map(WindowsCommand.json)),
            "who": .string(fix.who.rawValue),
            "saveOldValue": JSON(fix.saveOldValue?(language)),
            "expect": .string(fix.expect(language)),
            "sideEffect": .string(fix.sideEffect(language)),
            "rollback": .string(fix.rollback(language)),
            "verify": .string(fix.verify(language)),
            "risk": .string(fix.risk.rawValue),
            "sources": JSON(sources(fix)),
        ]
    }

    /// Each source once, in the order in which the statements name them.
    private static func sources(_ fix: Fix) -> [String] {
        var seen: Set<String> = []
        return fix.basis.flatMap(\.sources).map(\.id).filter { seen.insert($0).inserted }
    }
}
