import Facts

extension Interface {
    /// The panel of proxy settings that Windows will try.
    public enum Panel {
        public static let title = Text(en: "Windows tries, in this order", ja: "Windows が試すプロキシ設定の順序")
        /// Where what fails consults no setting of the order.
        public static let none = Text(en: "No order of proxy settings here", ja: "プロキシ設定の順序は該当なし")
        public static let otherReading = Text(en: "Another reading", ja: "別の解釈")
        public static let assumed = Text(en: "Assumed", ja: "前提")
        public static let noDeviceWide = Text(en: "no device-wide proxy", ja: "PC 全体のプロキシ設定なし")
        public static let noAccount = Text(en: "no proxy of the service account", ja: "サービス アカウントの設定なし")

        /// The grade that claims least among those of the lines below.
        public static func weakest(_ grade: Grade) -> Text {
            Text(en: "at its weakest: \(grade.short.en)", ja: "最も低い確度: \(grade.short.ja)")
        }

        /// How many other rules the answers so far still allow.
        public static func moreRules(_ count: Int) -> Text {
            Text(
                en: count == 1 ? "1 more order possible" : "\(count) more orders possible",
                ja: "ほかに \(count) 通りの可能性")
        }
    }

    /// What has changed since KB2894304, shown as soon as the Windows generation is known.
    public enum Lesson {
        public static let title = Text(en: "What has changed since KB2894304", ja: "KB2894304 からの変更点")
        /// The lesson in a line, as soon as a generation is told for which it holds.
        public static let brief = Text(
            en: "By Microsoft (2024), scan or download counts, not who started it (F3)",
            ja: "現在の資料 (2024) の区別は、自動/手動ではなく検出/ダウンロードです (F3)")
    }
}
