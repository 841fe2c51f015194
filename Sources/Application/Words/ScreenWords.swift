import Facts

extension Interface {
    /// What any screen may have to say.
    public enum Screen {
        public static let tooSmall = Text(
            en: "This window is too small: at least 40x12", ja: "画面が小さすぎます (40x12 以上が必要です)")
        public static let askQuit = Text(
            en: "Quit? The case is printed on leaving. Enter: quit, Esc: stay",
            ja: "終了しますか。終了時に内容を出力します。Enter: 終了、Esc: 続ける")
        public static let askStartOver = Text(
            en: "Start anew? The open case is dropped. Enter: start, Esc: keep it",
            ja: "新しく始めますか。進行中の案件は破棄されます。Enter: 始める、Esc: やめる")
        /// Where letters came faster than a hand types, as from a terminal that does not mark a paste.
        public static let tooFastForKeys = Text(
            en: "Too fast for keys, so nothing was done. e first, then paste.",
            ja: "貼り付けとみなし、何も実行していません。e のあとに貼り付けてください。")
        public static let pressEnter = Text(en: "Press Enter to go back", ja: "Enter キーで元の画面に戻ります")

        /// How much of a long text is still below.
        public static func moreLines(_ count: Int) -> Text {
            Text(en: count == 1 ? "1 more line" : "\(count) more lines", ja: "あと \(count) 行")
        }

        /// The terminal's own type is not known here, and another is used in its place.
        public static func fallback(from unknown: String, to used: String) -> Text {
            Text(
                en: "Terminal type \(unknown) is not known here; \(used) is used.",
                ja: "端末の種類 \(unknown) は未対応のため、\(used) として表示します。")
        }
    }
}
