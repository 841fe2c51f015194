extension Interface {
    /// What stands under a text field while something is typed.
    public enum Field {
        public static let notACodeYet = Text(en: "not an error code yet", ja: "まだエラー コードではありません")
        public static let notInCatalogue = Text(en: "not in our catalogue", ja: "一覧に無いコード")
        public static let tooLong = Text(en: "longer than this field takes", ja: "この欄に入力できる長さを超えています")

        /// A code as it was understood, with its meaning.
        public static func readsAs(_ code: String, _ meaning: Text) -> Text {
            Text(en: "reads as \(code): \(meaning.en)", ja: "\(code) と解釈: \(meaning.ja)")
        }

        /// What was perhaps meant: offered, never assumed.
        public static func offer(_ value: String) -> Text {
            Text(en: "perhaps meant: \(value)", ja: "\(value) の誤りでしょうか")
        }
    }
}
