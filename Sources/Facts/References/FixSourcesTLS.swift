/// What the cards about TLS, old releases and host names rest on.
extension Source {
    public static let kb3140245 = Source(
        "KB3140245",
        title: Text(
            en: "Microsoft: TLS 1.1 and 1.2 as defaults of WinHTTP (7, 2008 R2, 2012)",
            ja: "Microsoft: WinHTTP の既定で TLS 1.1 / 1.2 を有効にする更新 (7、2008 R2、2012)"),
        address: "https://support.microsoft.com/help/3140245", date: "")

    public static let pinningThread = Source(
        "windowsforum-417530",
        title: Text(
            en: "windowsforum.com: Windows Update when a proxy breaks the trust of TLS (third party)",
            ja: "windowsforum.com: プロキシが TLS の信頼を壊す場合の Windows Update (第三者の記事)"),
        address:
            "https://windowsforum.com/threads/"
            + "windows-update-fails-when-proxies-firewalls-vpns-or-dns-break-tls-trust.417530/",
        date: "")

    public static let sha2Updates = Source(
        "KB4472027",
        title: Text(
            en: "Microsoft: the SHA-2 updates that Windows 7, 2008 R2 and 2008 need",
            ja: "Microsoft: Windows 7、2008 R2、2008 に必要な SHA-2 対応の更新プログラム"),
        address: "https://support.microsoft.com/help/4472027", date: "")

    public static let updateCatalog = Source(
        "Learn-Update-Catalog",
        title: Text(
            en: "Microsoft Learn: downloading updates from the Microsoft Update Catalog",
            ja: "Microsoft Learn: Microsoft Update カタログからのダウンロード"),
        address:
            "https://learn.microsoft.com/troubleshoot/windows-client/installing-updates-features-roles/"
            + "download-updates-drivers-hotfixes-windows-update-catalog",
        date: "")

    public static let windows11Endpoints = Source(
        "Win11-endpoints",
        title: Text(
            en: "Microsoft Learn: connection endpoints of Windows 11", ja: "Microsoft Learn: Windows 11 の接続エンドポイント"),
        address: "https://learn.microsoft.com/windows/privacy/manage-windows-11-endpoints", date: "2023-10-06")

    public static let wsusFirewall = Source(
        "WSUS-firewall",
        title: Text(
            en: "Microsoft Learn: the domains a WSUS server needs", ja: "Microsoft Learn: WSUS サーバーの接続先ドメイン"),
        address:
            "https://learn.microsoft.com/windows-server/administration/windows-server-update-services/deploy/"
            + "2-configure-wsus",
        date: "2020-09-18")

    public static let wsusCommandLine = Source(
        "WSUS-commands",
        title: Text(
            en: "Microsoft TechNet: WSUS 3.0 on the command line (wsusutil)",
            ja: "Microsoft TechNet: WSUS 3.0 のコマンド ライン (wsusutil)"),
        address: "https://technet.microsoft.com/library/Cc708604(v=WS.10)", date: "2009")

    public static let wsusBesideOthers = Source(
        "KB968248",
        title: Text(
            en: "Microsoft KB968248: another program on the web site of WSUS",
            ja: "Microsoft KB968248: WSUS と同じ Web サイトを使うプログラム"),
        address: "https://support.microsoft.com/help/968248", date: "2023-12-26")

    public static let updateTroubleshooting2020 = Source(
        "WU-troubleshooting-2020",
        title: Text(
            en: "Microsoft: Windows Update troubleshooting, the list of addresses of 2020",
            ja: "Microsoft: Windows Update のトラブルシューティング (2020 年の接続先一覧)"),
        address:
            "https://github.com/MicrosoftDocs/windows-itpro-docs/blob/005e02ebe53593c26230e3eaa0eed10101edf90a/"
            + "windows/deployment/update/windows-update-troubleshooting.md",
        date: "2020")

    public static let rangeOffset = Source(
        "Squid-range_offset_limit",
        title: Text(en: "Squid: range_offset_limit", ja: "Squid: range_offset_limit"),
        address: "http://www.squid-cache.org/Doc/config/range_offset_limit/", date: "")
}
