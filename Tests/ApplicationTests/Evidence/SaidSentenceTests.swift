import Engine
import Evidence
import Testing

@testable import Application

/// What is said in other words than those that readers were made with: nothing is missed, and nothing taken too much.
@Suite struct SaidSentenceTests {
    @Test(arguments: SaidSentence.all)
    func isUnderstood(_ sentence: SaidSentence) {
        #expect(Self.told(by: sentence.words) == Self.answers(sentence.told))
    }

    private static func told(by text: String) -> Set<String> {
        Set(
            EvidenceAnswers([EvidenceText("#1", Reading(text))], Session()).sure.flatMap { answer in
                answer.words.split(separator: ",").map { "\(answer.question)=\($0)" }
            })
    }

    /// `works=browser,part os=Windows 7`: a piece without `=` belongs to the one before.
    private static func answers(_ told: String) -> Set<String> {
        var answers: [String] = []
        for piece in told.split(separator: " ") {
            if piece.contains("=") { answers.append(String(piece)) } else { answers[answers.count - 1] += " \(piece)" }
        }
        return Set(
            answers.flatMap { answer in
                let parts = answer.split(separator: "=", maxSplits: 1)
                return parts[1].split(separator: ",").map { "\(parts[0])=\($0)" }
            })
    }
}
