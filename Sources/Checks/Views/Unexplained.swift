import Application
import Canvas
import Engine
import Facts
import Guidance
import Views

extension ViewChecks {
    /// One key away from every question and every outcome stands each of its statements with all its sources.
    static func unexplained(
        _ endings: [(outcome: OutcomeID, caseFile: CaseFile)], _ language: Language
    ) -> [Problem] {
        Triage.guide.questions.flatMap { question in
            let words = QuestionWords.of(question.id)
            return unexplained(
                words.why + words.facts, behind: .question(question.id), of: untold,
                "question \(question.id)",
                language)
        }
            + endings.flatMap { outcome, caseFile in
                let basis = caseFile.cards.flatMap(\.basis)
                return unexplained(
                    Outcome.of(outcome).explanation(caseFile.facts) + basis, behind: .outcome(outcome),
                    of: caseFile, "outcome \(outcome.rawValue)", language)
            }
    }

    static func unexplained(
        _ statements: [Statement], behind subject: Screen.Subject, of caseFile: CaseFile, _ place: String,
        _ language: Language
    ) -> [Problem] {
        let page = reading(of: subject, caseFile, language)
        return statements.flatMap { statement in
            ([statement.text] + statement.sources.map(\.title)).map { $0(language) }.filter {
                !page.contains(solid($0))
            }
        }.map {
            Problem(rule: "Unexplained", subject: "\(place), \(language)", message: "F3 does not show: \($0)")
        }
    }

    /// The page as one word, however its lines are broken.
    private static func reading(of subject: Screen.Subject, _ caseFile: CaseFile, _ language: Language) -> String {
        let model = Model(language: language, caseFile: caseFile, showing: .why(subject))
        let below = draw(model, Frame.whole).extent.last
        return solid(draw(model, Size(columns: Frame.whole.columns, rows: Frame.whole.rows + below)).canvas.picture)
    }

    private static func solid(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
