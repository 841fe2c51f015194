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

    /// Notes what a look showed, as the answer that it is. Where it answers one more question, that is asked next.
    mutating func note(_ answer: Answer, of question: String) {
        let look = action
        let answer = look.map { answer.from(.look($0.id)) } ?? answer
        if noting({ $0.answer(question, answer) }) { askFurther(about: look) }
    }

    /// Stays with a look that has not told all that it can.
    mutating func askFurther(about look: PlannedAction?) {
        guard let look, caseFile.question == nil, let left = planned(look.id)?.question else { return }
        open(.action(look.id))
        notice = Interface.Trial.andThen(QuestionWords.of(left).label)
    }

    /// Back to the case, with a line on what the result has changed.
    ///
    /// - Returns: false where the result is refused, and nothing was noted.
    @discardableResult
    private mutating func noting(_ body: (inout Session) -> Void) -> Bool {
        let (before, name) = (caseFile.outcome, formName)
        guard let lost = record(body) else { return false }
        forms[name] = nil
        returnToWalk()
        // The list is another one now: it begins at what is next.
        forms[formName] = nil
        notice = CaseFile.void(lost) ?? whatChanged(since: before)
        return true
    }

    private func whatChanged(since before: OutcomeID?) -> Text? {
        if caseFile.question != nil { return Interface.Trial.asksMore }
        guard case .outcome = caseFile.walk.state, let outcome = caseFile.outcome else { return nil }
        if caseFile.leavesChangeInPlace { return Interface.Trial.undoIt }
        let title = Outcome.of(outcome).title
        if outcome != before {
            return caseFile.triedInVain > 0 ? Interface.Trial.nowNext(title) : Interface.Trial.nowFirst(title)
        }
        return caseFile.plan.first.map { Interface.Trial.nextIs($0.fix.title) }
    }
}

extension CaseFile {
    /// What was done last changed something, and did not help.
    fileprivate var leavesChangeInPlace: Bool {
        guard case .tried(let trial) = session.events.last, [.same, .another].contains(trial.result),
            let outcome = OutcomeID(rawValue: trial.outcome)
        else { return false }
        return Outcome.of(outcome).cards(facts).first { $0.id == trial.action }?.kind == .change
    }
}
