import Engine
import Facts
import Guidance

/// What a text given as an answer turns out to be.
public enum AnswerReading: Sendable, Equatable {
    /// Nothing was typed yet.
    case empty
    /// It cannot be used: which part, why, and what to do.
    case problem(Text, offer: String?)
    /// An answer, how it was understood, and what is odd about it.
    case answer(Answer, understood: Text?, warnings: [Text])

    /// The answer, if the text is one.
    public var answer: Answer? {
        if case .answer(let answer, _, _) = self { answer } else { nil }
    }

    static func problem(_ text: Text) -> AnswerReading { .problem(text, offer: nil) }
    static func answer(_ answer: Answer) -> AnswerReading { .answer(answer, understood: nil, warnings: []) }
}

/// Reads answers given as text: typed into a field, given as an option, or found in a file of answers.
public enum AnswerReader {
    /// The word for "don't know" in options and files.
    public static let unknown = "unknown"

    /// - Parameter text: the words of the command line: a choice's id, several separated by commas, or free text.
    public static func read(_ text: String, for question: Question) -> AnswerReading {
        let text = trimmed(text)
        let word = trimmed(FullWidth.fold(text))
        if word.isEmpty { return .empty }
        if word == unknown { return .answer(dontKnow(question)) }
        switch (question.id, question.kind) {
        case ("os", _): return os(word)
        case ("updated", _): return updated(word)
        case ("traffic", _) where word == "report": return .problem(onlyForResolve)
        case (_, .one(let choices)): return one(word, choices)
        case (_, .several(let choices)): return several(word, choices)
        case ("code", .text): return code(text)
        case ("proxy", .text): return proxy(text)
        case ("bypass", .text): return bypass(text)
        case ("wsus-host", .text): return wsusHost(text)
        case ("pac", .text): return .answer(Answer(.text(text), settles: TextSettlements.ofScript(text)))
        case (_, .text): return .answer(Answer(.text(text)))
        }
    }

    /// "Don't know". A case without a code is walked as such, rather than as one with any code; and who cannot say whom to
    /// ask about the proxy is asked nothing about it.
    public static func dontKnow(_ question: Question) -> Answer {
        switch question.id {
        case "code": Answer(.unknown, settles: [Settlement("class", ["none"])])
        case "who": Answer(.unknown, settles: [Settlement("who", ["nobody"])])
        default: Answer(.unknown)
        }
    }

    private static func one(_ word: String, _ choices: [Choice]) -> AnswerReading {
        choices.contains { $0.id == word }
            ? .answer(Answer(.choice(word))) : .problem(notOneOf(word, choices.map(\.id) + [unknown]))
    }

    private static func several(_ word: String, _ choices: [Choice]) -> AnswerReading {
        if word == "none" { return .answer(Answer(.choices([]))) }
        let words = word.split(separator: ",", omittingEmptySubsequences: false).map { trimmed(String($0)) }
        if let alone = words.first(where: { ["none", unknown].contains($0) }) { return .problem(standsAlone(alone)) }
        if let wrong = words.first(where: { word in !choices.contains { $0.id == word } }) {
            return .problem(notOneOf(wrong, choices.map(\.id) + ["none", unknown]))
        }
        return .answer(Answer(.choices(Set(words))))
    }

    private static let onlyForResolve = Text(
        en: "\"report\" is no answer here: what a person sees fail is scan or download. \"wutriage resolve\" takes it.",
        ja: "「report」はここでは指定できません。scan か download を指定してください。"
            + "report を指定できるのは wutriage resolve だけです。")

    private static func standsAlone(_ word: String) -> Text {
        Text(
            en: "\"\(word)\" stands alone: it cannot be given together with others.",
            ja: "「\(word)」は単独で指定します。ほかの値と同時には指定できません。")
    }

    /// What is said of an option or a line in a file without a value.
    public static let nothingGiven = Text(en: "No value is given.", ja: "値が指定されていません。")

    /// A word that is none of those which can be given.
    public static func notOneOf(_ word: String, _ values: [String]) -> Text {
        let words = values.joined(separator: ", ")
        return Text(en: "\"\(word)\" is none of: \(words).", ja: "「\(word)」は指定できません。指定できる値: \(words)")
    }

    /// Without the blanks and line breaks at its sides.
    static func trimmed(_ text: String) -> String {
        guard let first = text.firstIndex(where: { !isBlank($0) }), let last = text.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return String(text[first...last])
    }

    private static func isBlank(_ character: Character) -> Bool {
        switch character {
        case " ", "\t", "\n", "\r\n": true
        default: false
        }
    }
}
