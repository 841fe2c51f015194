import Engine
import Facts

/// Windows before 10: automatic runs are the system's, manual runs the user's.
extension ProxyOrder {
    static let beforeTen = [
        xpAuto, xpSite, xpManualWSUS, xpDownload, vistaAuto, vistaManual, vistaDownload, oldReport,
    ]

    static let xpAuto = Row(
        "xp-auto", Box(["windows": ["xp"], "trigger": ["automatic"], "traffic": ["scan"]]),
        Rule(
            [.system], .documented, [.kb900935, .kb2894304],
            why: Text(
                en: "The Automatic Updates service runs as SYSTEM and has no access to any user's Internet "
                    + "Explorer setting. It finds a proxy only through WinHTTP's setting (proxycfg) or WPAD.",
                ja: "自動更新サービスは SYSTEM ユーザーで動作し、ユーザーの Internet Explorer の設定を"
                    + "参照できません。プロキシを見つける手段は、WinHTTP のプロキシ設定 (proxycfg) か WPAD だけです。")))

    static let xpSite = Row(
        "xp-site",
        Box(["windows": ["xp"], "trigger": ["manual"], "traffic": ["scan"], "source": ["microsoft"]]),
        Rule(
            [.user, .system], .singleSource, [.kb900935],
            why: Text(
                en: "A manual run is Internet Explorer on the update site, under the signed-in user. "
                    + "So that user's own setting comes first.",
                ja: "手動の更新は、ログオン中のユーザーが Internet Explorer で更新サイトを開いて行います。"
                    + "そのため、まずそのユーザーの設定が参照されます。"),
            but: [
                .init(OrderNotes.siteAfterDetection, .user, [.machine, .userPAC, .userStatic]),
                .init(OrderNotes.siteAfterDetection, .system),
            ]))

    static let xpManualWSUS = Row(
        "xp-manual-wsus",
        Box(["windows": ["xp"], "trigger": ["manual"], "traffic": ["scan"], "source": ProxyInputs.wsus]),
        Rule(
            [.system], .inferred,
            why: Text(
                en: "The update site in Internet Explorer does not use WSUS. We conclude that a scan of WSUS is always "
                    + "the service's own, as SYSTEM, with WinHTTP's setting or WPAD.",
                ja: "Internet Explorer の更新サイトは WSUS を使いません。そのため WSUS の検出は常にサービスが "
                    + "SYSTEM ユーザーで行い、WinHTTP のプロキシ設定か WPAD を使うと推測されます。")))

    static let xpDownload = Row("xp-download", Box(["windows": ["xp"], "traffic": ["download"]]), oldDownload)

    static let vistaAuto = Row(
        "vista-auto", Box(["windows": ["vista-8.1"], "trigger": ["automatic"], "traffic": ["scan"]]),
        Rule(
            [.system], .documented, [.kb900935, .jpmem2017, .kb2894304],
            why: Text(
                en: "The Windows Update service runs as SYSTEM and does not look at any user's setting. "
                    + "It finds a proxy only through WinHTTP's setting (netsh winhttp) or WPAD.",
                ja: "Windows Update サービスは SYSTEM ユーザーで動作し、ユーザーの設定を参照しません。"
                    + "プロキシを見つける手段は、WinHTTP のプロキシ設定 (netsh winhttp) か WPAD だけです。"),
            notes: [OrderNotes.eightMayBeLikeTen]))

    static let vistaManual = Row(
        "vista-manual", Box(["windows": ["vista-8.1"], "trigger": ["manual"], "traffic": ["scan"]]),
        Rule(
            [.user, .system], .documented, [.kb2894304, .jpmem2017],
            why: Text(
                en: "A manual run reads the Internet Explorer setting of the user who started it.",
                ja: "手動の更新では、操作したユーザーの Internet Explorer の設定が参照されます。"),
            but: [.init(OrderNotes.winHTTPSecond, .system)], notes: [OrderNotes.eightMayBeLikeTen]))

    static let vistaDownload = Row(
        "vista-download", Box(["windows": ["vista-8.1"], "traffic": ["download"]]), oldDownload)

    static let oldReport = Row(
        "old-report", Box(["windows": ProxyInputs.beforeTen, "traffic": ["report"]]),
        Rule(
            [.system], .inferred,
            why: Text(
                en: "No source tells how these versions send their reports. We conclude that the service sends them "
                    + "as SYSTEM, with the proxy of an automatic run.",
                ja: "これらのバージョンのレポート送信について述べた資料はありません。サービスが SYSTEM "
                    + "ユーザーで、自動更新と同じプロキシを使って送信すると推測されます。")))

    private static let oldDownload = Rule(
        [.account], .disputed, [.bits, .kb900935],
        or: [.init(.asScan, .inferred, [.kb900935, .kb2894304])],
        why: Text(
            en: "BITS downloads in a service account and has to find a proxy for itself; its documentation names only "
                + "that account's own setting. Whether Windows Update hands it the scan's proxy is not established.",
            ja: "ダウンロードは BITS がサービス アカウントで行い、プロキシも BITS 自身が見つける必要があります。"
                + "資料にあるのはそのアカウント自身の設定だけで、検出時のプロキシが引き渡されるかは確認できていません。"))
}
