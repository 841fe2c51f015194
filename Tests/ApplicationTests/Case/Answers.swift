import Guidance
import Testing

@testable import Application

extension CaseFile {
    /// A case in which this was answered, in the words of the command line, and "don't know" to all else that is asked.
    init(answers: [String: String]) throws {
        self.init()
        for question in Triage.guide.questions {
            guard let text = answers[question.id] else { continue }
            let answer = try #require(AnswerReader.read(text, for: question).answer, "\(question.id): \(text)")
            change { $0.answer(question.id, answer) }
        }
        while let question { change { $0.answer(question.id, AnswerReader.dontKnow(question)) } }
    }
}
