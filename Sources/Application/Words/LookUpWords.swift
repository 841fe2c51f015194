import Facts

extension Interface {
    /// The screen that looks up a code without a case.
    public enum LookUp {
        public static let ask = Text(
            en: "Error code, in any notation, or a text that contains some",
            ja: "エラー コード (どの形でも可)、またはコードを含む文章")
        public static let codes = Text(en: "Error codes", ja: "エラー コード")
        /// Before the header or the page that a code's meaning is taken from.
        public static let definedIn = Text(en: "definition", ja: "定義")
        public static let symbols = Text(en: "Names", ja: "シンボル")
        public static let area = Text(en: "Area", ja: "分野")
        public static let otherForms = Text(en: "Other notations", ja: "ほかの表記")
        public static let pointsTo = Text(en: "Points to, in this order", ja: "考えられる原因 (順に)")
        public static let example = Text(en: "In a text, for example", ja: "文中での例")
        public static let remark = Text(en: "Remark", ja: "補足")

        /// Begins a case with the code that was looked up.
        public static func begin(_ code: String) -> Text {
            Text(en: "Begin a case with \(code)", ja: "\(code) で案件を始める")
        }
        /// The same, where there is a case already.
        public static func beginInstead(_ code: String) -> Text {
            Text(
                en: "Begin a new case with \(code) in place of the present one",
                ja: "現在の案件を破棄し、\(code) で新しい案件を始める")
        }
        public static let beginHint = Text(
            en: "Enter twice: begin a case with this code", ja: "Enter を 2 回押すと、このコードで案件を始めます")

        /// Names the other code of one event.
        public static func sameEvent(_ code: String, isSure: Bool) -> Text {
            isSure
                ? Text(en: "\(code) (the same event)", ja: "\(code) (同じ事象)")
                : Text(en: "\(code) (probably the same event)", ja: "\(code) (同じ事象と思われます)")
        }

        /// Of one code, that another tells of the same event.
        ///
        /// - Parameter leading: the code to go by, where it is the other.
        public static func oneEvent(with other: String, goBy leading: String?, isSure: Bool) -> Text {
            let goBy = Text(en: leading == nil ? "this code" : "that code", ja: leading.map { "\($0) " } ?? "こちらのコード")
            return isSure
                ? Text(
                    en: "One event with \(other), seen at two layers; go by \(goBy.en)",
                    ja: "\(other) と同じ事象を別の層で記録したものです。\(goBy.ja)で調べます")
                : Text(
                    en: "Probably one event with \(other), seen at two layers; go by \(goBy.en)",
                    ja: "\(other) と同じ事象を別の層で記録したものと思われます。\(goBy.ja)で調べます")
        }

        /// Whether a code is a matter of the proxy, nil where that is open; and whether we only infer it.
        public static func proxyMatter(_ isOne: Bool?, isInferred: Bool) -> Text {
            switch (isOne, isInferred) {
            case (true?, _): Text(en: "Can be a matter of the proxy", ja: "プロキシが原因の可能性があります")
            case (false?, false): Text(en: "Not a matter of the proxy", ja: "プロキシの問題ではありません")
            case (false?, true): Text(en: "Probably not a matter of the proxy", ja: "プロキシの問題ではないと考えられます")
            case (nil, _): Text(en: "Not known to point to the proxy", ja: "プロキシとの関係は確認できていません")
            }
        }
    }
}
