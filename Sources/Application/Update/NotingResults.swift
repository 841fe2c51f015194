import Engine
import Facts
import Guidance

/// What came of doing something about an outcome.
extension Model {
    /// Notes the result of the action on the screen; without one, of all that can be done about the outcome.
    mutating func note(_ outcome: OutcomeID, _ result: TrialResult) {
        let action = action
        let about = action?.outcomes.first ?? outcome
        noting { $0.tried(about.rawValue, result, symptom: Triage.guide.symptom, action: action?.id) }
    }

    /// Notes what a look showed, as the answer that it is.
    mutating func note(_ answer: Answer, of question: String) {
        let seen = action.map { answer.from(.look($0.id)) } ?? answer
        noting { $0.answer(question, seen) }
    }

    /// Back to the case, with a line on what the result has changed.
    private mutating func noting(_ body: (inout Session) -> Void) {
        let before = caseFile.outcome
        let lost = caseFile.change(body)
        returnToWalk()
        // The list is another one now: it begins at what is next.
        forms[formName] = nil
        notice = CaseFile.void(lost) ?? whatChanged(since: before)
    }

    private func whatChanged(since before: OutcomeID?) -> Text? {
        if caseFile.question != nil { return Interface.Trial.asksMore }
        guard case .outcome = caseFile.walk.state, let outcome = caseFile.outcome else { return nil }
        let title = Outcome.of(outcome).title
        if outcome != before { return Interface.Trial.nowFirst(title) }
        return caseFile.plan.first.map { Interface.Trial.nextIs($0.fix.title) }
    }
}
