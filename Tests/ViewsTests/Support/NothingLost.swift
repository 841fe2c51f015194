import Application
import Engine
import Guidance
import Testing

/// No answer is lost without being listed: it counts still, or the review lists it and a line says so.
struct NothingLost {
    private let before: Model
    private let after: Model
    private let message: Message

    init(_ before: Model, _ after: Model, by message: Message) {
        (self.before, self.after, self.message) = (before, after, message)
    }

    func expect() {
        let (past, now) = (before.caseFile.session.events, after.caseFile.session.events)
        if message == .undoPressed {
            #expect(past.starts(with: now), "\(story)")
        } else if !now.starts(with: past) {
            #expect(now.count <= (taken?.kind == .begin ? 1 : 0) && beginsAnew, "\(story)")
        } else {
            expectListed()
        }
    }

    /// Whether the row that was taken says that a case begins, or "start anew?" was answered.
    private var beginsAnew: Bool {
        if case .startOver = before.screen { return message == .confirmed }
        let kinds: [Row.Kind] = [.home(.newCase), .home(.example), .afterwards(.newCase), .begin]
        return taken.map { kinds.contains($0.kind) } ?? false
    }

    /// The row that was taken, if one was.
    private var taken: Row? {
        if case .digitPressed(let digit) = message { before.rows.first { $0.digit == digit } } else { before.row }
    }

    private func expectListed() {
        let counts = Set(after.caseFile.walk.path.map(\.question))
        for question in before.caseFile.walk.path.map(\.question) where !counts.contains(question) {
            #expect(after.caseFile.walk.void.contains(question), "\(question)\n\(story)")
            let label = QuestionWords.of(question).label.en
            #expect(after.notice?.en.contains(label) == true, "\(question) is lost in silence\n\(story)")
        }
    }

    private var story: String {
        "\(message)\n\(before.caseFile.session.events)\n\(after.caseFile.session.events)\n\(after.notice?.en ?? "")"
    }
}
