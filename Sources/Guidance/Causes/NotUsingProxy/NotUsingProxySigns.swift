import Engine

extension CauseSign {
    static let notUsingProxy = of(
        .notUsingProxy,
        [
            .base(0, en: "One of the two causes that KB2894304 names.", ja: "KB2894304 が挙げる 2 つの原因の 1 つです。"),
            .told(
                4, .all([Told.someNetworkProxy, .is("winhttp", "direct")]),
                en: "There is a proxy, and WinHTTP, which the system account reads, is set to direct access.",
                ja: "プロキシがある環境で、システム アカウントが参照する WinHTTP は直接アクセスに設定されています。",
                .documented, [.kb2894304, .jpwinsupThroughProxy]),
            .implied(
                1, .all([.is("winhttp", "direct"), Told.code(.connect, .timeout, .aborted, .name)]),
                en: "WinHTTP has no proxy, and the code is about the way to the servers.",
                ja: "WinHTTP にプロキシが設定されておらず、サーバーへの経路に関するコードが出ています。"),
            .implied(
                1, Told.companyProxy, en: "The network has a proxy that Windows Update has to be given.",
                ja: "Windows Update にも設定が必要なプロキシがネットワークにあります。"),
            .implied(
                2, Told.code(.connect),
                en: "No connection came about: Microsoft names a missing proxy setting first for this code.",
                ja: "接続できなかったことを示すコードで、Microsoft はプロキシの未設定を最初に挙げています。",
                .documented, [.kb2894304, .jpwinsupThroughProxy]),
            .implied(
                1, Told.code(.timeout),
                en: "No answer came: traffic that should take the proxy and does not may end so.",
                ja: "応答がないコードです。プロキシを経由しない通信は、このように終わることがあります。",
                .documented, [.kb2894304, .jpwinsupThroughProxy]),
            .implied(
                1, Told.code(.name),
                en: "Behind a proxy, a name that is not resolved often means that the proxy was not used.",
                ja: "プロキシ環境での名前解決のエラーは、プロキシが使われていないことを示す場合があります。"),
            .told(
                4,
                .all([.any([Told.works("signed-in"), Told.works("manual-only")]), Told.unless(Told.code(.access))]),
                en: "It works only with the signed-in user's setting, so the system's own setting lacks the proxy.",
                ja: "ログオン中のユーザーの設定でだけ動作するため、システム側の設定にプロキシがないと考えられます。",
                .documented, [.kb900935, .learnProxy]),
            .told(
                2,
                .all([Told.works("browser"), Told.userProxy, Told.unless(Told.code(.notProxy, .noise, .wsus, .tls))]),
                en: "Web pages open with the user's proxy, and Windows Update does not come through.",
                ja: "ユーザーのプロキシ設定で Web ページは表示できますが、Windows Update は通信できていません。",
                .inferred, [.browserOnlyReport]),
            .implied(
                1,
                .any([
                    Told.works("other-pc"), Told.works("other-network"), .all([Told.changed("new"), Told.someProxy]),
                ]),
                en: "It concerns this PC or this network only, as a setting does that one PC lacks.",
                ja: "この PC またはこのネットワークだけで起きており、設定の不足で説明できます。"),
            .implied(
                1, .all([.is("resolves", "not-found"), Told.someProxy]),
                en: "Networks behind a proxy often resolve no outside names: who asks for one goes past the proxy.",
                ja: "プロキシ環境では外部の名前を解決できないことが多く、解決を試みる通信はプロキシを経由していません。"),
            .implied(
                1, .is("pac-place", "file"),
                en: "A script that WinHTTP does not read leaves Windows Update without a proxy.",
                ja: "WinHTTP が読み込まないスクリプトだけでは、Windows Update はプロキシを使えません。"),
            .told(
                -2, Told.faultAtProxy, en: "A fault at the proxy is known; it has to be mended in any case.",
                ja: "プロキシ側の問題がすでに分かっており、いずれにしても対処が必要です。"),
            .told(
                -4, Told.noProxy, en: "There is no proxy that could be used.", ja: "使用すべきプロキシがありません。",
                .documented, [.kb2894304, .learnProxy]),
            .told(
                -4, Told.works("without-proxy"),
                en: "It works without the proxy, so the proxy is not what is missing.",
                ja: "プロキシを経由しなければ動作するため、プロキシの設定不足ではありません。", .documented,
                [.kb2894304, .kb3090184]),
            .told(
                -3, Told.works("other-updates"), en: "Other updates arrive by the same setting.",
                ja: "同じ設定で、ほかの更新プログラムは取得できています。", .singleSource, [.troubleshooting]),
            .told(
                -2, .any([Told.between("pc-filter"), Told.between("dns-filter")]),
                en: "Something else in between is told that would explain it.",
                ja: "原因になり得るものが、ほかに途中にあります。"),
            .told(
                -2, Told.localProgram, en: "What is set as proxy is a program on the PC itself.",
                ja: "プロキシとして設定されているのは PC 自身のプログラムです。"),
            .told(
                -2, Told.code(.unavailable, .refused, .login),
                en: "An HTTP status came back, so somebody on the way was reached.",
                ja: "HTTP ステータスが返っており、途中のいずれかには到達しています。"),
            .implied(
                -1, Told.code(.tls), en: "The code says that TLS began, so somebody was reached.",
                ja: "TLS の開始までは進んでおり、接続先には到達しています。"),
        ])
}

extension Told {
    /// What those who run the proxy say of it, or what it answered, is a fault of its own.
    static let faultAtProxy = Condition.any([
        .is("hosts", "some"), .is("ports", "only-80", "only-443", "none"), .is("login", "yes"), .is("ranges", "no"),
        .is("inspection", "yes"),
    ])

    /// A proxy of the network, rather than one on the PC.
    static let someNetworkProxy = Condition.any([
        companyProxy, .all([userProxy, unless(localProgram)]), .is("proxy-place", "network"),
    ])
}
