extension Interface {
    /// The screen that looks up a code without a case.
    public enum LookUp {
        public static let ask = Text(
            en: "Error code, in any notation, or a text that contains some",
            ja: "エラー コード (どの形でも可)、またはコードを含む文章")
        public static let symbols = Text(en: "Names", ja: "シンボル")
        public static let area = Text(en: "Area", ja: "分野")
        public static let otherForms = Text(en: "Other notations", ja: "ほかの表記")
        public static let pointsTo = Text(en: "Points to, in this order", ja: "考えられる原因 (順に)")
        public static let example = Text(en: "In a text, for example", ja: "文中での例")
        public static let remark = Text(en: "Remark", ja: "補足")

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
