import Engine
import Facts

extension Interface {
    /// What is asked after a fix, and what follows.
    public enum Trial {
        public static let ask = Text(en: "What happened after the fix?", ja: "対処後の結果はどうでしょうか。")

        /// The same where the cards only look.
        public static let askAfterLook = Text(
            en: "How does it stand after this look?", ja: "確認後の状況はどうでしょうか。")

        public static func result(_ result: TrialResult) -> Text {
            switch result {
            case .worked: Text(en: "It works now", ja: "解決した")
            case .same: Text(en: "Same code", ja: "同じコードが出る")
            case .another: Text(en: "Another code", ja: "別のコードが出る")
            case .later: Text(en: "Cannot be tried now: hand over", ja: "今は試せない (引き継ぐ)")
            }
        }
    }

    /// The headings of the text for the ticket, beside those of the outcome.
    public enum Ticket {
        public static let title = Text(
            en: "Windows Update behind a proxy: triage", ja: "プロキシ環境の Windows Update: 切り分け結果")
        public static let stillOpen = Text(en: "Not known", ja: "未確認")
        public static let callersWords = Text(en: "In the caller's words", ja: "問い合わせ元の説明 (原文)")
        public static let solvedBy = Text(en: "Solved by", ja: "解決した対処")
        public static let tried = Text(en: "Tried so far", ja: "実施済みの対処")
    }
}
