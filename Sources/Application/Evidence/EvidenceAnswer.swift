import Engine
import Evidence
import Knowledge

/// An answer that evidence gives to a question of the walk.
public struct EvidenceAnswer: Sendable, Hashable {
    public let question: String
    /// The answer in the words of the command line.
    public let words: String
    /// With the line that it was read in as its origin.
    public let answer: Answer
    public let confidence: Finding.Confidence
    /// The line that it was read in.
    public let quote: String

    /// The name under which it is marked.
    var id: String { "\(question)=\(words)" }

    /// - Returns: nil where the question cannot take these words.
    init?(
        _ question: String, _ words: String, _ confidence: Finding.Confidence, _ finding: Finding, _ text: EvidenceText
    ) {
        guard let asked = Triage.guide.question(question), let answer = AnswerReader.read(words, for: asked).answer
        else { return nil }
        (self.question, self.words, self.confidence) = (question, words, confidence)
        self.answer = answer.from(.evidence(file: text.name, line: finding.line))
        quote = text.reading.quotes[finding.line] ?? ""
    }

    /// Whether another answer to the same question says all that this one says.
    func isCovered(by other: Answer) -> Bool {
        guard let question = Triage.guide.question(question) else { return false }
        if answer.value == other.value { return true }
        let (own, others) = (answer.settlements(for: question), other.settlements(for: question))
        guard case .one = question.kind, !own.isEmpty else { return false }
        return own.allSatisfy { settled in
            others.contains { $0.variable == settled.variable && Set($0.values).isSubset(of: settled.values) }
        }
    }

    /// Whether both cannot be right: neither says what the other says and more.
    func contradicts(_ other: EvidenceAnswer) -> Bool {
        question == other.question && !isCovered(by: other.answer) && !other.isCovered(by: answer)
    }

    /// The same of an answer that stands already; "don't know" contradicts nothing.
    func contradicts(standing: Answer) -> Bool {
        if standing.value == .unknown || isCovered(by: standing) { return false }
        guard let question = Triage.guide.question(question) else { return false }
        let (own, others) = (answer.settlements(for: question), standing.settlements(for: question))
        guard case .one = question.kind, !others.isEmpty else { return true }
        return !others.allSatisfy { settled in
            own.contains { $0.variable == settled.variable && Set($0.values).isSubset(of: settled.values) }
        }
    }
}
