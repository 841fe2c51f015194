import Facts

/// What can be told of a case on the command line. An option has the name of the question it answers.
extension Parameter {
    /// The words of `--os`, and some names that are understood too.
    static let windows: Value = .words([
        "xp", "vista-8.1", "10", "11", "windows-7", "windows-8.1", "server-2008r2", "server-2012r2", "server-2016",
        "server-2019", "server-2022", "server-2025",
    ])

    public static let os = Parameter(
        "--os", "OS", windows,
        Text(
            en: "xp, vista-8.1, 10, 11, a name such as windows-7, or a build such as 10.0.19045.",
            ja: "Windows。xp、vista-8.1、10、11、または windows-7 などの名前、10.0.19045 などのビルド番号。"))
    public static let updated = Parameter(
        "--updated", "YYYY-MM", .free,
        Text(
            en: "Windows 10: the month of the newest cumulative update, YYYY-MM.",
            ja: "Windows 10 の場合: 最新の累積更新プログラムの年月 (YYYY-MM)。"))
    public static let trigger = Parameter(
        "--trigger", "HOW", .words(["automatic", "manual"]),
        Text(en: "automatic or manual.", ja: "更新の開始方法。automatic (自動) または manual (手動)。"))
    public static let traffic = Parameter(
        "--traffic", "WHAT", .words(["scan", "download", "report", "install"]),
        Text(
            en: "scan, download or install; resolve and explore know report too, what is sent besides, and no install.",
            ja: "失敗する段階。scan (検出)、download (ダウンロード)、install (インストール)。"
                + "resolve と explore では report (状態の送信) も指定でき、install は指定できません。"))
    public static let source = Parameter(
        "--source", "FROM", .words(["microsoft", "wsus", "wsus-http", "wsus-https"]),
        Text(
            en: "microsoft, wsus-http, wsus-https or wsus.",
            ja: "更新プログラムの入手元。microsoft、wsus-http、wsus-https、または wsus。"))
    public static let user = Parameter(
        "--user", "yes|no", .words(["yes", "no"]),
        Text(en: "Somebody is signed in: yes or no.", ja: "サインイン中のユーザーがいるか。yes または no。"))
    public static let ie = Parameter(
        "--ie", "LIST", .list(["auto-detect", "pac", "static", "none"]),
        Text(
            en: "The user's (IE) setting, any of auto-detect,pac,static; or none.",
            ja: "ユーザーのプロキシ設定 (IE)。auto-detect、pac、static をコンマ区切りで指定。設定なしは none。"))
    public static let winhttp = Parameter(
        "--winhttp", "SETTING", .words(["direct", "static", "advanced"]),
        Text(
            en: "The WinHTTP setting: direct, static or advanced.",
            ja: "WinHTTP の設定。direct (直接)、static (プロキシ指定)、advanced (advproxy)。"))
    public static let fallback = Parameter(
        "--fallback", "off|on", .words(["off", "on"]),
        Text(
            en: "The policy that lets WSUS scans fall back to the user's proxy: off or on.",
            ja: "WSUS の検出でユーザーのプロキシを代わりに使うポリシー。off または on。"))
    public static let downloader = Parameter(
        "--downloader", "do|bits", .words(["do", "bits"]),
        Text(
            en: "do (Delivery Optimization) or bits.", ja: "ダウンロードの方式。do (配信の最適化) または bits。"))
    public static let wpad = Parameter(
        "--wpad", "yes|no", .words(["yes", "no"]),
        Text(
            en: "WPAD answers on this network: yes or no.", ja: "ネットワークで WPAD が応答するか。yes または no。"))
    public static let proxy = Parameter(
        "--proxy", "HOST:PORT", .server, Text(en: "The proxy, HOST:PORT.", ja: "プロキシ サーバー (HOST:PORT)。"))
    public static let bypass = Parameter(
        "--bypass", "LIST", .free,
        Text(
            en: "The bypass list, entries separated by semicolons.", ja: "バイパス一覧。項目はセミコロンで区切ります。"))
    public static let perMachine = Parameter(
        "--per-machine", "yes|no", .words(["yes", "no"]),
        Text(
            en: "The device-wide setting (ProxySettingsPerUser = 0): yes or no; no is assumed.",
            ja: "デバイス全体の設定 (ProxySettingsPerUser = 0)。yes または no。既定は no。"))
    public static let account = Parameter(
        "--account", "none|set", .words(["none", "set"]),
        Text(
            en: "The service account's own setting (bitsadmin): none or set; none is assumed.",
            ja: "サービス アカウント固有の設定 (bitsadmin)。none または set。既定は none。"))

    /// What the wizard takes besides a code.
    static let ofCase = [
        os, updated, trigger, traffic, source, user, ie, winhttp, fallback, downloader, wpad,
    ]
    /// What the table of proxy settings takes.
    static let ofTable = ofCase + [perMachine, account]
}
