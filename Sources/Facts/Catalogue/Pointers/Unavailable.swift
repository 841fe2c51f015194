extension Pointer {
    /// HTTP 5xx: a gateway or a server answered that it cannot serve.
    static let unavailable = [
        serviceUnavailable, badGateway, gatewayTimeout, serverError, notSupported, transferUnavailable,
    ]

    private static let serviceUnavailable = Pointer(
        .unavailable, [0x8024_4022],
        [
            .documented(.proxyRefuses, .kb2894304, .jpwinsupThroughProxy),
            .once(.wsus, .wsusMaintenance),
            // Last: the table of common errors has the login of the proxy checked, but names the network first.
            .once(.proxyAuthentication, .commonErrors),
        ],
        remark: Statement(
            Text(
                en:
                    "What it means depends on where the updates come from: with WSUS a 503 mostly comes from its own "
                    + "application pool, stopped or overloaded, and not from a proxy.",
                ja: "意味は更新元によって異なります。WSUS の場合、503 はプロキシ サーバーではなく、WSUS のアプリケーション プールの"
                    + "停止や過負荷で返されることがほとんどです。"),
            .singleSource, [.wsusMaintenance]))

    private static let badGateway = Pointer(
        .unavailable, [0x8024_4021],
        [.once(.proxyRefuses, .kb3090184), .once(.bypassMissing, .referenceBuildReport)],
        remark: Statement(
            Text(
                en:
                    "With WSUS: see whether its host is in the bypass list. In one case WPAD had sent the WSUS traffic to "
                    + "the proxy, which could not reach the server.",
                ja: "WSUS の場合は、そのホストがバイパス リストに含まれているかをご確認ください。WPAD により WSUS 向けの通信が"
                    + "プロキシ サーバーへ送られていた事例があります。"),
            .singleSource, [.referenceBuildReport]))

    private static let gatewayTimeout = Pointer(
        .unavailable, [0x8024_4023], [.once(.proxyRefuses, .kb3090184)], remark: headerComments)

    private static let serverError = Pointer(
        .unavailable, [0x8024_401F],
        [.inferred(.wsus), .inferred(.proxyRefuses)],
        remark: Statement(
            Text(
                en:
                    "A 500 tells of a fault inside the answering server: the update server as a rule, more seldom a proxy.",
                ja: "500 は応答したサーバー内部の障害を示します。通常は更新元のサーバーで、プロキシ サーバーであることはまれです。"),
            .inferred, []))

    private static let notSupported = Pointer(
        .unavailable, [0x8024_4020, 0x8024_4024], [.inferred(.proxyRefuses)], remark: headerComments)

    private static let headerComments = Statement(
        Text(
            en:
                "A proxy that does not pass a method or a version may send it. Comments in wuerror.h give other statuses "
                + "for 0x80244020 and 0x80244023 (500 and 503) than the reference (501 and 504), which fits the names.",
            ja: "メソッドや HTTP バージョンを通さないプロキシ サーバーが返すことがあります。なお 0x80244020 と 0x80244023 について、"
                + "wuerror.h のコメントは 500 と 503、リファレンスは 501 と 504 としており、名前に合うのは後者です。"),
        .disputed, [.updateHeader, .wuErrors])

    private static let transferUnavailable = Pointer(
        .unavailable, [0x8019_01F4, 0x8019_01F5, 0x8019_01F6, 0x8019_01F7, 0x8019_01F8, 0x8019_01F9],
        [.inferred(.proxyRefuses), .inferred(.wsus)],
        remark: Statement(
            Text(
                en: "BITS met the status while it fetched a file, so the scan before it has probably worked.",
                ja: "BITS がファイルの取得中に受け取ったステータスです。その前の検出は成功していると考えられます。"),
            .inferred, []))
}
