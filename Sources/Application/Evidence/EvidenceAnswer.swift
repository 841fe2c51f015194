import Engine
import Evidence
import Guidance

/// An answer that evidence gives to a question of the walk.
public struct EvidenceAnswer: Sendable, Hashable {
    private let asked: Question
    /// The answer in the words of the command line.
    public private(set) var words: String
    /// With the line that it was read in as its origin.
    public private(set) var answer: Answer
    public let confidence: Finding.Confidence
    /// The line that it was read in.
    public let quote: String

    /// The question by its name.
    public var question: String { asked.id }

    /// The name under which it is marked.
    var id: String { "\(question)=\(words)" }

    /// - Returns: nil where the question cannot take these words.
    init?(
        _ question: String, _ words: String, _ confidence: Finding.Confidence, _ finding: Finding, _ text: EvidenceText
    ) {
        guard let asked = Triage.guide.question(question), let answer = AnswerReader.read(words, for: asked).answer
        else { return nil }
        (self.asked, self.words, self.confidence) = (asked, words, confidence)
        let isAloud = text.reading.aloud.contains(finding.line)
        self.answer = answer.from(isAloud ? .readAloud : .evidence(file: text.name, line: finding.line))
        quote = text.reading.quotes[finding.line] ?? ""
    }

    /// The same with what others say beside it, for a question that takes several answers.
    func joined(with others: some Sequence<EvidenceAnswer>) -> EvidenceAnswer {
        var joined = self
        joined.words = ([words] + others.map(\.words)).joined(separator: ",")
        if let answer = AnswerReader.read(joined.words, for: asked).answer {
            joined.answer = answer.from(self.answer.origin)
        }
        return joined
    }

    /// Whether another answer to the same question says all that this one says.
    func isCovered(by other: Answer) -> Bool { other.covers(answer, to: asked) }

    /// Whether both cannot be right: neither says what the other says and more.
    func contradicts(_ other: EvidenceAnswer) -> Bool {
        guard question == other.question else { return false }
        return Triage.addingUp.contains(question) ? rulesOut(other) : contradicts(other.answer)
    }

    /// Whether this says that there is no proxy, and the other that there is one, or the other way round.
    func rulesOut(_ other: EvidenceAnswer) -> Bool {
        guard question == Triage.between.id else { return false }
        let (own, others) = (words.split(separator: ","), other.words.split(separator: ","))
        let hasBoth = { (left: [Substring], right: [Substring]) in
            left.contains("no-proxy") && right.contains("company-proxy")
        }
        return hasBoth(own, others) || hasBoth(others, own)
    }

    /// The same of an answer that stands already; "don't know" contradicts nothing.
    func contradicts(standing: Answer) -> Bool {
        standing.value != .unknown && contradicts(standing)
    }

    private func contradicts(_ other: Answer) -> Bool {
        !isCovered(by: other) && !answer.covers(other, to: asked)
    }
}
