import Engine
import Facts

extension CauseSign {
    static let proxyRefuses = of(
        .proxyRefuses,
        [
            .base(0, en: "One of the two causes that KB2894304 names.", ja: "KB2894304 が挙げる 2 つの原因の 1 つです。"),
            .seen(
                4, .all([.is("hosts", "some"), Told.unless(Told.wsus)]),
                en: "Some of the hosts are not allowed at the proxy.",
                ja: "プロキシで許可されていない接続先があります。", .documented, [.kb2894304, .commonErrors]),
            .seen(
                4, .all([.is("ports", "only-80", "only-443", "none"), Told.unless(Told.wsus)]),
                en: "Not all ports are open at the proxy.",
                ja: "プロキシで許可されていないポートがあります。", .documented, [.kb2894304, .jpwinsupThroughProxy]),
            .seen(
                4, Told.seen("block-page"), en: "A block page came back for an address of Microsoft.",
                ja: "Microsoft のアドレスに対してブロック画面が返されています。"),
            .implied(
                1, Told.companyProxy, en: "A proxy stands on the way.", ja: "途中にプロキシがあります。"),
            .implied(
                1, Told.between("company-firewall"), en: "A device that lists what may pass stands on the way.",
                ja: "通信を制限する機器が途中にあります。"),
            .told(
                2, Told.changed("network"), en: "It began with a change at the proxy, a firewall or a filter.",
                ja: "プロキシ、ファイアウォール、フィルターの変更後に始まっています。"),
            .told(
                2, Told.works("without-proxy"), en: "It works in the same network past the proxy.",
                ja: "同じネットワークでも、プロキシを経由しなければ動作します。"),
            .implied(
                1, Told.works("other-network"), en: "It works in another network.", ja: "別のネットワークでは動作します。"),
            .told(
                3, .all([Told.code(.refused), Told.unless(Told.wsus)]),
                en: "The code says that the request was refused.",
                ja: "要求が拒否されたことを示すコードです。", .documented, [.upgradeErrors, .kb3090184]),
            .implied(
                2, .all([Told.code(.aborted), Told.unless(Told.wsus)]),
                en: "The connection was cut, or altered: rules at the proxy do that.",
                ja: "接続の切断または応答の改変を示すコードで、プロキシの規則によって起こります。", .documented,
                [.kb2894304, .commonErrors]),
            .implied(
                2, .all([Told.code(CodeClass.unavailable), Told.unless(Told.wsus)]),
                en: "Somebody on the way answered that it cannot serve.",
                ja: "途中の機器またはサーバーが、処理できないと応答しています。", .documented,
                [.kb2894304, .jpwinsupThroughProxy]),
            .implied(
                1, Told.code(.connect, .timeout), en: "What a proxy or firewall drops looks like this.",
                ja: "プロキシやファイアウォールが破棄した通信は、このコードになることがあります。", .documented,
                [.kb2894304, .jpwinsupThroughProxy]),
            .implied(
                1, .any([Told.code(.lostHeader), Told.code(.foreignReply)]),
                en: "Something on the way alters the answers.", ja: "途中で応答が改変されています。"),
            .implied(
                1, .is("what", "wsus-sync"), en: "The WSUS server itself has to get out through it.",
                ja: "WSUS サーバー自身もここを経由して通信します。"),
            .told(
                -2, .all([.is("ports", "both"), .is("hosts", "all")]),
                en: "All ports and hosts are open, say those who run the proxy.",
                ja: "プロキシの担当者によると、ポートも接続先もすべて許可されています。"),
            .told(
                -3, Told.works("other-updates"), en: "Other updates come through.",
                ja: "ほかの更新プログラムは取得できています。", .singleSource, [.troubleshooting]),
            .implied(
                -1, .any([Told.works("other-pc"), Told.works("part")]),
                en: "Others come through, or a part does.", ja: "ほかの PC、または一部の通信は成功しています。"),
            .told(
                -2, Told.localProgram, en: "What is set as proxy is no device of the network.",
                ja: "プロキシとして設定されているのは、ネットワーク側の機器ではありません。"),
            .told(
                -2, .any([Told.noProxy, Told.between("dns-filter"), Told.between("pc-filter")]),
                en: "Something else in between is told, or no proxy at all.",
                ja: "プロキシがないか、ほかに途中にあるものが分かっています。"),
            .implied(
                -1, Told.wsus, en: "With WSUS the way to Microsoft is not used.",
                ja: "WSUS の場合、Microsoft への経路は使いません。"),
        ])
}
