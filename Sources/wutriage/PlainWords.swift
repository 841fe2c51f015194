import Application
import Facts

/// A command line that needs no parser: nothing, an error code and answers, each as `--os 11`, or the explorer's name.
///
/// Everything else is left to the parser, and whatever is wrong in these: it knows how to say so.
enum PlainWords {
    /// The options of the wizard that answer the question of their name.
    private static let answers = [
        "--os", "--updated", "--trigger", "--traffic", "--source", "--user", "--ie", "--winhttp", "--fallback",
        "--downloader", "--wpad", "--proxy", "--bypass",
    ]

    /// - Returns: nil where the parser is needed.
    static func model(_ words: [String], _ language: Language) -> Model? {
        if words.isEmpty { return Model(language: language) }
        if words == ["explore"] {
            return (try? TableInputs.known([:])).map { Model(language: language, exploring: $0) }
        }
        return caseFile(words).map { Model(language: language, caseFile: $0) }
    }

    private static func caseFile(_ words: [String]) -> CaseFile? {
        guard let code = words.first else { return nil }
        guard !words.count.isMultiple(of: 2), CodeRecogniser.isCode(code) else { return nil }
        var given = ["code": code]
        for place in stride(from: 1, to: words.count, by: 2) {
            let (option, value) = (words[place], words[place + 1])
            guard answers.contains(option), !value.hasPrefix("-") else { return nil }
            given[String(option.dropFirst(2))] = value
        }
        return try? GivenAnswers.caseFile(given) { $0 }
    }
}
