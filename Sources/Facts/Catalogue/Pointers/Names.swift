extension Pointer {
    /// A name was not resolved.
    static let names = [proxyOrServerName, serverName, dns]

    private static let proxyOrServerName = Pointer(
        .name, [0x8024_402C],
        [
            .documented(.nameResolution, .kb3090184, .wuErrors, .nameNotResolved),
            .documented(.notUsingProxy, .jpwinsupThroughProxy, .proxycfgReport),
            .once(.malformedSetting, .exceptionListReport),
        ],
        remark: oftenDirect)

    private static let serverName = Pointer(
        .name, [0x8007_2EE7],
        [.once(.nameResolution, .winhttpErrors), .once(.notUsingProxy, .jpwinsupThroughProxy)],
        remark: oftenDirect)

    private static let dns = Pointer(
        .name, [0x8007_2AF9, 0x8007_2AFA, 0x8007_2AFB, 0x8007_2AFC], [.inferred(.nameResolution)], remark: oftenDirect)

    static let oftenDirect = Statement(
        Text(
            en:
                "Many networks behind a proxy resolve no names of the internet; that is the proxy's work. There, \"name not "
                + "resolved\" mostly means that the proxy was not used.",
            ja: "プロキシ環境では、PC からインターネット上の名前を解決できない構成がよくあります (名前解決はプロキシ サーバーが行います)。"
                + "その場合の名前解決エラーは、プロキシ サーバーを使用していないことを意味する場合がほとんどです。"),
        .inferred, [])
}
