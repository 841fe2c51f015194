import Engine
import Facts

/// A question of the walk with all that belongs to it: its answers, when it is asked, and its words.
///
/// Each has a file of its own in this folder; the order in which they are asked stands in `Triage.questions`.
public struct GuideQuestion: Sendable {
    public let question: Question
    private let makeWords: @Sendable () -> QuestionWords

    /// - Parameter words: worked out when somebody first reads them: a walk asks few of the questions.
    init(_ question: Question, words: @autoclosure @escaping @Sendable () -> QuestionWords) {
        self.question = question
        makeWords = words
    }

    /// Its name in answer files, in JSON and as an option: `wsus-host`.
    public var id: String { question.id }

    /// All that a person reads of it.
    public var words: QuestionWords { makeWords() }
}

extension QuestionWords {
    /// The words of a question of the guide. An id that the guide does not have is its own and only word.
    public static func of(_ id: String) -> QuestionWords {
        byID[id]?.words
            ?? QuestionWords(
                ask: Text(verbatim: id), label: Text(verbatim: id), findOut: Text(verbatim: id), why: [])
    }

    private static let byID = Dictionary(uniqueKeysWithValues: Triage.questions.map { ($0.id, $0) })
}
