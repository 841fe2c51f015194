import Engine

extension CauseSign {
    static let nameResolution = of(
        .nameResolution,
        [
            .base(-2, en: "Names fail more seldom than the way to the server.", ja: "名前解決の失敗は、経路の問題よりまれです。"),
            .seen(
                4, TellingLook.name.isWrong, en: "The name of the proxy or of the server is not found.",
                ja: "プロキシまたはサーバーの名前が見つかりません。"),
            .seen(
                -2, TellingLook.name.isRight, en: "The name of the proxy or of the server is found.",
                ja: "プロキシまたはサーバーの名前は解決できています。"),
            .told(
                3, .all([Told.code(.name), Told.unless(Told.wsus)]), en: "The code says that a name was not resolved.",
                ja: "名前を解決できなかったことを示すコードです。", .documented, [.kb3090184, .wuErrors]),
            .implied(
                1, .all([Told.code(.name), Told.wsus]), en: "The code says that a name was not resolved.",
                ja: "名前を解決できなかったことを示すコードです。", .documented, [.kb3090184, .wuErrors]),
            .seen(
                4, .is("resolves", "blocked"), en: "The name of the update host leads nowhere.",
                ja: "更新用ホストの名前が無効なアドレスに解決されています。"),
            .fault(
                .all([.is("resolves", "blocked"), .is("hosts-file", "no")]),
                en: "The name leads nowhere, and the hosts file does not name it: the DNS server answers so.",
                ja: "名前が無効なアドレスに解決され、hosts ファイルに記載がないため、DNS サーバーの応答が原因です。"),
            .told(
                2, .all([.is("resolves", "private"), Told.unless(Told.wsus)]),
                en: "The name of the update host leads into the own network.",
                ja: "更新用ホストの名前が社内のアドレスに解決されています。"),
            .seen(
                4, .all([.is("resolves", "not-found"), Told.noProxy]),
                en: "The name of the update host is not found, and there is no proxy that would look it up.",
                ja: "更新用ホストの名前が見つからず、代わりに名前解決を行うプロキシもありません。"),
            .implied(
                1, .is("resolves", "not-found"), en: "The name of the update host is not found.",
                ja: "更新用ホストの名前が見つかりません。"),
            .told(
                3, Told.between("dns-filter"), en: "A DNS filter answers for the update hosts, too.",
                ja: "DNS フィルターは、更新用のホスト名にも応答します。", .singleSource, [.dnsFilterReport]),
            .told(
                3, .all([Told.between("dns-filter"), Told.works("other-updates")]),
                en: "Only some updates fail: the list of a DNS filter stops single names.",
                ja: "失敗するのは一部の更新だけです。DNS フィルターのリストは、特定の名前だけを止めます。", .singleSource,
                [.blockListReport]),
            .told(
                2, .all([Told.between("dns-filter"), Told.code(.setup)]),
                en: "An upgrade fetches from names of its own, and the list of a DNS filter stops single names.",
                ja: "アップグレードでは専用のホスト名からも取得します。DNS フィルターのリストは、特定の名前だけを止めます。",
                .singleSource, [.blockListReport]),
            .told(
                2, .all([Told.between("pc-filter"), .not(.certain(.is("hosts-file", "no")))]),
                en: "Privacy tools write update names into the hosts file.",
                ja: "プライバシー ツールは hosts ファイルに更新用の名前を書き込むことがあります。", .singleSource,
                [.hostsReport]),
            .told(
                2, .all([Told.seen("wpad-not-found"), .is("ie.auto-detect", "yes")]),
                en: "The name wpad was looked up and not found.", ja: "wpad という名前を調べたところ、見つかりませんでした。"),
            .implied(
                1, .any([Told.changed("moved"), Told.code(.detection)]),
                en: "Names that were found in one network are not found in another.",
                ja: "移動前のネットワークで解決できた名前が、移動先では解決できないことがあります。"),
            .fault(
                .all([Told.works("filter-off"), Told.between("dns-filter")]),
                en: "It works with the DNS filter switched off.", ja: "DNS フィルターを無効にすると動作します。"),
            .implied(
                -1, .is("resolves", "public"), en: "The name of one update host is found.",
                ja: "更新用ホストの 1 つは名前を解決できています。"),
        ])
}
