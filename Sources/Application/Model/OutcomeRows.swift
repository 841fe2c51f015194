import Engine
import Facts
import Guidance

extension Model {
    /// What can be done, and below it what can be said without doing any of it.
    var outcomeRows: [Row] {
        if caseFile.hasEnded {
            let next: [Afterwards] = example == .signedOffice ? [.nextExample] : []
            return (next + [.printOut, .newCase, .leave]).map { Row($0) }
        }
        let beside = besideActions.map { Row($0, digit: Self.digit($0)) }
        // Where nothing else has the last digit, an action has it, so that no digit is missing in a long list.
        let most = Self.mostActions + (beside.contains { $0.digit == Self.mostActions + 1 } ? 0 : 1)
        let actions = caseFile.plan.prefix(most).enumerated().map { place, action in
            Row(kind: .action(action.id), digit: place + 1, text: action.fix.title)
        }
        // Last, for it has no digit: those are for the same at every outcome.
        return actions + beside + collectRow
    }

    /// So many have a digit, and the digits beyond stand for the same at every outcome.
    private static let mostActions = 6

    private static func digit(_ what: Afterwards) -> Int {
        switch what {
        case .anotherCode: 8
        case .later: 9
        default: 7
        }
    }

    private var besideActions: [Afterwards] {
        switch caseFile.outcome {
        case nil: []
        case .notProxy where caseFile.endsWithTheCode: [.goOn, .anotherCode, .later]
        case .askNetworkTeam: [.answersAreIn, .later]
        default: (caseFile.walk.notAsked.isEmpty ? [] : [.askOn]) + [.anotherCode, .later]
        }
    }

    /// The action of that name, while it is in the plan.
    public func planned(_ id: String) -> PlannedAction? { caseFile.plan.first { $0.id == id } }

    /// The action that the screen shows, if it shows one.
    public var action: PlannedAction? {
        if case .action(let id) = screen { planned(id) } else { nil }
    }

    /// What can have come of an action. What only looks has shown something, and cured nothing.
    func rows(of action: PlannedAction) -> [Row] {
        if action.fix.kind.mayCure || action.fix.holdsItsRepair { return cured(action) }
        guard let question = action.question.flatMap(Triage.guide.question) else {
            let fix = action.fix
            return [
                Row(kind: .afterwards(.healthy), digit: 1, text: fix.text(of: .healthy)),
                Row(kind: .afterwards(.faulty), digit: 2, text: fix.text(of: .faulty)),
                Row(.works, digit: 3), Row(.unseen),
            ]
        }
        let words = QuestionWords.of(question.id)
        guard case .one(let choices) = question.kind else {
            return [
                Row(kind: .enterResult(question.id), digit: 1, text: Interface.Trial.enter(words.label)), Row(.unseen),
            ]
        }
        let results = choices.enumerated().map {
            Row(kind: .result(question.id, $1), digit: $0 + 1, text: words.answers[$1.id] ?? Text(verbatim: $1.id))
        }
        return results + [Row(.unseen)]
    }

    /// Where "it could not be looked at" stands; nil of an action that is no look.
    func unseenRow(of action: PlannedAction) -> Int? {
        rows(of: action).firstIndex { $0.kind == .afterwards(.unseen) }
    }

    private func cured(_ action: PlannedAction) -> [Row] {
        if action.outcomes == [.askNetworkTeam] { return [Row(.answersAreIn, digit: 1), Row(.later)] }
        return [Afterwards.works, .sameCode, .anotherCode, .later].map { what in
            let hasNoCode = what == .sameCode && caseFile.facts.code == nil
            return Row(
                kind: .afterwards(what), digit: what.digit, text: hasNoCode ? Interface.Trial.stillFails : what.text)
        }
    }
}

extension Row {
    fileprivate init(_ what: Afterwards, digit: Int? = nil) {
        self.init(kind: .afterwards(what), digit: digit ?? what.digit, text: what.text)
    }
}

extension Afterwards {
    /// The digit that takes it: of each the same at every outcome, so that a hand used to one says nothing wrong at the
    /// next.
    var digit: Int {
        switch self {
        case .works: 1
        case .sameCode: 2
        case .anotherCode: 3
        case .later: 4
        case .healthy: 1
        case .faulty: 2
        case .unseen: 0
        case .answersAreIn: 5
        case .goOn, .askOn: 6
        case .printOut: 7
        case .newCase: 8
        case .leave: 9
        case .nextExample: 6
        }
    }

    var text: Text {
        switch self {
        case .works: Interface.Trial.result(.worked)
        case .sameCode: Interface.Trial.result(.same)
        case .anotherCode: Interface.Trial.result(.another)
        case .later: Interface.Trial.result(.later)
        case .healthy: Interface.Trial.result(.healthy)
        case .faulty: Interface.Trial.result(.faulty)
        case .unseen: Interface.Trial.result(.unseen)
        case .answersAreIn: Interface.Trial.answersAreIn
        case .goOn: Interface.Trial.goOn
        case .askOn: Interface.Trial.askOn
        case .printOut: Interface.Ticket.printOut
        case .newCase: Interface.Home.newCase
        case .leave: Interface.Home.quit
        case .nextExample: Interface.Example.second
        }
    }
}
