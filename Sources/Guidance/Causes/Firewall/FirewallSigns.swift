import Engine

extension CauseSign {
    static let firewall = of(
        .firewall,
        [
            .base(
                -1, en: "Behind a proxy a packet filter is seldom the cause.", ja: "プロキシ環境では、パケット フィルターが原因であることはまれです。"),
            .seen(
                -4, TellingLook.directly.isRight, en: "Both update hosts were reached directly.",
                ja: "更新サーバーに直接到達できています。"),
            .seen(
                -4, TellingLook.wsus.isRight, en: "The WSUS server was reached directly.",
                ja: "WSUS サーバーに直接到達できています。"),
            .seen(
                3, .all([TellingLook.directly.isWrong, Told.unless(Told.someProxy)]),
                en: "An update host was not reached directly.", ja: "直接到達できない更新サーバーがあります。"),
            .implied(
                -1, Told.code(.name), en: "A name was not found, which a packet filter seldom causes.",
                ja: "名前が見つからないことを示すコードで、パケット フィルターが原因であることはまれです。"),
            .told(
                2, Told.noProxy, en: "There is no proxy: whatever blocks is a packet filter.",
                ja: "プロキシがないため、通信を遮断しているとすればパケット フィルターです。"),
            .told(
                3, Told.between("company-firewall"), en: "A packet filter lists what may pass.",
                ja: "通信を制限するパケット フィルターがあります。", .singleSource, [.commonErrors]),
            .seen(
                4, Told.seen("packet-filter"), en: "A rule that refuses outgoing traffic was printed.",
                ja: "送信を拒否する規則が出力されています。"),
            .told(
                2, Told.changed("network"), en: "It began with a change at the proxy, a firewall or a filter.",
                ja: "プロキシ、ファイアウォール、フィルターの変更後に始まっています。"),
            .implied(
                1, .all([Told.code(.connect, .timeout), Told.unless(Told.someProxy)]),
                en: "A filter that drops packets looks like this.",
                ja: "パケットを破棄するフィルターでは、このコードになります。", .documented, [.commonErrors, .kb3090184]),
            .implied(
                1, Told.works("other-network"), en: "It works in another network.", ja: "別のネットワークでは動作します。"),
            .fault(
                .all([Told.works("filter-off"), Told.between("company-firewall")]),
                en: "It works with the firewall switched off.", ja: "ファイアウォールを無効にすると動作します。"),
            .told(
                -2, .all([Told.companyProxy, Told.unless(Told.between("company-firewall"))]),
                en: "A proxy is told, and no packet filter.", ja: "プロキシがあり、パケット フィルターは確認されていません。"),
            .implied(
                -1, Told.localProgram, en: "A program on the PC stands on the way first.",
                ja: "PC 自身のプログラムが先に途中にあります。"),
            .told(
                -2, Told.works("other-updates"), en: "Other updates come through.",
                ja: "ほかの更新プログラムは取得できています。"),
        ])
}
