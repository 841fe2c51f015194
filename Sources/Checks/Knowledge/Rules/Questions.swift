import Engine
import Facts
import Guidance

extension KnowledgeChecks {
    /// Every question has its words, each of its answers too, and says why it is asked with something to rest on.
    static func questions(_ questions: [Placed<(Question, QuestionWords)>]) -> [Problem] {
        questions.flatMap { asked in
            (answers(of: asked.value.0, asked.value.1) + reasons(asked.value.1.why)).map {
                Problem(rule: "Questions", subject: asked.place, message: $0)
            }
        }
    }

    private static func answers(of question: Question, _ words: QuestionWords) -> [String] {
        if words.ask == Text(verbatim: question.id) { return ["it has no words"] }
        let (offered, worded) = (Set(question.choices.map(\.id)), Set(words.answers.keys))
        return offered.subtracting(worded).sorted().map { "its answer \($0) has no words" }
            + worded.subtracting(offered).sorted().map { "there are words for an answer \($0), which it does not have" }
            + (Set(words.answers.values).count < words.answers.count ? ["two of its answers read alike"] : [])
    }

    private static func reasons(_ why: [Statement]) -> [String] {
        if why.isEmpty { return ["it does not say why it is asked"] }
        return why.allSatisfy(\.sources.isEmpty) ? ["no reason for asking it has a source"] : []
    }
}
