/// What the cards rest on beyond the library.
extension Source {
    public static let networkProxyCSP = Source(
        "NetworkProxy-CSP",
        title: Text(en: "Microsoft Learn: NetworkProxy CSP", ja: "Microsoft Learn: NetworkProxy CSP"),
        address: "https://learn.microsoft.com/windows/client-management/mdm/networkproxy-csp", date: "2018-04-12")

    public static let bitsadminNull = Source(
        "windowsserverdocs-6330",
        title: Text(
            en: "windowsserverdocs issue 6330: setieproxy fails without a bypass list",
            ja: "windowsserverdocs issue 6330: バイパス リストがないと setieproxy が失敗する"),
        address: "https://github.com/MicrosoftDocs/windowsserverdocs/issues/6330", date: "")

    public static let filePAC = Source(
        "KB890444",
        title: Text(
            en: "Microsoft: file:// script addresses and WinHTTP", ja: "Microsoft: file:// の自動構成スクリプトと WinHTTP"),
        address: "https://support.microsoft.com/ja-jp/help/890444", date: "")

    public static let winhttpAutoproxy = Source(
        "WinHTTP-AutoProxy",
        title: Text(
            en: "Microsoft Learn: automatic proxy settings in WinHTTP", ja: "Microsoft Learn: WinHTTP の自動プロキシ"),
        address: "https://learn.microsoft.com/windows/win32/winhttp/winhttp-autoproxy-support", date: "")

    public static let loginOofhours = Source(
        "oofhours-2019",
        title: Text(
            en: "Out of Office Hours: Autopilot and proxy servers (third party)",
            ja: "Out of Office Hours: Autopilot とプロキシ サーバー (第三者の記事)"),
        address: "https://oofhours.com/2019/08/27/windows-autopilot-and-proxy-servers/", date: "2019-08-27")

    public static let loginBroadcom = Source(
        "Broadcom-166719",
        title: Text(
            en: "Broadcom: Windows Update behind a proxy (login, caching, TLS interception)",
            ja: "Broadcom: プロキシ経由の Windows Update (認証、キャッシュ、SSL インターセプト)"),
        address: "https://knowledge.broadcom.com/external/article/166719", date: "")

    public static let syncAddresses = Source(
        "Learn-WSUS-sync",
        title: Text(
            en: "Microsoft Learn: troubleshoot WSUS synchronization and import issues",
            ja: "Microsoft Learn: WSUS の同期とインポートの問題の対処"),
        address: "https://learn.microsoft.com/troubleshoot/mem/configmgr/troubleshoot-wsus-import-sync-issues",
        date: "")

    public static let proxyLab = Source(
        "proxy-lab",
        title: Text(
            en: "Tests made for wutriage with Squid 5.7, tinyproxy 1.11.1, Privoxy 3.0.34, Apache 2.4",
            ja: "wutriage のための検証 (Squid 5.7、tinyproxy 1.11.1、Privoxy 3.0.34、Apache 2.4)"),
        address: "", date: "2026-11-21",
        copy: Text(en: "tests of our own, published nowhere else", ja: "独自の検証。ほかでは公開されていません"))
}
