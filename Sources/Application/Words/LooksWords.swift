import Facts

extension Interface {
    /// The page that tells how an input is found on the sick machine.
    public enum Looks {
        public static let title = Text(en: "What it looks like", ja: "表示の例")

        /// The heading of the page.
        public static func heading(_ input: Text) -> Text {
            Text(en: "How do I know? \(input.en)", ja: "確認方法: \(input.ja)")
        }

        /// Above lines as a Windows in that language shows them.
        public static func windows(in language: Language) -> Text {
            switch language {
            case .en: Text(en: "English Windows:", ja: "英語版:")
            case .ja: Text(en: "Japanese Windows:", ja: "日本語版:")
            }
        }
    }
}
