extension Pointer {
    /// Errors of the network that Windows itself, BITS and the HTTP libraries report, as far as their definition leads.
    static let windowsNetwork = [
        windowsConnection, windowsCut, windowsNames, bitsProxyName, windowsSilence, replyOfOther, libraryReply,
        libraryLogin, proxyRequest, libraryTLS, transferStatus, transferServerError,
    ]

    private static let windowsConnection = Pointer(
        .connect,
        [
            0x8007_04C6, 0x8007_04C9, 0x8007_04CF, 0x8007_04D0, 0x8007_04D1, 0x8007_04D2, 0x8007_2F83,
            0x8007_2F84, 0x8020_002D, 0x8024_001F,
        ],
        [.inferred(.notUsingProxy), .inferred(.proxyRefuses)], remark: byDefinition)

    private static let windowsCut = Pointer(
        .aborted,
        [
            0x8007_0040, 0x8007_04CA, 0x8007_04D4, 0x8007_2749, 0x8007_274A, 0x8007_2775, 0x8020_002E, 0x8020_002F,
            0x8020_0033, 0x8020_0034, 0x8020_0036, 0x8020_0039, 0x8020_003A,
        ],
        [.inferred(.proxyRefuses), .inferred(.notUsingProxy)], remark: byDefinition)

    private static let windowsNames = Pointer(
        .name,
        [
            0x8007_2329, 0x8007_232A, 0x8007_232B, 0x8007_232C, 0x8007_232D, 0x8007_251D, 0x8007_251E, 0x8007_251F,
            0x8020_0031,
        ],
        [.inferred(.nameResolution), .inferred(.notUsingProxy)], remark: oftenDirect)

    private static let bitsProxyName = Pointer(
        .malformed, [0x8020_0035], [.inferred(.malformedSetting), .inferred(.nameResolution)],
        remark: Statement(
            Text(
                en: "The name of the proxy itself is not resolved: check how it is written in the setting.",
                ja: "プロキシ サーバー自体の名前を解決できません。設定に書かれた名前をご確認ください。"),
            .inferred, []))

    private static let windowsSilence = Pointer(
        .timeout, [0x8020_003B, 0x803D_0006], [.inferred(.notUsingProxy), .inferred(.proxyRefuses)],
        remark: byDefinition)

    /// What is said where only the definition of the code leads to the network.
    static let byDefinition = Statement(
        Text(
            en: "By its definition the network is at fault. Whether a proxy was used, the code does not say; read the "
                + "lines before it.",
            ja: "定義上、通信の問題です。プロキシ サーバーを使用したかどうかは、このコードでは分かりません。直前の行をご確認ください。"),
        .inferred, [])

    private static let replyOfOther = Pointer(
        .aborted, [0x8019_0003], [.inferred(.proxyRefuses)],
        remark: Statement(
            Text(
                en: "A redirect where none is expected often comes from a proxy or a sign-in page of the network.",
                ja: "想定外のリダイレクトは、プロキシ サーバーやネットワークのログイン ページによる場合がよくあります。"),
            .inferred, []))

    private static let libraryReply = Pointer(
        .aborted, [0x8007_2F7C, 0x8007_2F95, 0x8007_2F96, 0x8007_2F97, 0x8007_2F98], [.inferred(.proxyRefuses)],
        remark: byDefinition)

    private static let libraryLogin = Pointer(
        .login, [0x8007_2F8E], [.inferred(.proxyAuthentication)], remark: byDefinition)

    private static let proxyRequest = Pointer(
        .malformed, [0x8007_2F01], [.inferred(.malformedSetting)], remark: byDefinition)

    private static let libraryTLS = Pointer(
        .tls,
        [
            0x8007_2F18, 0x8007_2F1E, 0x8007_2F93, 0x8009_0308, 0x8009_0322, 0x8009_0326, 0x8009_0327, 0x8009_0331,
            0x8009_0349, 0x8009_2010, 0x800B_010A, 0x800B_010C, 0x800B_010F, 0x800B_0110, 0x8020_0038, 0x8020_003C,
        ],
        [.inferred(.tls)],
        remark: Statement(
            Text(
                en: "The certificate or the TLS connection is at fault. Look who issued the certificate: the server's "
                    + "own authority, or a proxy that decrypts.",
                ja: "証明書または TLS 接続の問題です。証明書の発行元が、本来の認証局か、復号を行うプロキシ サーバーかをご確認ください。"),
            .inferred, []))

    private static let transferStatus = Pointer(
        .refused, [0x8019_0001, 0x8019_0004], [.inferred(.proxyRefuses), .inferred(.wsus)], remark: statusUnnamed)
    private static let transferServerError = Pointer(
        .unavailable, [0x8019_0005], [.inferred(.proxyRefuses), .inferred(.wsus)], remark: statusUnnamed)

    private static let statusUnnamed = Statement(
        Text(
            en: "The server or the proxy answered with an HTTP status, but the code does not say which. The log of the "
                + "proxy shows it.",
            ja: "サーバーまたはプロキシ サーバーが HTTP ステータスを返しましたが、値はこのコードでは分かりません。"
                + "プロキシ サーバーのログでご確認ください。"),
        .inferred, [])
}
