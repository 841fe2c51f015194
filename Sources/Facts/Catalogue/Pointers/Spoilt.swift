extension Pointer {
    /// The connection was cut, or what came back is not what the update server sends.
    static let spoilt = [
        aborted, connectionCut, endpointCut, unreadableReply, missingHeader, redirectorReply, wrongContent, soapReply,
        cabinet, filteredDownload,
    ]

    private static let aborted = Pointer(
        .aborted, [0x8007_2EFE],
        [
            .documented(.proxyRefuses, .kb2894304, .jpwinsupThroughProxy, .commonErrors),
            .documented(.tls, .cipherSuites, .downloadErrors),
            .documented(.notUsingProxy, .kb2894304, .jpwinsupThroughProxy),
        ],
        remark: Statement(
            Text(
                en:
                    "Never conclude a proxy fault from this code alone. Microsoft also documents TLS settings as its cause, "
                    + "and an old agent whose TLS is too old shows it with no proxy at all.",
                ja: "このコードだけでプロキシの問題と判断しないでください。Microsoft は TLS の構成も原因として挙げており、"
                    + "TLS の対応が古いエージェントではプロキシがなくても発生します。"),
            .documented, [.cipherSuites, .downloadErrors, .oldAgentReport]))

    private static let connectionCut = Pointer(
        .aborted, [0x8007_2745, 0x8007_2746, 0x8007_2EFF], [.inferred(.notUsingProxy), .inferred(.proxyRefuses)],
        remark: Statement(
            Text(
                en:
                    "The connection stood and was then cut. The code does not tell by whom: the server, a proxy or a "
                    + "firewall. 0x80072745 points to software on the PC itself.",
                ja:
                    "確立した接続が途中で切断されています。切断したのがサーバー、プロキシ サーバー、ファイアウォールのいずれかは、このコードでは分かりません。"
                    + "0x80072745 は PC 内のソフトウェアによる切断を示します。"
            ),
            .inferred, []))

    private static let endpointCut = Pointer(
        .aborted, [0x8024_0440, 0x803D_0014], [.inferred(.notUsingProxy), .inferred(.proxyRefuses)],
        remark: Statement(
            Text(
                en:
                    "The connection to the update service ended before its answer was complete. Whether a proxy was "
                    + "part of it, the code does not tell.",
                ja: "更新サービスとの接続が、応答が終わる前に切れています。プロキシ サーバーを経由していたかどうかは、このコードでは分かりません。"),
            .inferred, []))

    private static let unreadableReply = Pointer(
        .aborted, [0x8007_2F78], [.once(.proxyRefuses, .isaReport), .once(.tls, .inspectionReport)],
        remark: Statement(
            Text(
                en:
                    "What came back cannot be read as HTTP. In both cases reported a device stood between the PC and "
                    + "the server; the code itself does not exclude the server.",
                ja: "受け取った応答を HTTP として解釈できません。報告された 2 件では、いずれも PC とサーバーの間に中継機器がありました。"
                    + "ただし、サーバー側の問題の可能性も残ります。"),
            .documented, [.isaReport, .inspectionReport]))

    private static let missingHeader = Pointer(
        .aborted, [0x8007_2F76, 0x8007_2F77],
        [.inferred(.proxyRefuses)],
        remark: Statement(
            Text(
                en: "Something between the PC and the server may be removing HTTP headers.",
                ja: "PC とサーバーの間で HTTP ヘッダーが取り除かれている可能性があります。"),
            .inferred, []))

    private static let redirectorReply = Pointer(
        .aborted, [0x8024_5006], [.once(.proxyRefuses, .redirectReport)], remark: blockPage)

    private static let wrongContent = Pointer(
        .aborted, [0x8024_5005, 0x8024_0038], [.inferred(.proxyRefuses)], remark: blockPage)

    private static let blockPage = Statement(
        Text(
            en:
                "A block page of the proxy in place of the file would do this. The proxy's log, or the same address opened "
                + "in a browser, shows it.",
            ja: "ファイルの代わりにプロキシ サーバーのブロック画面が返された場合にも発生し得ます。プロキシ サーバーのログを調べるか、"
                + "同じアドレスをブラウザーで開いてご確認ください。"),
        .inferred, [])

    private static let soapReply = Pointer(
        .aborted, [0x8024_4008, 0x8024_4009, 0x8024_400A],
        [.once(.proxyRefuses, .relayReport), .inferred(.wsus)],
        remark: Statement(
            Text(
                en:
                    "The answer did not arrive whole. In one case a relay proxy reset its connections to the server. "
                    + "With WSUS, a fault of the server looks the same.",
                ja: "応答が最後まで正しく届いていません。中継プロキシがサーバー側の接続をリセットしていた事例があります。"
                    + "WSUS の場合は、サーバー側の障害でも同じコードになり得ます。"),
            .singleSource, [.relayReport]))

    private static let cabinet = Pointer(
        .aborted, [0x8024_402F],
        [.once(.proxyRefuses, .commonErrors)],
        remark: Statement(
            Text(
                en:
                    "Microsoft names a web filter product as a possible cause, and adding the PCs to its exceptions as the cure.",
                ja: "Microsoft は、Web フィルター製品が原因となり得ることと、対象の PC をフィルターの例外に加える対処を案内しています。"),
            .singleSource, [.commonErrors]))

    private static let filteredDownload = Pointer(
        .aborted, [0x8020_0053],
        [.once(.proxyRefuses, .commonErrors)],
        remark: Statement(
            Text(
                en: "A filter on the way can change what is downloaded; BITS then throws the reply away.",
                ja: "経路上のフィルターがダウンロードの内容を変えると、BITS はその応答を無効とします。"),
            .singleSource, [.commonErrors]))
}
