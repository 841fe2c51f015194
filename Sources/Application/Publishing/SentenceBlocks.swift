import Facts
import SettingOrder

/// The sentences that carry the table, each with the rows that follow from it and those that do not.
struct SentenceBlocks {
    private let rows: [Resolution.Possible]
    private let language: Language

    init(_ rows: [Resolution.Possible], _ language: Language) {
        (self.rows, self.language) = (rows, language)
    }

    var blocks: [DocumentBlock] { RuleSentence.allCases.flatMap(blocks) }

    private func blocks(_ sentence: RuleSentence) -> [DocumentBlock] {
        let concerned = rows.filter { sentence.concerns($0.box) }
        let following = concerned.filter { sentence.holds($0.rule.plan) }
        let exceptions = concerned.filter { !sentence.holds($0.rule.plan) }
        let ids = following.map { "\($0.id) (\($0.planGrade.text(language)))" }.joined(separator: ", ")
        let words = Interface.Document.self
        let holds = ids.isEmpty ? [] : [DocumentBlock.paragraph("\(words.holdsIn(language)): \(ids)")]
        let not = exceptions.map { row in
            let conditions = RuleText.conditions(row.box)(language)
            let order = PlanText.words(row.rule.plan)(language)
            return DocumentBlock.Item("\(row.id) (\(conditions)): \(order) (\(row.planGrade.text(language)))")
        }
        // Of rows that do not name the condition the sentence holds by our inference only.
        let others = sentence == .nobodySignedIn ? [TableDocument.statement(Expansion.emptyUserSetting, language)] : []
        return [.heading(level: 3, sentence.text(language))] + holds + list(words.exceptions, not)
            + list(words.elsewhere, others)
    }

    private func list(_ title: Text, _ items: [DocumentBlock.Item]) -> [DocumentBlock] {
        items.isEmpty ? [] : [.paragraph("\(title(language)):"), .list(items)]
    }
}
