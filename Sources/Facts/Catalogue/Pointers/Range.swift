extension Pointer {
    /// Requests for a part of a file do not get through. All of these come from downloads.
    static let range = [blockSize, rangeUnsupported, contentRange, fileSize]

    private static let blockSize = Pointer(
        .range, [0x80D0_5001], [.documented(.range, .troubleshooting, .kb3175743)], remark: scanWorked)

    private static let rangeUnsupported = Pointer(
        .range, [0x80D0_5011], [.documented(.range, .deliveryErrors, .troubleshooting)], remark: scanWorked)

    private static let contentRange = Pointer(
        .range, [0x8020_0013],
        [.once(.range, .bitsErrors)],
        remark: Statement(
            Text(
                en:
                    "Sources disagree: the reference of BITS blames a server or proxy that removes Content-Range, the article "
                    + "on scan failures counts the code among damaged components.",
                ja: "資料により説明が異なります。BITS のリファレンスは Content-Range を取り除くサーバーやプロキシを原因とし、"
                    + "検出エラーの記事はコンポーネントの破損に分類しています。"),
            .disputed, [.bitsErrors, .kb3090184]))

    private static let fileSize = Pointer(
        .range, [0x8020_0011, 0x8020_0012], [.once(.range, .bitsErrors)], remark: scanWorked)

    private static let scanWorked = Statement(
        Text(
            en:
                "Only downloads make such requests, so the scan has worked: the proxy is probably reached and lets the PC in.",
            ja: "この要求はダウンロードでのみ行われます。検出は成功しており、プロキシ サーバーへの接続と認証に問題はないと考えられます。"),
        .inferred, [])
}
