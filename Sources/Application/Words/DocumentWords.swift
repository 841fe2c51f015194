import Facts
import SettingOrder

extension Interface {
    /// The proxy table as a document.
    public enum Document {
        public static let title = Text(
            en: "Which proxy setting Windows Update consults, in which order",
            ja: "Windows Update が参照するプロキシ設定とその順序")
        public static let intro = Text(
            en: "Exactly one row fits a machine and a run. What a row does not name makes no difference to it.",
            ja: "PC と更新の条件に合う行は 1 つだけです。行に書かれていない条件は影響しません。")
        /// The rule, what it is for, the stages in their order, the grade, the sources.
        public static let columns = [
            Text(en: "Rule", ja: "規則"), Text(en: "For", ja: "条件"), Text(en: "Order", ja: "順序"),
            Text(en: "Grade", ja: "確度"), Text(en: "Sources", ja: "出典"),
        ]
    }
}
