import Facts
import Guidance

extension Model {
    /// The text that the screen shows to be read, with what it rests on; nil on a screen that asks or offers something.
    public var passages: [Passage]? {
        switch screen {
        case .why(.question(let id)): WhyText.question(id, typed: typed(id), caseFile)
        case .why(.outcome(let outcome)): WhyText.outcome(outcome, caseFile)
        case .why(.codes): WhyText.codes(typed(Screen.lookUpName))
        case .why(.bypass): WhyText.bypass(try? bypassReport.get())
        case .why(.order): explorer.map(WhyText.order)
        case .why(.input(let input)): explorer.map { InputPassages.of(input, in: $0.now) }
        case .why(.values(let input)): explorer.map { InputLessons.of(input, in: $0.now) }
        case .timeLine: TimeLinePassages.passages
        case .contrast: exercise.map { ExercisePassages($0).passages }
        case .terms: TermText.passages
        default: nil
        }
    }

    private func typed(_ form: String) -> String { forms[form]?.field.string ?? "" }
}

/// What F3 shows: why a question is asked or what an outcome rests on, with the documents at the end.
enum WhyText {
    /// - Parameter typed: what stands in the question's line; a code there is explained.
    static func question(_ id: String, typed: String, _ file: CaseFile) -> [Passage] {
        let (words, order) = (QuestionWords.of(id), OrderPassages(file))
        let codes = CodePassages(in: id == Triage.guide.symptom ? typed : "")
        let hosts = words.listsHosts ? HostPassages(file.facts.endpoints) : nil
        let statements = words.why + words.facts + order.lesson
        return codes.passages + (hosts?.hosts ?? [])
            + section(Interface.Asking.why, words.why) + findOut(id, words, file)
            + (hosts?.purposes ?? [])
            + Passage.section(Interface.Asking.terms, words.terms.map(TermText.line))
            + order.passages + section(Interface.Lesson.title, order.lesson)
            + Passage.sources(
                codes.sources + (hosts?.sources ?? []) + statements.flatMap(\.sources)
                    + words.terms.flatMap(\.sources) + order.sources)
    }

    /// How to find out, with the commands for it and what is said of Windows in passing.
    private static func findOut(_ id: String, _ words: QuestionWords, _ file: CaseFile) -> [Passage] {
        let shows = ShowText.lines(of: id, for: file.facts).map { Passage.command($0) }
        return Passage.section(
            Interface.Asking.findOut, [.paragraph(words.findOut)] + shows + words.facts.flatMap(Passage.statement))
    }

    static func codes(_ text: String) -> [Passage] {
        let codes = CodePassages(in: text)
        return codes.passages + Passage.sources(codes.sources)
    }

    static func bypass(_ report: BypassReport?) -> [Passage] {
        report.map { $0.passages + Passage.sources($0.sources) } ?? []
    }

    /// The steps one by one, once a single rule is left; then what the order rests on.
    static func order(_ explorer: Explorer) -> [Passage] {
        let (resolution, known) = (explorer.now.resolution, explorer.now.ofTheTable)
        let order = OrderPassages(resolution, known)
        let steps = explorer.now.rule.map { StepPassages($0, known, in: explorer.now) }
        let departure = explorer.departure
        return (departure?.passages ?? []) + (steps?.passages ?? []) + order.passages
            + section(Interface.Lesson.title, order.lesson)
            + Passage.sources(
                (departure?.sources ?? []) + order.sources + (steps?.sources ?? [])
                    + order.lesson.flatMap(\.sources))
    }

    /// A statement that several cards rest on is told at the first of them.
    static func outcome(_ outcome: OutcomeID, _ file: CaseFile) -> [Passage] {
        let (supporting, opposing) = (file.speaksFor(outcome), file.speaksAgainst(outcome))
        var told = Outcome.of(outcome).explanation(file.facts)
        var passages =
            told.flatMap(Passage.statement) + section(Interface.Verdict.speaksFor, supporting)
            + section(Interface.Verdict.speaksAgainst, opposing)
            + (supporting.isEmpty && opposing.isEmpty ? [] : [.paragraph(Interface.Verdict.judgement)])
        told += supporting + opposing
        let shown = file.outcome == outcome ? file.cards : []
        for card in shown + Outcome.of(outcome).cards(file.facts).filter({ !shown.contains($0) }) {
            let new = card.basis.filter { !told.contains($0) }
            passages += section(card.title, new)
            told += new
        }
        let order = outcome.restsOnOrder ? OrderPassages(file) : nil
        let cure = outcome == file.outcome ? file.wouldCure : file.hasEnded ? file.cured : nil
        return passages + (order?.passages ?? []) + (cure?.passages ?? [])
            + Passage.sources(told.flatMap(\.sources) + (order?.sources ?? []))
    }

    private static func section(_ title: Text, _ statements: [Statement]) -> [Passage] {
        Passage.section(title, statements.flatMap(Passage.statement))
    }
}
