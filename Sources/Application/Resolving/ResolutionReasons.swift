import Engine
import Facts
import SettingOrder

/// The whole reasoning behind an order, in sentences: what `resolve --explain` prints.
public enum ResolutionReasons {
    /// Step by step where few rules are left; of many, what each is for and why it holds.
    public static func lines(_ resolution: Resolution, _ known: Known, _ language: Language) -> [String] {
        let order = OrderPassages(resolution, known)
        let rules = resolution.possible.flatMap { rule($0, known, isOneOfFew: order.isNarrow) }
        let sources = order.sources + resolution.possible.flatMap { StepPassages($0, known).sources }
        let passages = rules + order.passages + Passage.sources(sources)
        return Array(passages.flatMap { $0.lines(language) }.drop { $0.isEmpty })
    }

    private static func rule(_ possible: Resolution.Possible, _ known: Known, isOneOfFew: Bool) -> [Passage] {
        let conditions = RuleText.conditions(possible.box)
        let heading = Passage.heading(Text { "\(possible.id) (\(conditions($0)))" })
        let why = [
            Passage.paragraph(possible.rule.why), .basis(possible.basisOfWhy.grade, possible.basisOfWhy.sources),
        ]
        return [heading] + why + (isOneOfFew ? StepPassages(possible, known).passages : [])
    }
}
