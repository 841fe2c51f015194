import Collector
import Engine
import Evidence
import Facts
import Guidance

/// A case that is told at once, in answers by question and in what was copied from the machine.
public struct GivenCase: Sendable {
    /// Answers by question, in the words of the options.
    private let answers: [String: String]
    /// What was copied from the machine, read.
    private let texts: [EvidenceText]
    /// As much of the same texts as codes are looked for in, cleaned.
    private let opening: String

    /// A code that was read aloud may stand where the error code does: it is read as what the machine printed.
    public init(answers: [String: String], texts: [EvidenceText], opening: String) {
        let aloud = answers["code"].flatMap { SpokenDigits($0) }.flatMap { try? $0.code.get() }
        self.answers = aloud == nil ? answers : answers.filter { $0.key != "code" }
        self.texts = texts + (aloud.map { [EvidenceText("code", Reading($0.text.joined(separator: " ")))] } ?? [])
        self.opening = texts.contains { !$0.reading.aloud.isEmpty } ? Self.withoutDigits(opening) : opening
    }

    /// Without the lines of a code that was read aloud: five digits can be the number of an error.
    private static func withoutDigits(_ text: String) -> String {
        text.split(separator: "\n").filter { SpokenDigits($0) == nil }.joined(separator: "\n")
    }

    /// - Parameter evidence: settings, logs and sentences as they were copied.
    public init(answers: [String: String] = [:], evidence: [String] = []) {
        self.init(
            answers: answers, texts: evidence.enumerated().map { EvidenceText("evidence[\($0)]", Reading($1)) },
            opening: evidence.map { Intake.clean($0).text }.joined(separator: "\n\n"))
    }

    /// The answers, with what the evidence says for certain where nothing was answered; and the error code that leads
    /// on, even if it stands in a sentence.
    public var withEvidence: [String: String] {
        let sure = EvidenceAnswers(texts, Session()).sure.map { ($0.question, $0.words) }
        let code = CodeRecogniser.ranked(in: opening).first.map { [("code", $0.code.hex)] } ?? []
        return answers.merging(sure + code) { answered, _ in answered }
    }
}

extension Session {
    /// "Don't know" to every question that is still asked, so that the outcome comes at once.
    public func answeringTheRest() -> Session {
        var session = self
        while let question = Walk(Triage.guide, session).state.question.flatMap(Triage.guide.question) {
            session.answer(question.id, AnswerReader.dontKnow(question).from(.given))
        }
        return session
    }
}
