extension Pointer {
    /// No answer came in time.
    static let silence = [timeout, requestTimeout, tcpTimeout, noProgress]

    private static let timeout = Pointer(
        .timeout, [0x8007_2EE2],
        [
            .documented(.notUsingProxy, .kb2894304, .jpwinsupThroughProxy),
            .documented(.proxyRefuses, .kb2894304, .jpwinsupThroughProxy, .kb3090184),
            .once(.nameResolution, .kb3090184),
            .once(.bypassMissing, .bypassReport),
        ],
        remark: Statement(
            Text(
                en:
                    "A time-out says only that no answer came: a firewall that drops packets silently, a proxy that is not "
                    + "reached and a slow server look alike.",
                ja: "タイムアウトから分かるのは、応答がなかったことだけです。ファイアウォールによる破棄、プロキシ サーバーへの未到達、"
                    + "サーバーの遅延は、このコードだけでは区別できません。"),
            .inferred, []))

    private static let requestTimeout = Pointer(
        .timeout, [0x8024_401C],
        [
            .once(.notUsingProxy, .kb3090184),
            .once(.proxyRefuses, .kb3090184),
            .once(.proxyAuthentication, .strayWPADReport),
        ],
        remark: Statement(
            Text(
                en: "The 408 need not be one. In one case the wire showed a 407 of a proxy that WPAD had found, while "
                    + "Windows reported this code.",
                ja: "実際に 408 が返されたとは限りません。WPAD で見つかったプロキシ サーバーが 407 を返していたのに、"
                    + "Windows 側ではこのコードになっていた事例があります。"),
            .singleSource, [.strayWPADReport]))

    private static let tcpTimeout = Pointer(
        .timeout, [0x8007_274C],
        [.inferred(.notUsingProxy), .inferred(.proxyRefuses)],
        remark: Statement(
            Text(
                en: "Nothing answered at that address: typical of a firewall that drops packets silently.",
                ja: "その宛先から応答がありません。ファイアウォールがパケットを破棄している場合によく見られます。"),
            .inferred, []))

    private static let noProgress = Pointer(
        .timeout, [0x80D0_2002],
        [.once(.proxyRefuses, .commonErrors)],
        remark: Statement(
            Text(
                en:
                    "Only downloads report it, so the scan has worked. Make sure that the download hosts are let through.",
                ja: "ダウンロードでのみ発生するため、検出は成功しています。ダウンロード用の接続先への通信が許可されているかをご確認ください。"),
            .inferred, []))
}
