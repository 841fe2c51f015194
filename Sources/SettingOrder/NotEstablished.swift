import Facts

/// What nobody could tell us. Said plainly, so that it is not taken for known.
extension ProxyOrder {
    public static let notEstablished = [
        changeOf2020OnEight, bypassModeOnEleven, whichErrorsSwitch, monthOfTheTurn,
    ]

    static let changeOf2020OnEight = Statement(
        Text(
            en: "Whether the WSUS change of September 2020 reached Windows 8.1 and Server 2012 R2 is not established.",
            ja: "2020 年 9 月の WSUS の変更が Windows 8.1 と Server 2012 R2 にも及んだかどうかは確認できていません。"),
        .inferred, [.wsus2020])

    static let bypassModeOnEleven = Statement(
        Text(
            en: "Whether Windows 11 still honours the bypass mode of Delivery Optimization (DODownloadMode 100) is not "
                + "established.",
            ja: "Windows 11 が配信の最適化のバイパス モード (DODownloadMode 100) に現在も従うかどうかは"
                + "確認できていません。"),
        .inferred, [])

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
                + "not established. One page describes the old order in 2017 and was last changed in 2018-04, another "
                + "the new one in 2022-04: both are dates of articles.",
            ja: "Microsoft への検出が、ユーザーの設定を先に使う順序からシステムの設定を先に使う順序へ変わった月は"
                + "確認できていません。変更前の順序は 2017 年の資料 (最終更新は 2018-04)、変更後の順序は 2022-04 の"
                + "資料にあり、いずれも記事の日付です。"),
        .inferred, [.jpmem2017, .jpwinsup2022])
}
