import Engine

extension CauseSign {
    static let proxyAuthentication = of(
        .proxyAuthentication,
        [
            .base(
                -1, en: "Most proxies that a PC may use without a person let Windows Update in.",
                ja: "Windows Update の通信は、多くのプロキシで認証なしに許可されています。"),
            .fault(
                .all([Told.code(.login), Told.microsoft]),
                en: "A proxy answered 407: it requires authentication, which the system account cannot give.",
                ja: "プロキシが 407 を返しています。認証が必要ですが、システム アカウントは応答できません。", .documented,
                [.kb3090184, .commonErrors, .wuErrors]),
            .seen(
                4, .all([.is("login", "yes"), Told.unless(Told.wsus)]), en: "The proxy requires authentication.",
                ja: "プロキシは認証を要求します。",
                .documented, [.commonErrors, .systemAccount]),
            .told(
                2, .all([.is("login", "yes"), Told.wsus]), en: "A proxy on the way to WSUS requires authentication.",
                ja: "WSUS への経路で、プロキシが認証を要求しています。"),
            .implied(
                1, Told.code(.requestTimeout), en: "In one case a 407 was reported as this code.",
                ja: "407 がこのコードとして報告された事例があります。", .singleSource, [.strayWPADReport]),
            .implied(
                1, .all([.is("user", "no"), Told.companyProxy]),
                en: "Nobody is signed in whose name the proxy could take.",
                ja: "ログオン中のユーザーがいないため、プロキシに渡せる資格情報がありません。"),
            .told(
                -3, Told.localProgram, en: "A program on the PC itself seldom asks for a login.",
                ja: "PC 自身のプログラムが認証を要求することはまれです。", .singleSource, [.spyBlockerReport]),
            .told(
                -3, .any([Told.between("pc-filter"), Told.between("dns-filter")]),
                en: "A filter is told that asks for no login.", ja: "認証を要求しないフィルターが途中にあります。",
                .singleSource, [.dnsFilterReport]),
            .told(
                -2, .all([Told.between("company-firewall"), Told.unless(Told.someProxy)]),
                en: "A packet filter asks for no login.", ja: "パケット フィルターは認証を要求しません。"),
            .told(
                -2, Told.works("part"), en: "A part came through.", ja: "一部の通信は成功しています。"),
            .told(
                -3, Told.works("other-updates"), en: "Other updates come through.",
                ja: "ほかの更新プログラムは取得できています。", .singleSource, [.troubleshooting]),
            .told(
                -2, .all([.is("windows", "xp"), Told.microsoft]),
                en: "Behind the proxy there is no update server for this Windows any more.",
                ja: "プロキシの先に、この Windows 用の更新サーバーはもうありません。"),
            .implied(
                -1, Told.code(.tls), en: "A proxy that refuses the login ends before TLS.",
                ja: "認証で拒否される場合は、TLS の前に終わります。"),
        ])
}
