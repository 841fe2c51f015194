import Engine
import Facts

extension Interface {
    /// The screen of a question, and the page about why it is asked.
    public enum Asking {
        public static let unknown = Text(en: "Don't know", ja: "わからない")
        public static let noneOfThese = Text(en: "None of these", ja: "どれも当てはまらない")
        /// Of an answer that is marked, and of one that is not.
        public static let chosen = Text(en: "chosen", ja: "選択中")
        public static let notChosen = Text(en: "not chosen", ja: "未選択")
        public static let several = Text(
            en: "Choose all that apply; Space switches one on or off.",
            ja: "当てはまるものをすべて選びます。Space で切り替えます。")
        /// The same where there are more than digits.
        public static let severalBeyondDigits = Text(
            en: "Choose all that apply. Lines without a digit: arrows and Space.",
            ja: "当てはまるものをすべて選びます。数字のない行は矢印キーと Space で選びます。")
        /// Of the answers that evidence gives.
        public static let beyondDigits = Text(
            en: "Lines without a digit: arrows and Space.", ja: "数字のない行は矢印キーと Space で選びます。")
        public static let emptyIsUnknown = Text(
            en: "Enter on an empty line, or 0 and Enter: don't know",
            ja: "空のまま、または 0 を入力して Enter を押すと「わからない」になります")
        /// Below the line, while nothing but a 0 stands in it.
        public static let zeroIsUnknown = Text(
            en: "0 alone: Enter says \"don't know\"", ja: "0 だけで Enter を押すと「わからない」になります")
        public static let findOut = Text(en: "How to find out", ja: "確認方法")

        public static let why = Text(en: "Why this is asked", ja: "この質問の理由")
        public static let terms = Text(en: "Terms", ja: "用語")
        public static let sources = Text(en: "Sources", ja: "出典")
        public static let notEstablished = Text(en: "What no source says", ja: "資料で確認できていないこと")

        /// Below the orders, while too many rules are possible to be told one by one.
        public static func stillPossible(_ rules: Int, shownFrom few: Int) -> Text {
            Text(
                en:
                    "\(rules) rules are still possible: the grade is that of the weakest. Each is told in full once no "
                    + "more than \(few) are left.",
                ja: "現時点で当てはまる可能性のある規則は \(rules) 件です (確度は最も低いもの)。\(few) 件以下になると、規則ごとに説明します。")
        }

        /// Stands before a command that not every generation still possible has.
        ///
        /// - Parameter generations: those that have it, without a gap between them.
        public static func on(_ generations: Set<OSGeneration>) -> Text {
            let range = OSGeneration.allCases.filter(generations.contains)
            return switch (range.first, range.last) {
            case (.xp, .xp): Text(en: "XP, 2003: ", ja: "XP、2003: ")
            case (.xp, .vista): Text(en: "up to 8.1: ", ja: "8.1 以前: ")
            case (.vista, .vista): Text(en: "Vista to 8.1: ", ja: "Vista～8.1: ")
            case (.vista, .eleven): Text(en: "Vista and later: ", ja: "Vista 以降: ")
            case (.ten, .eleven): Text(verbatim: "10+: ")
            case (.ten, .ten): Text(verbatim: "10: ")
            case (.eleven, .eleven): Text(en: "11, 2022 and later: ", ja: "11、2022 以降: ")
            default: Text(verbatim: "")
            }
        }
    }
}
