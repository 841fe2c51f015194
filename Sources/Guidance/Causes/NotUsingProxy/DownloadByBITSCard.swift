import Facts

/// Downloads without Delivery Optimization, where the proxy cannot be brought to pass ranges.
extension Fixes {
    static func downloadByBITS(_ facts: CaseFacts) -> Fix {
        Fix(
            "download-by-bits",
            title: facts.title(
                Text(en: "If the proxy cannot: download by BITS", ja: "プロキシで許可できない場合: BITS で取得する"),
                for: .netshScanOnly),
            who: .domainAdministrator, risk: .care,
            steps: [
                Text(
                    en: "Group Policy: Delivery Optimization > Download Mode: Bypass (100).",
                    ja: "グループ ポリシー [配信の最適化] の [ダウンロード モード] を [バイパス] (100) にします。")
            ],
            commands: CardCommands.line(
                #"reg query HKLM\SOFTWARE\Policies\Microsoft\Windows\DeliveryOptimization /v DODownloadMode"#),
            saveOldValue: Text(
                en: "Write down what the command shows. An error message: the policy was not set.",
                ja: "コマンドの表示内容を控えます。エラーの場合、ポリシーは設定されていません。"),
            expect: Text(en: "DODownloadMode 0x64, after gpupdate.", ja: "gpupdate の後、DODownloadMode が 0x64 になります。"),
            sideEffect: Text(
                en:
                    "BITS reads the proxy of the service's account, not the user's: that has to be set, too. On Windows 11 "
                    + "this mode is deprecated: some content may fail to download.",
                ja: "BITS はユーザーではなくサービス アカウントのプロキシ設定を使うため、その設定も必要です。Windows 11 では"
                    + "非推奨のモードで、一部のコンテンツがダウンロードできなくなる場合があります。"),
            rollback: Text(en: "Set the noted mode again.", ja: "控えたモードに戻します。"),
            verify: CardWords.searchAgain(facts), basis: [.bypassMeansBITS, .bitsReadsAccount, .elevenDeprecatesIt])
    }
}

extension Statement {
    fileprivate static let bypassMeansBITS = Statement(
        Text(
            en: "Where ranges cannot be allowed, Microsoft has Delivery Optimization bypassed (mode 100), so that BITS "
                + "downloads.",
            ja: "Range 要求を許可できない場合の対処として、配信の最適化を使わず (モード 100) BITS でダウンロードする方法が"
                + "案内されています。"),
        .documented, [.troubleshooting, .downloadMode])

    fileprivate static let elevenDeprecatesIt = Statement(
        Text(
            en: "From Windows 11 on Microsoft advises against mode 100: some content may fail to download with it.",
            ja: "Windows 11 以降、モード 100 は推奨されていません。一部のコンテンツがダウンロードできなくなる場合があります。"),
        .singleSource, [.deliveryReference])
}
