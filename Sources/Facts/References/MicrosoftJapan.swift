/// What the support teams of Microsoft Japan write.
extension Source {
    public static let jpmem2017 = Source(
        "jpmem-2017",
        title: Text(
            en: "Microsoft Japan, WSUS team: which proxy settings Windows Update uses",
            ja: "Microsoft Japan WSUS チーム: Windows Update が使うプロキシ設定"),
        address: "https://jpmem.github.io/blog/wsus/2017-03-02/", date: "2017-03-02")

    public static let jpmem2018 = Source(
        "jpmem-2018",
        title: Text(
            en: "Microsoft Japan, WSUS team: setting the proxy",
            ja: "Microsoft Japan WSUS チーム: プロキシの設定方法"),
        address: "https://jpmem.github.io/blog/wsus/2018-06-29_02/", date: "2018-06-29")

    public static let jpmem2023 = Source(
        "jpmem-2023",
        title: Text(
            en: "Microsoft Japan, WSUS team: checking a WSUS client",
            ja: "Microsoft Japan WSUS チーム: WSUS クライアントの確認"),
        address: "https://jpmem.github.io/blog/wsus/2023-06-16_01/", date: "2023-06-16")

    public static let jpwinsup2022 = Source(
        "jpwinsup-2022-04",
        title: Text(
            en: "Microsoft Japan, Windows team: which proxy settings Windows Update uses, rewritten",
            ja: "Microsoft Japan Windows チーム: Windows Update が使うプロキシ設定 (改訂)"),
        address: "https://jpwinsup.github.io/blog/2022/04/03/WindowsUpdate/WUA/WindowsUpdateProxy/",
        date: "2022-04-03")

    public static let jpwinsupThroughProxy = Source(
        "jpwinsup-2022-03",
        title: Text(
            en: "Microsoft Japan, Windows team: Windows Update through a proxy",
            ja: "Microsoft Japan Windows チーム: プロキシ経由の Windows Update"),
        address: "https://jpwinsup.github.io/blog/2022/03/08/WindowsUpdate/WUA/WindowsUpdateThroughProxy",
        date: "2022-03-08")

    public static let jpwinsup2024 = Source(
        "jpwinsup-2024-12",
        title: Text(
            en: "Microsoft Japan, Windows team: which feature reads which proxy setting",
            ja: "Microsoft Japan Windows チーム: Windows の各機能が使うプロキシ設定"),
        address: "https://jpwinsup.github.io/blog/2024/12/04/Networking/Proxy/Proxy-settings-used-by-Windows-features/",
        date: "2024-12-04")

    public static let jpdsiLAN = Source(
        "jpdsi-LAN-Settings",
        title: Text(
            en: "Microsoft Japan, IE team: the LAN settings and their order",
            ja: "Microsoft Japan IE チーム: LAN の設定とその優先順位"),
        address: "https://jpdsi.github.io/blog/internet-explorer-microsoft-edge/LAN-Settings/", date: "")

    public static let jpdsiWPAD = Source(
        "jpdsi-WPAD",
        title: Text(en: "Microsoft Japan, IE team: WPAD", ja: "Microsoft Japan IE チーム: WPAD"),
        address: "https://jpdsi.github.io/blog/internet-explorer-microsoft-edge/wpad/", date: "")

    public static let httpPrefix = Source(
        "jpwinsup-2023-03",
        title: Text(
            en: "Microsoft Japan, Windows team: the settings page adds http:// in front of the host",
            ja: "Microsoft Japan Windows チーム: 設定画面がホスト名に http:// を付ける件"),
        address:
            "https://jpwinsup.github.io/blog/2023/03/10/Networking/Proxy/auto-completion-url-scheme-for-wininet-proxy/",
        date: "2023-03-10")
}
