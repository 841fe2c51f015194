import Facts

/// The inputs of the proxy table and their values, in so few words that they stand in a column.
extension Interface {
    public enum Inputs {
        /// At most 15 columns.
        ///
        /// - Parameter input: by its name in `ProxyInputs`.
        public static func label(_ input: String) -> Text { labels[input] ?? Text(verbatim: input) }

        /// At most 17 columns.
        public static func value(_ value: String, of input: String) -> Text {
            known(value, of: input) ?? Text(verbatim: value)
        }

        /// - Returns: nil of a value that has no words.
        static func known(_ value: String, of input: String) -> Text? { values[input]?[value] }

        private static let labels = [
            "windows": Text(verbatim: "Windows"),
            "trigger": Text(en: "Update run", ja: "更新の開始"),
            "traffic": Text(en: "Traffic", ja: "通信"),
            "source": Text(en: "Updates from", ja: "更新元"),
            "user": Text(en: "Signed in", ja: "ログオン"),
            "fallback": Text(en: "WSUS policy", ja: "WSUS ポリシー"),
            "downloader": Text(en: "Downloader", ja: "ダウンローダー"),
            "ie.auto-detect": Text(en: "User: detect", ja: "ユーザー: WPAD"),
            "ie.pac": Text(en: "User: script", ja: "ユーザー: PAC"),
            "ie.static": Text(en: "User: server", ja: "ユーザー: 指定"),
            "winhttp": Text(verbatim: "WinHTTP"),
            "wpad": Text(verbatim: "WPAD"),
            "per-machine": Text(en: "Device-wide", ja: "PC 全体"),
            "account": Text(en: "Account's own", ja: "アカウント固有"),
            "wsus-host": Text(en: "WSUS host", ja: "WSUS ホスト"),
            "bypass": Text(en: "Bypass list", ja: "バイパス リスト"),
        ]

        private static let values = [
            "windows": windows,
            "trigger": ["automatic": Text(en: "automatic", ja: "自動"), "manual": Text(en: "manual", ja: "手動")],
            "traffic": [
                "scan": Text(en: "scan", ja: "検出"), "download": Text(en: "download", ja: "ダウンロード"),
                "report": Text(en: "report", ja: "レポート"),
            ],
            "source": [
                "microsoft": Text(verbatim: "Microsoft"), "wsus-http": Text(verbatim: "WSUS (http)"),
                "wsus-https": Text(verbatim: "WSUS (https)"),
            ],
            "user": ["yes": Text(en: "yes", ja: "あり"), "no": Text(en: "nobody", ja: "なし")],
            "fallback": [
                "off": Text(en: "system only (0)", ja: "システム (0)"), "on": Text(en: "user too (1)", ja: "ユーザーも (1)"),
            ],
            "downloader": ["do": Text(en: "Delivery Opt.", ja: "配信の最適化"), "bits": Text(verbatim: "BITS")],
            "ie.auto-detect": onOrOff, "ie.static": onOrOff,
            "ie.pac": onOrOff.merging(["file": Text(verbatim: "file://")]) { $1 },
            "winhttp": [
                "direct": Text(en: "direct", ja: "直接アクセス"), "static": Text(en: "proxy server", ja: "サーバー指定"),
                "advanced": Text(verbatim: "advproxy"),
            ],
            "wpad": ["yes": Text(en: "answers", ja: "応答あり"), "no": Text(en: "no answer", ja: "応答なし")],
            "per-machine": ["no": Text(en: "no", ja: "いいえ"), "yes": Text(en: "yes", ja: "はい")],
            "account": ["none": Text(en: "none", ja: "なし"), "set": Text(en: "set", ja: "あり")],
            "bypass": ["(none)": Text(en: "empty", ja: "空")],
        ]

        private static let windows = [
            "xp": Text(en: "2000, XP, 2003", ja: "2000、XP、2003"),
            "vista-8.1": Text(en: "Vista to 8.1", ja: "Vista～8.1"),
            "10-a": Text(en: "10, to 2020-08", ja: "10、2020-08 まで"),
            "10-b": Text(en: "10, 2020-09/20-12", ja: "10、2020-09/20-12"),
            "10-c": Text(en: "10, 2021-01/22-03", ja: "10、2021-01/22-03"),
            "10-d": Text(en: "10, 2022-04 on", ja: "10、2022-04 以降"),
            "11": Text(en: "11, Server 2022", ja: "11、Server 2022"),
        ]
        private static let onOrOff = ["yes": Text(en: "on", ja: "有効"), "no": Text(en: "off", ja: "無効")]
    }
}
