import Application
import Engine
import FoundationEssentials
import Knowledge

/// A file of answers.
struct TriageInput: Decodable {
    /// Answers by question, in the words of the options.
    var answers: [String: String] = [:]
    /// What was copied from the machine: settings, logs, sentences.
    var evidence: [String] = []
    /// The answer to every question not given; only "don't know" can be one.
    var otherwise: String?

    private enum CodingKeys: String, CodingKey {
        case answers, evidence, otherwise
    }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        answers = try values.decodeIfPresent([String: String].self, forKey: .answers) ?? [:]
        evidence = try values.decodeIfPresent([String].self, forKey: .evidence) ?? []
        otherwise = try values.decodeIfPresent(String.self, forKey: .otherwise)
    }

    /// - Throws: `Failure`, where the file cannot be read, is no JSON of this form, or names a question there is not.
    ///
    /// - Parameter name: the file, or `-` for standard input.
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
        if let other = input.otherwise, other != AnswerReader.unknown {
            throw Failure(naming: "otherwise", AnswerReader.notOneOf(other, [AnswerReader.unknown]))
        }
        return input
    }

    private static func list(_ names: Set<String>) -> String { names.sorted().joined(separator: ", ") }
}
