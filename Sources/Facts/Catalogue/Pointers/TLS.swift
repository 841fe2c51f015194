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
        .tls, [0x8007_2F06, 0x8007_2F17, 0x8007_2F19, 0x8007_2F89, 0x8007_2F8A], [.inferred(.tls)],
        remark: Statement(
            Text(
                en:
                    "The code tells what is wrong with a certificate, not whose certificate it is. Open the address "
                    + "in a browser on the same PC: if the issuer is the company or a security product, the "
                    + "proxy inspects TLS.",
                ja:
                    "証明書の何が問題かは分かりますが、誰の証明書かは分かりません。同じ PC のブラウザーで接続先を開いてください。"
                    + "発行元が自社やセキュリティ製品であれば、プロキシ サーバーが HTTPS 通信を復号しています。"
            ),
            .inferred, []))

    private static let proxyChannel = Pointer(
        .tls, [0x8007_2F9C], [.inferred(.tls)],
        remark: Statement(
            Text(
                en:
                    "By its definition the TLS connection to the proxy itself failed, before any update server was "
                    + "asked. It proves nothing about TLS inspection.",
                ja: "定義上、更新サーバーへの要求の前に、プロキシ サーバー自体との TLS 接続に失敗しています。"
                    + "HTTPS 通信の復号 (SSL インスペクション) が行われている証拠にはなりません。"),
            .inferred, []))

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

    private static let unknownProvider = Pointer(
        .tls, [0x800B_0001], [.once(.tls, .unknownRootReport)],
        remark: Statement(
            Text(
                en:
                    "In the case reported, the certificate of an inspecting proxy was not installed. The definition "
                    + "speaks of a trust provider that is missing on the PC, so a damaged Windows is possible, too.",
                ja: "報告された事例では、復号を行うプロキシの証明書が登録されていませんでした。"
                    + "定義上は PC に信頼プロバイダーがないことを示すため、Windows の破損の可能性もあります。"),
            .singleSource, [.unknownRootReport]))

    private static let signature = Pointer(
        .tls, [0x8009_6004, 0x8024_B303], [.inferred(.tls)],
        remark: Statement(
            Text(
                en:
                    "A signature was not accepted. A proxy that exchanges certificates can cause it, but so can a "
                    + "file that was damaged on the way: download it again before blaming the proxy.",
                ja: "署名が受け入れられていません。証明書を差し替えるプロキシ サーバーでも起こり得ますが、ファイルの破損でも発生します。"
                    + "プロキシを疑う前に、もう一度ダウンロードしてください。"),
            .inferred, []))

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
        .tls, [0x8024_0437, 0x8024_044B, 0x8024_004E], [.inferred(.tls)],
        remark: Statement(
            Text(
                en:
                    "A security step between the PC and the update service failed. The code does not tell which, and "
                    + "proves no TLS inspection: try a network without the proxy, to compare.",
                ja: "PC と更新サービスの間のセキュリティ処理に失敗しています。どの処理かは分からず、HTTPS 通信の復号の証拠にもなりません。"
                    + "可能であれば、プロキシを経由しないネットワークと比較してください。"),
            .inferred, []))
}
