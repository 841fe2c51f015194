extension Pointer {
    /// The request was refused.
    static let refused = [forbidden, transferForbidden, badRequest, badMethod, otherStatus, proxyFailure]

    private static let forbidden = Pointer(
        .refused, [0x8024_4018],
        [.documented(.proxyRefuses, .upgradeErrors, .kb3090184)],
        remark: Statement(
            Text(
                en:
                    "With WSUS look into the server's own IIS log first: only if the 403 is not there does a firewall or "
                    + "a proxy on the way send it.",
                ja: "WSUS の場合は、先に WSUS サーバーの IIS ログを確認します。そこに 403 の記録がなければ、"
                    + "途中のファイアウォールやプロキシ サーバーが返している可能性が高くなります。"),
            .singleSource, [.kb3090184]))

    private static let transferForbidden = Pointer(
        .refused, [0x8019_0193],
        [.inferred(.proxyRefuses)],
        remark: Statement(
            Text(
                en:
                    "Normal where the log line says \"403'd DO job\": the address of the file had expired, it is renewed and "
                    + "the download goes on. Such lines stand in most logs of Windows 10 and 11.",
                ja: "ログに「403'd DO job」とある場合は正常です。ファイルのアドレスの期限切れを示し、更新後にダウンロードが再開されます。"
                    + "Windows 10 / 11 のほとんどのログに見られます。"),
            .observed, [.logs]))

    private static let badRequest = Pointer(
        .refused, [0x8024_4016],
        [.once(.proxyRefuses, .backupProxyReport)],
        remark: Statement(
            Text(
                en:
                    "In one case WPAD had handed over a list of proxies and the PC had changed to the wrong backup proxy.",
                ja: "WPAD で配布されたプロキシのうち、誤ったバックアップ プロキシへ切り替わっていた事例があります。"),
            .singleSource, [.backupProxyReport]))

    private static let badMethod = Pointer(
        .refused, [0x8024_401A], [.inferred(.proxyRefuses)],
        remark: Statement(
            Text(
                en:
                    "Whoever answered does not allow the HTTP method of the request. The code does not tell whether "
                    + "that was a proxy or the server; the proxy's log does.",
                ja: "応答した側が、要求の HTTP メソッドを許可していません。応答したのがプロキシ サーバーかサーバーかは、プロキシ サーバーのログで確認できます。"),
            .inferred, []))

    private static let otherStatus = Pointer(
        .refused, [0x8024_402B],
        [.inferred(.proxyRefuses)],
        remark: Statement(
            Text(
                en: "The code hides the status. WindowsUpdate.log shows it after \"HTTP status code =\".",
                ja: "このコードだけではステータスが分かりません。WindowsUpdate.log の「HTTP status code =」の値をご確認ください。"),
            .observed, [.logs]))

    private static let proxyFailure = Pointer(
        .refused, [0x803D_0015, 0x803D_0016], [.inferred(.proxyRefuses)],
        remark: Statement(
            Text(
                en:
                    "By its definition a proxy was reached and did not serve the request. Why, only the proxy's log "
                    + "tells; a missing login has codes of its own.",
                ja: "定義上、プロキシ サーバーには到達していますが、要求が処理されていません。理由はプロキシ サーバーのログで確認できます。"
                    + "認証の要求には別のコードがあります。"),
            .inferred, []))
}
