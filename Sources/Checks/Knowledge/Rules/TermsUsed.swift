import Engine
import Facts
import Guidance

extension KnowledgeChecks {
    /// Every term that a question explains is in the glossary and is read in the question, in both languages.
    static func terms(_ glossary: [Term], _ questions: [Placed<QuestionWords>]) -> [Problem] {
        doubles(glossary)
            + questions.flatMap { asked in
                asked.value.terms.flatMap { faults(of: $0, in: asked.value, glossary) }.map {
                    Problem(rule: "Terms", subject: asked.place, message: $0)
                }
            }
    }

    private static func doubles(_ glossary: [Term]) -> [Problem] {
        Language.allCases.flatMap { language in
            Dictionary(grouping: glossary) { $0.name(language) }.filter { $1.count > 1 }.keys.sorted().map {
                Problem(rule: "Terms", subject: "glossary", message: "more than one term is called \($0)")
            }
        }
    }

    private static func faults(of term: Term, in words: QuestionWords, _ glossary: [Term]) -> [String] {
        if !glossary.contains(term) { return ["its term \(term.name.en) is not in the glossary"] }
        let read = words.texts + (words.why + words.facts).map(\.text)
        return Language.allCases.filter { language in
            !read.contains { $0(language).lowercased().contains(term.name(language).lowercased()) }
        }.map { "it explains the term \(term.name($0)), which does not stand in it" }
    }
}
