import Facts

extension Interface {
    /// What a bypass list does to addresses: the screen, and the command.
    public enum Bypass {
        public static let title = Text(
            en: "Bypass list: which hosts go around the proxy?", ja: "バイパス リスト: プロキシを経由しないホスト")
        public static let list = Text(en: "List", ja: "リスト")
        public static let addresses = Text(verbatim: "URL")
        /// Below the line for URLs.
        public static let emptyIsUpdate = Text(
            en: "Several with a blank between them; none: the hosts of Windows Update",
            ja: "空白区切りで複数指定可。空欄の場合は Windows Update の接続先")
        /// Below the line for the list, while it is empty.
        public static let separators = Text(
            en: "As shown on the PC, for example <local>;*.example.com", ja: "PC の表示のまま入力 (例: <local>;*.example.com)")
        public static let reasons = Text(en: "Why, as WinHTTP reads the list", ja: "理由 (WinHTTP での解釈)")
        public static let odd = Text(en: "Odd in this list", ja: "このリストの注意点")

        /// A URL with what becomes of it.
        ///
        /// - Parameter entry: the entry that decides; nil where none does.
        public static func verdict(_ address: String, goesAround: Bool, by entry: String?) -> Text {
            let by = entry.map { " (\($0))" } ?? ""
            return goesAround
                ? Text(en: "\(address): direct\(by)", ja: "\(address): 直接接続\(by)")
                : Text(en: "\(address): through the proxy", ja: "\(address): プロキシ経由")
        }

        /// What the other reader of the same list does.
        public static func winINet(goesAround: Bool) -> Text {
            goesAround
                ? Text(en: "In WinINet (the user's setting) direct", ja: "WinINet (ユーザーの設定) では直接接続")
                : Text(
                    en: "In WinINet (the user's setting) through the proxy",
                    ja: "WinINet (ユーザーの設定) ではプロキシ経由")
        }

        /// Above the hosts of Windows Update, where no URLs are given.
        public static func ofUpdate(direct: Int, of all: Int) -> Text {
            Text(
                en: "Hosts of Windows Update: \(direct) of \(all) go around the proxy.",
                ja: "Windows Update の接続先 \(all) 件のうち \(direct) 件がプロキシを経由しません。")
        }

        /// An entry that would cover the host.
        public static func wouldCover(_ entry: String) -> Text {
            Text(en: "This would cover it: \(entry)", ja: "一致させる場合の書き方: \(entry)")
        }

        /// What was probably meant, and can be written instead.
        public static func instead(_ text: String) -> Text {
            Text(en: "Perhaps meant: \(text)", ja: "意図した書き方の候補: \(text)")
        }
    }
}
