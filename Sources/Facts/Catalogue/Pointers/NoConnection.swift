extension Pointer {
    /// No connection came about: nothing answered at the address that was tried.
    static let noConnection = [
        cannotConnect, endpointUnreachable, serviceUnreachable, networkUnreachable, redirectorRecovery, optionalFeature,
    ]

    private static let cannotConnect = Pointer(
        .connect, [0x8007_2EFD],
        [
            .documented(.notUsingProxy, .kb2894304, .jpwinsupThroughProxy),
            .documented(.proxyRefuses, .kb2894304, .jpwinsupThroughProxy, .commonErrors, .downloadErrors),
        ],
        remark: Statement(
            Text(
                en:
                    "The usual picture: the browser works, because the signed-in user has a proxy setting, while WinHTTP "
                    + "is set to direct access.",
                ja: "典型例は、ユーザーのプロキシ設定によりブラウザーは使えるものの、WinHTTP は「直接アクセス」のままになっている状態です。"),
            .singleSource, [.browserOnlyReport]))

    private static let endpointUnreachable = Pointer(
        .connect, [0x8024_0438],
        [.observed(.notUsingProxy, .logs), .observed(.proxyRefuses, .logs)],
        remark: Statement(
            Text(
                en:
                    "On Windows 10 and 11 this is the agent's last word when every setting it tried led nowhere. The lines "
                    + "before it tell more; \"The given proxy cannot be reached\" there means that a proxy was tried.",
                ja: "Windows 10 / 11 では、試したプロキシ設定のいずれでも接続できなかったときに最後に記録されます。"
                    + "直前の行をご確認ください。「The given proxy cannot be reached」とあれば、プロキシ サーバーへの接続は試みられています。"),
            .observed, [.logs]))

    private static let serviceUnreachable = Pointer(
        .connect, [0x803D_0010], [.inferred(.notUsingProxy), .inferred(.proxyRefuses)],
        remark: Statement(
            Text(
                en:
                    "No network path led to the server, says the layer of the web services. Whether a proxy was "
                    + "tried, the code does not tell; the lines before it in the log do.",
                ja: "接続先までネットワークで到達できなかったことを、Web サービスの層が示すコードです。プロキシ サーバーを使おうとしたかどうかは分かりません。"
                    + "ログの直前の行をご確認ください。"),
            .inferred, []))

    private static let networkUnreachable = Pointer(
        .connect, [0x8007_274D, 0x8007_2751, 0x8007_2743],
        [.inferred(.notUsingProxy), .inferred(.proxyRefuses)],
        remark: Statement(
            Text(
                en:
                    "TCP itself failed. A refused connection (0x8007274D) often means a wrong port in the proxy setting.",
                ja: "TCP の接続段階で失敗しています。接続拒否 (0x8007274D) の場合は、プロキシ設定のポート番号の誤りが疑われます。"),
            .inferred, []))

    private static let redirectorRecovery = Pointer(
        .connect, [0x8024_502D, 0x8024_502E], [.once(.notUsingProxy, .redirectorReport)],
        remark: Statement(
            Text(
                en:
                    "Reported behind ISA Server, on the Windows of that time, and cured there by proxycfg. Elsewhere "
                    + "the code only says that the agent's list of addresses was not renewed, not why.",
                ja: "ISA Server 環境の当時の Windows で発生し、proxycfg で解消した事例があります。"
                    + "コード自体が示すのは、接続先情報を更新できなかったことだけで、理由は分かりません。"),
            .singleSource, [.redirectorReport]))

    private static let optionalFeature = Pointer(
        .connect, [0x800F_0906, 0x800F_0950],
        [.inferred(.notUsingProxy), .inferred(.proxyRefuses)],
        remark: Statement(
            Text(
                en:
                    "It stands for the download of an optional feature. A PC that is cut off from the internet, or gets "
                    + "its updates from WSUS, may show 0x800F0950 with no fault in any proxy setting.",
                ja: "オプション機能のダウンロードで発生するコードです。インターネットに接続できない PC や WSUS を利用する PC では、"
                    + "プロキシ設定に問題がなくても 0x800F0950 になることがあります。"),
            .singleSource, [.optionalFeatures]))
}
