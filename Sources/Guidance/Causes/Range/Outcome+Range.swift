import Facts

extension Outcome {
    /// The proxy does not pass requests for a part of a file.
    public static let range = Outcome(
        .range,
        title: Text(en: "The proxy does not pass range requests", ja: "プロキシ サーバーが Range 要求を通していない"),
        reasons: { _ in [.rangesNeeded, .scanWorked] },
        tell: { _ in callersWords },
        cards: Fixes.rangeRequests)

    private static let callersWords = Text(
        en: "Updates are found, but the proxy does not let them be downloaded in pieces. "
            + "The administrators of the proxy have to allow that.",
        ja: "更新プログラムは見つかっていますが、プロキシが分割ダウンロードを許可していません。プロキシの担当者に対処を依頼します。")
}

extension Statement {
    static let scanWorked = Statement(
        Text(
            en: "A Range request that fails means that the scan worked: the proxy is used, and it spoils the download.",
            ja: "Range ヘッダーを使った要求の失敗は、検出が成功していることを示します。プロキシは使われていますが、ダウンロードを妨げています。"),
        .inferred, [])
}
