extension Pointer {
    /// The TLS connection or a certificate failed.
    static let tls = [
        secureFailure, channelError, certificateDate, untrustedIssuer, certificateFault, proxyChannel, untrustedRoot,
        otherUntrustedRoot, unknownProvider, signature, revocationOffline, revocation, securityCheck,
    ]

    private static let secureFailure = Pointer(
        .tls, [0x8007_2F8F],
        [.documented(.tls, .clock, .commonErrors)],
        remark: Statement(
            Text(
                en:
                    "Check the PC's clock before anything else: a wrong clock and an untrusted certificate are the causes "
                    + "that Microsoft gives. TLS inspection by a proxy is only one way to such a certificate.",
                ja: "まず PC の時刻をご確認ください。Microsoft が挙げる原因は、時刻のずれと信頼されていない証明書です。"
                    + "プロキシによる HTTPS 通信の復号 (SSL インスペクション) は、後者の一例にすぎません。"),
            .singleSource, [.clock]))

    private static let channelError = Pointer(
        .tls, [0x8007_2F7D],
        [.once(.tls, .oldProtocolReport)],
        remark: Statement(
            Text(
                en: "The two sides may have found no common protocol or cipher. That happens without any proxy, too.",
                ja: "双方に共通するプロトコルまたは暗号が見つからなかった可能性があります。プロキシがなくても発生します。"),
            .inferred, []))

    private static let certificateDate = Pointer(
        .tls, [0x8007_2F05],
        [.inferred(.tls)],
        remark: Statement(
            Text(
                en: "The certificate's dates are compared with the clock of the PC: check the clock first.",
                ja: "証明書の有効期間は PC の時刻と比較されます。先に PC の時刻をご確認ください。"),
            .singleSource, [.winhttpErrors]))

    private static let untrustedIssuer = Pointer(
        .tls, [0x8007_2F0D], [.inferred(.tls)], remark: missingRoot)

    private static let certificateFault = Pointer(
        .tls, [0x8007_2F06, 0x8007_2F17, 0x8007_2F19, 0x8007_2F89, 0x8007_2F8A], [.inferred(.tls)])

    private static let proxyChannel = Pointer(.tls, [0x8007_2F9C], [.inferred(.tls)])

    private static let untrustedRoot = Pointer(
        .tls, [0x800B_0109], [.once(.tls, .interceptedReport)], remark: missingRoot)

    private static let otherUntrustedRoot = Pointer(
        .tls, [0x800B_0112, 0x8009_0325], [.inferred(.tls)], remark: missingRoot)

    private static let missingRoot = Statement(
        Text(
            en:
                "Typical of a proxy that inspects TLS. Exempt the update hosts from inspection; installing the proxy's own "
                + "root certificate does not help where Windows Update pins its certificates.",
            ja: "HTTPS 通信を復号するプロキシ サーバーの環境でよく見られます。更新用の接続先を復号の対象から除外してください。"
                + "Windows Update が証明書を固定 (ピン留め) している通信では、プロキシのルート証明書を登録しても解決しません。"),
        .singleSource, [.updateSecurity])

    private static let unknownProvider = Pointer(.tls, [0x800B_0001], [.once(.tls, .unknownRootReport)])

    private static let signature = Pointer(.tls, [0x8009_6004, 0x8024_B303], [.inferred(.tls)])

    private static let revocationOffline = Pointer(
        .tls, [0x8009_2013],
        [.once(.tls, .revocationReport), .inferred(.proxyRefuses)],
        remark: noRevocation)

    private static let revocation = Pointer(
        .tls, [0x8009_2012, 0x800B_010E], [.inferred(.tls), .inferred(.proxyRefuses)], remark: noRevocation)

    private static let noRevocation = Statement(
        Text(
            en:
                "The PC could not ask whether the certificate is revoked: the hosts of the revocation lists are blocked, or "
                + "its own cache of lists is damaged, as in one case without any proxy.",
            ja: "証明書の失効を確認できていません。失効リストの接続先がブロックされているか、PC 内の失効リストのキャッシュが"
                + "破損しています。後者はプロキシと無関係の事例があります。"),
        .singleSource, [.revocationReport])

    private static let securityCheck = Pointer(
        .tls, [0x8024_0437, 0x8024_044B, 0x8024_004E], [.inferred(.tls)])
}
