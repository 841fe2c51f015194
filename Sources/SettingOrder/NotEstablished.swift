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
            en: "Which errors make Windows Update go on to the next proxy is not published. Whether a wanted login "
                + "(407) is one of them is not established.",
            ja: "どのエラーで次のプロキシへ進むかは公開されていません。"
                + "認証の要求 (407) が対象に含まれるかどうかも確認できていません。"),
        .inferred, [.learnProxy])

    static let monthOfTheTurn = Statement(
        Text(
            en: "The month in which scans of Microsoft turned from the user's setting first to the system's first is "
                + "not established. It lies between 2017 and 2022.",
            ja: "Microsoft への検出が、ユーザーの設定を先に使う順序からシステムの設定を先に使う順序へ変わった月は"
                + "確認できていません。2017 年から 2022 年の間です。"),
        .inferred, [.jpmem2017, .jpwinsup2022])
}
