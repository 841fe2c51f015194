import Facts

extension Interface {
    /// The page that tells how an input is found on the sick machine.
    public enum Looks {
        public static let title = Text(en: "What it looks like", ja: "表示の例")

        /// The heading of the page.
        public static func heading(_ input: Text) -> Text {
            Text(en: "How do I know? \(input.en)", ja: "確認方法: \(input.ja)")
        }

        // MARK: What is to be learnt about the input

        /// The heading of its page.
        public static func lesson(_ input: Text) -> Text {
            Text(en: "What follows from it? \(input.en)", ja: "値ごとの違い: \(input.ja)")
        }

        public static let values = Text(en: "What each value leads to, as things stand", ja: "値ごとの順序 (ほかの条件は現在のまま)")
        public static let choosing = Text(en: "Which conditions choose the rule", ja: "規則を決める条件")
        public static let reallyUsed = Text(
            en: "Which setting was really used: the log says it", ja: "実際に使われた設定を示すログ")
        public static let purpose = Text(en: "What it does, and when it is needed", ja: "この設定の働きと、必要な場合")
        public static let ways = Text(en: "Why it goes that way", ja: "経路が決まる理由")
        public static let stores = Text(en: "The three settings, and where they live", ja: "3 つの設定と保存場所")

        /// Above lines as a Windows in that language shows them.
        public static func windows(in language: Language) -> Text {
            switch language {
            case .en: Text(en: "English Windows:", ja: "英語版:")
            case .ja: Text(en: "Japanese Windows:", ja: "日本語版:")
            }
        }
    }
}
