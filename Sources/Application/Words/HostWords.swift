import Facts

extension Interface {
    /// The hosts and ports that Windows Update needs, as a page lists them.
    public enum Hosts {
        public static let title = Text(
            en: "Hosts and ports that Windows Update needs", ja: "Windows Update に必要な接続先とポート")
        /// How to read a name with a star.
        public static let star = Text(
            en: "*.x is x and every host below it. R: Range requests must pass. T: no TLS inspection.",
            ja: "*.x は x とその配下のすべて、R は Range 要求が必要、T は HTTPS の復号の対象外を示します。")
        public static let purposes = Text(en: "What each is for", ja: "それぞれの用途")
        public static let otherReading = Text(en: "Another list", ja: "別の一覧")

        /// Where rows of our own table could not be read.
        public static func missing(_ count: Int) -> Text {
            Text(
                en:
                    "This list is not complete: \(count) of our entries could not be read. Compare it with Microsoft's.",
                ja: "この一覧は不完全です。\(count) 件の項目を読み取れませんでした。Microsoft の一覧と照合してください。")
        }

        public static func need(_ need: Endpoint.Need) -> Text {
            switch need {
            case .required: Text(en: "required", ja: "必須")
            case .optional: Text(en: "optional", ja: "任意")
            }
        }
    }
}
