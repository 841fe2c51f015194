import Engine

extension CauseSign {
    static let range = of(
        .range,
        [
            .base(-2, en: "Few proxies refuse requests for a part of a file.", ja: "分割ダウンロードを拒否するプロキシは多くありません。"),
            .told(
                4, Told.code(.range), en: "The code says that a request for a part of a file did not get through.",
                ja: "分割ダウンロードの要求が通らなかったことを示すコードです。", .documented,
                [.troubleshooting, .bitsErrors, .deliveryErrors]),
            .seen(
                4, .is("ranges", "no"), en: "Requests for a part of a file do not get through.",
                ja: "分割ダウンロードの要求が通りません。", .documented, [.kb3175743, .troubleshooting]),
            .fault(
                Told.seen("range-refused"),
                en: "BITS itself printed that the other side does not serve parts of files.",
                ja: "分割ダウンロードがサポートされていないというメッセージを、BITS 自身が出力しています。", .singleSource,
                [.bitsErrors]),
            .implied(
                1, .is("traffic", "download"), en: "Only downloads ask for parts of files.",
                ja: "分割の要求はダウンロードだけで行われます。", .documented, [.bitsErrors, .kb3175743]),
            .told(
                3, .all([.is("what", "wsus-sync"), .is("traffic", "download")]),
                en: "A WSUS server fetches its files in parts; some firewalls refuse that.",
                ja: "WSUS サーバーはファイルを分割して取得します。これを拒否するファイアウォールがあります。", .singleSource,
                [.kb3175743]),
            .told(
                2, Told.changed("network"), en: "It began with a change at the proxy, a firewall or a filter.",
                ja: "プロキシ、ファイアウォール、フィルターの変更後に始まっています。"),
            .told(
                2, Told.works("without-proxy"), en: "It works in the same network past the proxy.",
                ja: "同じネットワークでも、プロキシを経由しなければ動作します。"),
            .told(
                2, .all([Told.works("part"), Told.someProxy]),
                en: "A download through the proxy began and stopped half way.",
                ja: "プロキシ経由のダウンロードが途中まで進んで止まっています。"),
            .implied(
                1, .all([Told.works("part"), Told.unless(Told.someProxy)]),
                en: "A download began and stopped half way.", ja: "ダウンロードが途中まで進んで止まっています。"),
            .told(
                2, Told.code(.lostHeader), en: "A header that downloads need is missing from the answers.",
                ja: "ダウンロードに必要なヘッダーが応答にありません。"),
            .implied(
                1, .any([Told.between("cache"), Told.works("other-network")]),
                en: "Something in between may not serve parts of files.",
                ja: "途中にあるものが、分割の要求に対応していない可能性があります。"),
            .implied(
                -1, .is("traffic", "scan"), en: "A scan asks for no parts of files.",
                ja: "検出では分割の要求は行われません。"),
            .told(
                -2, Told.code(.tls), en: "The transfer went through; a certificate was not accepted.",
                ja: "転送は行われており、証明書が受け入れられていません。"),
        ])
}
