import Application
import Canvas
import Engine
import Facts
import Guidance
import SettingOrder
import Views

/// The checks of what is shown: it fits, and every statement has its source one key away.
public enum ViewChecks {
    /// All checks, in the order in which they are told.
    public static func all() -> [Checked] {
        // The page of what is only heard is opened from the review.
        let (questions, languages) = (Triage.guide.questions, Language.allCases)
        let (orders, endings) = (orders, Endings.all())
        return [
            Checked(
                "fit",
                looked: [
                    .init(questions.count, "questions"), .init(languages.count, "languages"),
                    .init(sizes.count, "sizes"),
                ],
                problems: languages.flatMap { language in
                    sizes.flatMap { size in questions.flatMap { fit($0, language, size) } } + rail(language)
                }),
            Checked(
                "panel", looked: [.init(orders.count, "orders"), .init(languages.count, "languages")],
                problems: languages.flatMap { language in orders.flatMap { panel($0, language) } }),
            Checked(
                "why",
                looked: [
                    .init(questions.count, "questions"), .init(endings.count, "outcomes"),
                    .init(languages.count, "languages"),
                ],
                problems: languages.flatMap { unexplained(endings, $0) }),
        ]
    }

    /// The size the screens are made for, and the smallest.
    public static let sizes = [Frame.whole, Frame.smallest]

    /// A case of which nothing is known: everything is still possible, and has to fit.
    static let untold = CaseFile()

    /// The orders of settings: for what is not known at all, for each value of a selecting input, for each row.
    private static var orders: [Placed<Resolution>] {
        let nothing = Known(ProxyInputs.space)
        let values = ProxyInputs.selecting.flatMap { input in
            input.values.map { Placed("\(input.name)=\($0)", Resolution(nothing.assuming(input.name, $0))) }
        }
        let rows = ProxyOrder.table.rows.map { row in
            let known = row.box.allowed.reduce(into: nothing) { $0.narrow($1.key, to: $1.value) }
            return Placed("row \(row.id)", Resolution(known))
        }
        return [Placed("nothing known", Resolution(nothing))] + values + rows
    }
}
