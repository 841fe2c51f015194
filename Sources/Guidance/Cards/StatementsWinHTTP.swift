import Facts

/// What is known of the WinHTTP setting, of the device-wide one, and of the commands that change them.
extension Statement {
    static let automaticReadsWinHTTP = Statement(
        Text(
            en: "Before Windows 10 automatic updates read the WinHTTP proxy, not Internet Explorer's.",
            ja: "Windows 10 より前の自動更新は、IE ではなく WinHTTP のプロキシ設定を参照します。"),
        .documented, [.kb2894304, .kb900935])

    static let downloadsIgnoreWinHTTP = Statement(
        Text(
            en: "Windows 10 and 11: while a user is signed in, a download ignores the WinHTTP proxy of netsh.",
            ja: "Windows 10 / 11 では、ユーザーのログオン中のダウンロードは netsh の WinHTTP プロキシ設定を使いません。"),
        .documented, [.deliveryOptimization, .jpwinsup2024])

    static let pagesDisagree = Statement(
        Text(
            en:
                "Microsoft's pages disagree: the one on troubleshooting (2023-12) tells to run netsh winhttp set proxy, "
                + "the one on Delivery Optimization (2024-05) advises against it.",
            ja: "Microsoft の資料は食い違っています。トラブルシューティングの資料 (2023-12) は netsh winhttp set proxy を案内し、"
                + "配信の最適化の資料 (2024-05) は推奨していません。"),
        .disputed, [.troubleshooting, .deliveryOptimization])

    static let setIsDeprecated = Statement(
        Text(
            en: "netsh winhttp set proxy is called deprecated; set advproxy is to take its place.",
            ja: "netsh winhttp set proxy は非推奨とされ、set advproxy の使用が案内されています。"),
        .singleSource, [.netsh])

    static let deviceWideServesAll = Statement(
        Text(
            en: "A device-wide proxy serves the signed-in user, LocalSystem and NetworkService alike.",
            ja: "PC 全体のプロキシ設定は、ログオン中のユーザー、LocalSystem、NetworkService のすべてに適用されます。"),
        .documented, [.deliveryOptimization, .perMachine])

    static let noLoginInWinHTTP = Statement(
        Text(
            en: "The static WinHTTP proxy knows no login, and its value has no place for a user name.",
            ja: "静的な WinHTTP プロキシ設定は認証に対応しておらず、値にユーザー名を含めることもできません。"),
        .documented, [.deliveryOptimization, .winhttpProxyInfo])

    static let loginMakes407 = Statement(
        Text(
            en: "Behind a proxy that wants a login, 0x80072EFD then becomes 0x8024401B (407).",
            ja: "認証が必要なプロキシでは、0x80072EFD が 0x8024401B (407) に変わるだけです。"),
        .inferred, [])

    static let wpadServesToo = Statement(
        Text(
            en: "The system also takes a proxy that the network announces by WPAD (DNS or DHCP).",
            ja: "システムは、WPAD (DNS または DHCP) で通知されたプロキシも使用します。"),
        .documented, [.kb900935, .learnProxy])

    static let staticStaysInside = Statement(
        Text(
            en: "A static proxy stays set outside the office, where it is not reached.",
            ja: "静的なプロキシ設定は、プロキシに接続できない社外でも有効なままになります。"),
        .singleSource, [.jpmem2018])

    static let wsusNeedsBypass = Statement(
        Text(
            en: "Where the WSUS server is missing from the bypass list, its traffic goes to the proxy; often 407.",
            ja: "WSUS サーバーがバイパス リストにないと、通信がプロキシ サーバーへ送られ、多くは 407 になります。"),
        .singleSource, [.jpmem2023])

    static let wuserverMeansWSUS = Statement(
        Text(
            en: "UseWUServer 1 in the policy means that updates come from the WSUS server named there.",
            ja: "ポリシーの UseWUServer が 1 の場合、更新元は指定された WSUS サーバーです。"),
        .singleSource, [.troubleshooting])
}
