import Application
import ArgumentParser
import Engine
import FoundationEssentials
import Knowledge

/// The whole walk without a terminal: answers in, the outcome or the next question out.
struct TriageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "triage", abstract: "The whole walk without a terminal: answers in, outcome or next question out.")

    @Option(help: "A file of answers in JSON, or - for standard input.")
    var answers: String
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run {
            let input = try TriageInput.read(answers)
            var session = try GivenAnswers.session(input.answers) { "answers.\($0)" }
            if input.otherwise == AnswerReader.unknown { session = answeringTheRest(of: session) }
            let file = CaseFile(session)
            if common.json {
                try Out.print(TriageJSON.value(file, given: input.answers, common.language))
            } else {
                try Out.print(TriageText.lines(file, common.language))
            }
            return .done
        }
    }

    /// "Don't know" to every question that is still asked, so that the outcome comes at once.
    private func answeringTheRest(of session: Session) -> Session {
        var session = session
        while let question = CaseFile(session).question {
            session.answer(question.id, AnswerReader.dontKnow(question).from(.given))
        }
        return session
    }
}

/// A file of answers.
struct TriageInput: Decodable {
    /// Answers by question, in the words of the options.
    var answers: [String: String] = [:]
    var otherwise: String?

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case answers, evidence, otherwise
    }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        answers = try values.decodeIfPresent([String: String].self, forKey: .answers) ?? [:]
        otherwise = try values.decodeIfPresent(String.self, forKey: .otherwise)
    }

    /// - Throws: `Failure`, where the file cannot be read, is no JSON of this form, or names a question there is not.
    static func read(_ name: String) throws -> TriageInput {
        let bytes = try Input.bytes(of: name)
        guard let input = try? JSONDecoder().decode(TriageInput.self, from: Data(bytes)) else {
            throw Failure(
                Text(
                    en:
                        "\(name): no answers in JSON. Expected {\"answers\": {\"code\": \"80072EFD\", \"os\": \"11\"}}.",
                    ja: "\(name): 回答の JSON として読み取れません。{\"answers\": {\"code\": \"80072EFD\", \"os\": \"11\"}} の形で"
                        + "指定してください。"))
        }
        let known = Set(Triage.guide.questions.map(\.id))
        if let stranger = input.answers.keys.filter({ !known.contains($0) }).min() {
            throw Failure(
                Text(
                    en: "answers.\(stranger): there is no such question. The questions are \(list(known)).",
                    ja: "answers.\(stranger): そのような質問はありません。質問は次のとおりです: \(list(known))"))
        }
        return input
    }

    private static func list(_ names: Set<String>) -> String { names.sorted().joined(separator: ", ") }
}

/// Where a case stands, in lines: the question with its answers, or the printed outcome.
enum TriageText {
    static func lines(_ file: CaseFile, _ language: Language) -> [String] {
        guard let question = file.question else { return Printout.lines(of: file, language) }
        let words = QuestionWords.of(question.id)
        let answers = question.choices.map { "  \($0.id): \(words.answers[$0.id]?(language) ?? "")" }
        return ["\(question.id): \(words.ask(language))"] + answers
    }
}
