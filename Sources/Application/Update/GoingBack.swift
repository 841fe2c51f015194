import Engine
import Guidance

/// The way back: a question or a screen at a time, and home.
extension Model {
    /// From a line that is typed into, first to the rows below it, where letters are commands: but letters are text
    /// everywhere on a question that takes text.
    mutating func back() {
        if takesText, !isTextQuestion, rows.count > lines {
            form.row = lines
            return
        }
        if screen == .walk || question != nil && isSteppingBack { return stepBack() }
        close()
    }

    /// Leaves the case where it stands.
    mutating func goHome() {
        returnHome()
        if hasCase { notice = Interface.Screen.caseIsKept }
    }

    /// To the question that the person answered before, as it was answered; from the first one home.
    private mutating func stepBack() {
        let answered = caseFile.answeredByHand
        let place = isSteppingBack ? question.flatMap { answered.firstIndex(of: $0.id) } : nil
        guard let before = answered.prefix(place ?? answered.count).last(where: { $0 != question?.id }) else {
            return goHome()
        }
        returnToWalk()
        change(before)
        isSteppingBack = true
    }
}

extension CaseFile {
    /// The questions that the person answered and whose answers count, the last one last. What evidence
    /// answered was never on the screen.
    var answeredByHand: [String] {
        let own = walk.path.filter { $0.answer.origin.isOwn }.map(\.question)
        return session.events.reversed().reduce(into: []) { answered, event in
            guard case .answered(let question, _) = event, own.contains(question) else { return }
            if !answered.contains(question) { answered.append(question) }
        }.reversed()
    }
}

extension Answer.Origin {
    /// Whether somebody at the keys said so, there or in the command.
    fileprivate var isOwn: Bool {
        switch self {
        case .asked, .look, .given: true
        case .evidence, .readAloud: false
        }
    }
}
