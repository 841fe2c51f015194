import Facts

extension Interface {
    /// What the keys do, for the bar at the bottom: at most 12 columns each.
    public enum Keys {
        public static let choose = Text(en: "ok", ja: "選択")
        public static let toggle = Text(en: "on/off", ja: "切り替え")
        public static let help = Text(en: "help", ja: "ヘルプ")
        public static let terms = Text(en: "terms", ja: "用語")
        /// Named in the language it leads to.
        public static let language = Text(en: "日本語", ja: "English")
        public static let why = Text(en: "why", ja: "理由")
        public static let back = Text(en: "back", ja: "戻る")
        /// To the first screen.
        public static let home = Text(en: "menu", ja: "最初")
        public static let undo = Text(en: "undo", ja: "取消")
        public static let review = Text(en: "review", ja: "回答")
        public static let os = Text(en: "OS", ja: "OS")
        public static let evidence = Text(en: "evidence", ja: "読取")
        public static let print = Text(en: "print", ja: "出力")
        public static let values = Text(en: "values", ja: "値")
        /// How is it found on the sick machine?
        public static let how = Text(en: "how", ja: "確認")
        /// Keeps the order to be compared with.
        public static let keep = Text(en: "what if", ja: "比較")
        /// Two machines with one difference, to predict what the second does.
        public static let contrast = Text(en: "quiz", ja: "対比")
        public static let timeLine = Text(en: "years", ja: "年表")
        public static let collect = Text(en: "collect", ja: "収集")
        public static let quit = Text(en: "quit", ja: "終了")
    }
}
