import Facts

extension Outcome {
    /// The proxy does not pass requests for a part of a file.
    public static let range = Outcome(
        .range,
        title: Text(en: "The proxy does not pass range requests", ja: "プロキシ サーバーが Range 要求を通していない"),
        reasons: { _ in [.rangesNeeded, .scanWorked] },
        saying: { _ in .range },
        cards: Fixes.rangeRequests)
}

extension Statement {
    static let scanWorked = Statement(
        Text(
            en: "A Range request that fails means that the scan worked: the proxy is used, and it spoils the download.",
            ja: "Range ヘッダーを使った要求の失敗は、検出が成功していることを示します。プロキシは使われていますが、ダウンロードを妨げています。"),
        .inferred, [])
}

extension CallerSaying {
    static let range = CallerSaying(
        "a device on the way does not allow updates to be downloaded in pieces",
        "途中の機器が更新プログラムの分割ダウンロードを許可していない",
        ifSo: Text(en: "the people who run it have to allow that.", ja: "許可は、その機器の担当者に依頼します。"))
}
