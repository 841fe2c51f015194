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

        /// A code that is taken, though another was perhaps meant.
        public static func doubt(_ code: String, _ offers: String) -> Text {
            Text(
                en: "\(code) is not in our catalogue; perhaps meant: \(offers)",
                ja: "\(code) は一覧に無いコードです。\(offers) の誤りでしょうか。")
        }

        /// The codes of the line that were not taken.
        public static func besides(_ codes: [Text]) -> Text {
            Text(
                en: "also in the line: \(codes.map(\.en).joined(separator: ", "))",
                ja: "ほかに含まれるコード: \(codes.map(\.ja).joined(separator: "、"))")
        }

        /// Above the codes that were perhaps meant, which can be picked.
        public static let perhapsOneOf = Text(en: "perhaps one of these was meant:", ja: "次のいずれかの誤りでしょうか。")

        /// What was perhaps meant: offered, never assumed.
        public static func offer(_ value: String) -> Text {
            Text(en: "perhaps meant: \(value)", ja: "\(value) の誤りでしょうか")
        }
    }
}
