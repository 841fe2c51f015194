import Facts

/// What nobody could tell us. Said plainly, so that it is not taken for known.
extension ProxyOrder {
    public static let notEstablished = [
        changeOf2020OnEight, bypassModeOnEleven, whichErrorsSwitch, monthOfTheTurn,
    ]

    static let changeOf2020OnEight = Statement(
        Text(
            en:
                "The announcement of the WSUS change of September 2020 speaks of Windows 10. Whether the change reached "
                + "Windows 8.1 and Server 2012 R2 is not established.",
            ja: "2020 年 9 月の WSUS の変更の告知は Windows 10 に関するものです。Windows 8.1 と Server 2012 R2 にも"
                + "及んだかどうかは確認できていません。"),
        .inferred, [.wsus2020])

    static let bypassModeOnEleven = Statement(
        Text(
            en: "Whether Windows 11 still leaves downloads to BITS in the bypass mode (DODownloadMode 100) is not "
                + "established: an older text of Microsoft's page calls the mode no longer used there, a newer one "
                + "deprecated.",
            ja: "Windows 11 のバイパス モード (DODownloadMode 100) で現在も BITS がダウンロードするかどうかは確認できて"
                + "いません。Microsoft の資料では、以前の版が「使われなくなった」、新しい版が「非推奨」としています。"),
        .inferred, [.deliveryReference])

    static let whichErrorsSwitch = Statement(
        Text(
            en: "Microsoft speaks of certain proxy, service, or authentication error codes that lead on to the next "
                + "proxy, and lists none. Whether a required authentication (407) is one of them is not established.",
            ja: "次のプロキシへ進む条件について、Microsoft は「プロキシ、サービス、認証の特定のエラー コード」と述べるだけで、"
                + "一覧を公開していません。認証の要求 (407) が対象に含まれるかどうかも確認できていません。"),
        .inferred, [.learnProxy])

    static let monthOfTheTurn = Statement(
        Text(
            en: "The month in which scans of Microsoft turned from the user's setting first to the system's first is "
                + "not established. One page describes the old order in 2017 and was last changed in 2018-04; another "
                + "names WinHTTP's for scans in 2022-04. A pull request of that month says that the change came the year "
                + "before.",
            ja: "Microsoft への検出が、ユーザーの設定を先に使う順序からシステムの設定を先に使う順序へ変わった月は"
                + "確認できていません。変更前の順序は 2017 年の資料 (最終更新は 2018-04)、検出に WinHTTP の設定を使うという"
                + "説明は 2022-04 の資料にあります。同月の pull request では、変更はその前年とされています。"),
        .inferred, [.jpmem2017, .jpwinsup2022, .systemFirstSince2021])
}
