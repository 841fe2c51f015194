import Engine
import Evidence
import Facts
import Guidance

/// The screen that reads what the machine printed: a line for typing, the answers found, and what is done with them.
extension Model {
    /// The answers that the evidence gives beside those of the case.
    public var evidenceAnswers: EvidenceAnswers { EvidenceAnswers(evidence, caseFile.session) }

    var evidenceRows: [Row] {
        let line = Row(kind: .field, digit: nil, text: Text(verbatim: ""))
        if evidence.isEmpty { return [line] }
        let answers = evidenceAnswers.all
        let rows = answers.enumerated().map { place, answer in
            Row(kind: .evidence(answer.id), digit: place < 9 ? place + 1 : nil, text: Self.text(of: answer))
        }
        return [line] + rows + [
            Row(kind: .use, digit: nil, text: useText(answers))
        ]
    }

    private func useText(_ answers: [EvidenceAnswer]) -> Text {
        answers.isEmpty && isInUse ? Interface.Evidence.inUse : Interface.Evidence.use(answers.count(where: isMarked))
    }

    /// Whether the case has answers that the evidence only repeats.
    private var isInUse: Bool { !EvidenceAnswers(evidence, Session()).all.isEmpty }

    private static func text(of answer: EvidenceAnswer) -> Text {
        let label = QuestionWords.of(answer.question).label
        let value = AnswerText.text(of: answer.answer, to: answer.question)
        let place = answer.answer.origin.place
        return Text { "\(label($0)): \(value($0)) [\(place?($0) ?? "")]" }
    }

    /// Whether the answer is to be used.
    private func isMarked(_ answer: EvidenceAnswer) -> Bool { form.marked.contains(answer.id) }

    /// Reads a pasted text.
    mutating func read(_ text: String) {
        if screen != .evidence { open(.evidence) }
        let numbers = evidence.compactMap { Int($0.name.dropFirst()) }
        take(EvidenceText("#\((numbers.max() ?? 0) + 1)", Reading(text)))
    }

    /// Adds a typed line to those typed before it: only together they may be something that is known.
    mutating func readLine() {
        typedEvidence.append(form.field.string)
        form.field = TextField()
        let text = EvidenceText(Self.typed, Reading(typedEvidence.joined(separator: "\n")))
        evidence.removeAll { $0.name == Self.typed }
        if !text.reading.saysNothing { take(text) }
        forgetLostMarks()
        form.row = 0
    }

    /// Enter with nothing typed goes on with what is marked, if anything is.
    mutating func useMarked() {
        if !form.marked.isEmpty { useEvidence() }
    }

    /// The name of the text that was typed line by line.
    private static let typed = "#0"

    /// What is sure is marked; what was marked or unmarked before stays so, unless it is contradicted now. Texts that
    /// said nothing, or the same, make room.
    mutating func take(_ text: EvidenceText) {
        let before = evidenceAnswers
        evidence.removeAll { $0.reading.saysNothing || $0.reading == text.reading }
        evidence.append(text)
        let now = evidenceAnswers
        let known = Set(before.all.map(\.id))
        let fresh = now.sure.map(\.id).filter { !known.contains($0) }
        let doubtful = now.all.filter { now.objection(to: $0) != nil && before.objection(to: $0) == nil }
        form.marked.subtract(doubtful.map(\.id))
        form.marked.formUnion(fresh)
        form.row = text.reading.findings.isEmpty ? 0 : rows.count - 1
    }

    /// What the lines typed so far said may be gone with the next one.
    private mutating func forgetLostMarks() {
        form.marked.formIntersection(evidenceAnswers.all.map(\.id))
    }

    /// Marks or unmarks an answer. Of those that contradict each other one can be right.
    mutating func toggleEvidence(_ id: String) {
        let all = evidenceAnswers.all
        guard let answer = all.first(where: { $0.id == id }) else { return }
        form.marked.formSymmetricDifference([id])
        if form.marked.contains(id) { form.marked.subtract(all.filter(answer.contradicts).map(\.id)) }
    }

    /// What the person says of a question decides: evidence of it that was marked before is not taken by itself any more.
    mutating func forgetMarks(of question: String) {
        let answers = evidenceAnswers.all.filter { $0.question == question }
        forms[Screen.evidenceName]?.marked.subtract(answers.map(\.id))
    }

    /// Takes the marked answers over, and goes on with what is left to ask.
    mutating func useEvidence() {
        let answers = evidenceAnswers
        let chosen = answers.all.filter(isMarked)
        let lost = record { session in
            for answer in chosen { session.answer(answer.question, answer.answer) }
        }
        guard let lost else { return }
        caseFile.keep(evidence.flatMap(\.reading.unread))
        form = Form()
        returnToWalk()
        let hadAll = answers.all.isEmpty && isInUse
        notice =
            CaseFile.void(lost)
            ?? (hadAll ? nil : Interface.Evidence.taken(chosen.count, leftOpen: open(answers, chosen)))
    }

    /// The questions of which two answers were found, and none was chosen.
    private func open(_ answers: EvidenceAnswers, _ chosen: [EvidenceAnswer]) -> [Text] {
        let doubtful = answers.all.filter { answers.objection(to: $0) == .otherEvidence }.map(\.question)
        let decided = Set(chosen.map(\.question))
        return Triage.guide.questions.map(\.id).filter { doubtful.contains($0) && !decided.contains($0) }
            .map { QuestionWords.of($0).label }
    }
}

extension Answer.Origin {
    /// Where it was read: file and line, or a code read aloud, a look; nil where a person said it.
    public var place: Text? {
        switch self {
        case .evidence(let file, let line): Text(verbatim: "\(file):\(line)")
        case .readAloud: Interface.ReadAloud.origin
        case .look: Interface.Trial.looked
        case .asked, .given: nil
        }
    }
}

extension Reading {
    /// Whether nothing is left of it but its name.
    fileprivate var saysNothing: Bool { findings.isEmpty && unread.isEmpty }
}
