import Facts
import SettingOrder

/// An order of stages in single words.
enum PlanText {
    static func words(_ plan: [Stage]) -> Text {
        Text { language in plan.map { $0.word(language) }.joined(separator: " > ") }
    }
}
