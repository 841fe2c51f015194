import Facts

/// What of the expansion no document says. Where an order is shown, these are one key away.
extension Expansion {
    public static let inferences = [
        staticBeforeWPAD, orderInsideSystem, moreThanNetsh, advancedForDownloads, emptyUserSetting, nothingSet,
    ]

    static let staticBeforeWPAD = Statement(
        Text(
            en:
                "Before Windows 10: where WinHTTP has a proxy and WPAD answers too, we conclude that WinHTTP's is taken. "
                + "KB900935 names the two side by side; WinHTTP's default kind of access reads the registry only.",
            ja: "Windows 10 より前: WinHTTP のプロキシ設定と WPAD の両方がある場合は、WinHTTP の設定が使われると"
                + "推測されます。KB900935 は 2 つを並べているだけですが、WinHTTP の既定のアクセス種別が読むのは"
                + "レジストリだけです。"),
        .inferred, [.kb900935, .winHTTPOpen])

    static let orderInsideSystem = Statement(
        Text(
            en: "Since Windows 10: inside the system's proxy we conclude the order advproxy, netsh, device-wide, WPAD. "
                + "That netsh's setting and WPAD belong to it is documented; of the order only netsh before device-wide, "
                + "and only for Delivery Optimization.",
            ja: "Windows 10 以降: システムのプロキシの中では advproxy、netsh、PC 全体の設定、WPAD の順になると"
                + "推測されます。netsh の設定と WPAD が使われることは資料にありますが、順序で確認できるのは、配信の最適化で "
                + "netsh が PC 全体の設定より優先されることだけです。"),
        .inferred, [.deliveryOptimization, .winHTTPOpen])

    static let moreThanNetsh = Statement(
        Text(
            en:
                "Since Windows 10: where netsh shows direct access, not only WPAD but a device-wide setting too may give "
                + "the system a proxy. The log names an automatic kind of access, which merges several settings.",
            ja: "Windows 10 以降: netsh が直接アクセスと表示しても、WPAD だけでなく PC 全体の設定によっても、システムが"
                + "プロキシを使う可能性があります。ログに残るアクセス種別が、複数の設定を組み合わせる「自動」であるためです。"),
        .inferred, [.winHTTPOpen, .logs])

    static let advancedForDownloads = Statement(
        Text(
            en: "Delivery Optimization is documented to use what netsh has set. That this includes a setting made with "
                + "advproxy is our conclusion.",
            ja: "配信の最適化については、netsh の設定を使うことだけが資料で確認できます。advproxy で設定したものも"
                + "使われると推測されます。"),
        .inferred, [.deliveryOptimization, .netsh])

    public static let emptyUserSetting = Statement(
        Text(
            en:
                "Where the user's setting holds nothing, or nobody is signed in, we conclude that Windows goes on to the "
                + "next setting without a try. Tests showed it for the first years of Windows 10 only.",
            ja: "ユーザーの設定が空の場合や、ログオン中のユーザーがいない場合は、何も試さずに次の設定へ進むと"
                + "推測されます。検証で確認されているのは、初期の Windows 10 だけです。"),
        .inferred, [.jpmem2017])

    static let nothingSet = Statement(
        Text(
            en: "Where no setting on the way gives a proxy, we conclude that Windows connects directly.",
            ja: "途中のどの設定からもプロキシが得られない場合は、直接接続になると推測されます。"),
        .inferred, [.winHTTPOpen, .jpdsiLAN])
}
