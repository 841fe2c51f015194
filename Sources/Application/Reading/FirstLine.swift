import Engine
import Evidence
import Facts
import Guidance

/// The line that a case begins with: a code, and whatever else somebody says with it.
///
/// `80072efd win11 wsus 手動` is one code and three answers. What is left is kept as the caller's words.
public struct FirstLine: Sendable {
    /// How the line reads as the answer to the first question.
    public let reading: AnswerReading
    /// What else it says, in the guide's order of questions.
    public let others: [EvidenceAnswer]
    /// What was not understood.
    public let words: [String]

    /// The name of what was typed, as the origin of an answer.
    public static let name = "#0"

    public init(_ line: String) {
        guard let question = Triage.guide.question(Triage.guide.symptom) else {
            (reading, others, words) = (.empty, [], [])
            return
        }
        let code = AnswerReader.read(line, for: question)
        let trimmed = AnswerReader.trimmed(line)
        // A code alone says all that it says as a code.
        guard code != .empty, trimmed != AnswerReader.unknown, !CodeRecogniser.isCode(trimmed) else {
            (reading, others, words) = (code, [], [])
            return
        }
        let text = EvidenceText(Self.name, Reading(line))
        let sure = EvidenceAnswers([text], Session()).sure
        others = sure.filter { $0.question != question.id }
        words = text.reading.unread
        // A status that stands beside a code is no second code.
        let leading = sure.first { $0.question == question.id && $0.answer.value != code.answer?.value }
        let read = leading.map { AnswerReader.read($0.words, for: question) } ?? code
        reading = Self.reading(read, question, others, isSaying: Self.isSaying(trimmed, others))
    }

    /// Whether somebody tells something, rather than mistyping a code.
    private static func isSaying(_ line: String, _ others: [EvidenceAnswer]) -> Bool {
        if !others.isEmpty { return true }
        if AnswerReader.offer(for: line) != nil { return false }
        let letters = line.unicodeScalars.count { $0.properties.isAlphabetic }
        let isForeign = line.unicodeScalars.contains { $0.value > 0x2E80 && $0.value < 0xFF00 }
        return isForeign && letters >= 3 || line.split(separator: " ").count { $0.allSatisfy(\.isLetter) } >= 2
    }

    private static func reading(
        _ code: AnswerReading, _ question: Question, _ others: [EvidenceAnswer], isSaying: Bool
    ) -> AnswerReading {
        switch code {
        case .answer(let answer, let understood, let warnings):
            .answer(answer, understood: Interface.Field.also(understood, others.map(\.label)), warnings: warnings)
        case .problem where isSaying:
            .answer(
                AnswerReader.dontKnow(question),
                understood: Interface.Field.also(Interface.Field.noCodeInIt, others.map(\.label)), warnings: [])
        default: code
        }
    }
}

extension EvidenceAnswer {
    /// The question and the answer, for a reader.
    var label: Text {
        let label = QuestionWords.of(question).label
        let value = AnswerText.text(of: answer, to: question)
        return Text { "\(label($0)): \(value($0))" }
    }
}

extension Model {
    /// How the line that is typed into reads so far, as the answer to the question on the screen.
    public var fieldReading: AnswerReading {
        guard let question else { return .empty }
        let line = form.field.string
        return question.id == Triage.guide.symptom ? FirstLine(line).reading : AnswerReader.read(line, for: question)
    }
}
