import Facts

/// The proxy cuts range requests, by which Windows Update downloads.
extension Fixes {
    static func rangeRequests(_ facts: CaseFacts) -> [Fix] {
        [testRange(facts), allowRanges(facts)]
            + (facts.eras.contains(.netshScanOnly) && !facts.isCertain("downloader", "bits")
                ? [downloadByBITS(facts)] : [])
    }

    private static func allowRanges(_ facts: CaseFacts) -> Fix {
        Fix(
            "allow-ranges",
            title: Text(en: "Let range requests pass for the download hosts", ja: "ダウンロード元への Range 要求を許可する"),
            who: .proxyAdministrator, risk: .care,
            steps: [
                Text(
                    en: "Pass the header Range on, and the answer 206 back, for these hosts:\n"
                        + facts.hosts(where: \.needsRanges),
                    ja: "次の接続先について、Range ヘッダーと 206 の応答をそのまま通します。\n\(facts.hosts(where: \.needsRanges))"),
                Text(
                    en: "Squid: no \"request_header_access Range deny\". The default range_offset_limit 0 is right.",
                    ja: "Squid では request_header_access Range deny を使わないでください。range_offset_limit は既定の 0 で問題ありません。"),
            ],
            saveOldValue: CardWords.noteTheRules,
            expect: Text(en: "The test answers 206.", ja: "テストで 206 が返ります。"),
            sideEffect: Text(
                en: "A proxy that scans whole files may see parts only for these hosts.",
                ja: "ファイル全体を検査するプロキシでは、これらの接続先の検査が部分的になることがあります。"),
            rollback: CardWords.restoreTheRules, verify: CardWords.searchAgain(facts),
            basis: [.rangesNeeded, .rangeHosts, .squidRanges])
    }
}

extension Statement {
    fileprivate static let rangeHosts = Statement(
        Text(
            en: "Microsoft names three groups of hosts for range requests (2023-12); in 2020 the third was another.",
            ja: "Range 要求の対象として 3 つの接続先が示されています (2023-12)。2020 年の資料では 3 つ目が異なります。"),
        .documented, [.troubleshooting, .updateTroubleshooting2020])

    fileprivate static let squidRanges = Statement(
        Text(
            en: "Squid passes ranges by default; with range_offset_limit none it fetches the whole file for each one.",
            ja: "Squid は既定で Range 要求を通します。range_offset_limit none では要求ごとにファイル全体を取得します。"),
        .documented, [.rangeOffset, .proxyLab])
}
