import Engine

extension CauseSign {
    static let bypassMissing = of(
        .bypassMissing,
        [
            .base(-2, en: "It takes WSUS, and a proxy that is used for it.", ja: "WSUS と、その通信に使われるプロキシの両方がある場合に限られます。"),
            .seen(
                2, .all([TellingLook.wsus.isRight, Told.someProxy]), en: "Past the proxy the WSUS server answers.",
                ja: "プロキシを経由しなければ、WSUS サーバーは応答します。"),
            .fault(
                .all([Told.wsus, .is("winhttp", "static"), .is("wsus-listed", "no")]),
                en: "WinHTTP has a proxy, and no entry of its bypass list covers the WSUS server.",
                ja: "WinHTTP にプロキシが設定され、バイパス リストに WSUS サーバーが含まれていません。", .documented,
                [.jpmem2023, .wsus2020]),
            .seen(
                4, .is("wsus-bypass", "no"), en: "The WSUS server is not in the bypass list.",
                ja: "WSUS サーバーがバイパス リストに含まれていません。", .documented, [.jpmem2023, .bypassReport]),
            .told(
                2, .all([Told.wsus, Told.someProxy]), en: "Updates come from WSUS, and a proxy is in use.",
                ja: "更新元は WSUS で、プロキシも使われています。"),
            .implied(
                -1, .all([Told.wsus, .is("winhttp", "direct")]),
                en: "WinHTTP itself has no proxy.", ja: "WinHTTP 自体にはプロキシが設定されていません。"),
            .implied(
                1, .all([Told.wsus, .is("proxy-tried", "yes")]),
                en: "The order of settings leads to a proxy.", ja: "設定の参照順では、プロキシが使われます。"),
            .told(
                4, .all([Told.wsus, Told.code(.login)]),
                en: "A proxy answered 407 although the server stands inside.",
                ja: "社内のサーバー宛ての通信に、プロキシが 407 を返しています。", .documented,
                [.upperCaseReport, .jpmem2023]),
            .told(
                2, .all([Told.wsus, .is("login", "yes"), Told.someProxy]),
                en: "The proxy requires authentication, and the requests for WSUS reach it.",
                ja: "WSUS 宛ての通信が、認証を要求するプロキシに届いています。"),
            .told(
                2, .all([Told.wsus, Told.someProxy, Told.code(.status503, .requestTimeout)]),
                en: "A proxy that cannot reach the server inside answers so.",
                ja: "社内のサーバーに到達できないプロキシは、このような応答を返します。", .singleSource,
                [.referenceBuildReport]),
            .told(
                2, .all([Told.wsus, Told.code(.gateway)]),
                en: "502 and 504 come from a proxy or gateway in between, not from the server itself.",
                ja: "502 と 504 は、サーバー自身ではなく、途中のプロキシやゲートウェイが返すステータスです。", .documented,
                [.httpStandard, .referenceBuildReport]),
            .implied(
                1, .all([Told.wsus, Told.code(.timeout)]),
                en: "In one case a proxy from WPAD without an exception for WSUS ended so.",
                ja: "WPAD で配布されたプロキシに WSUS の例外がなく、このコードになった事例があります。", .singleSource,
                [.bypassReport]),
            .told(
                3, .all([Told.wsus, Told.works("online-check")]),
                en: "Checking with Microsoft works; if that goes through a proxy, WSUS may lack its exception.",
                ja: "Microsoft への確認は成功しています。プロキシを経由している場合、WSUS の例外がない可能性があります。", .singleSource,
                [.bypassReport]),
            .told(
                -2, .all([.is("resolves", "not-found"), Told.wsus]),
                en: "The WSUS server's name is not found at all.", ja: "WSUS サーバーの名前自体が見つかりません。"),
            .told(
                -3, .all([Told.wsus, Told.code(.tooManyTrips, .soapFault, .noFeature, .serverNotSet, .notFound)]),
                en: "The server itself was reached, or was never asked.",
                ja: "サーバー自体には到達しているか、まったく問い合わせていません。", .singleSource, [.soapFault]),
        ])
}
