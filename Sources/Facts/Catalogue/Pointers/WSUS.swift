extension Pointer {
    /// The update server, mostly WSUS, or its address is to be looked at.
    static let wsus = [
        soapFault, tooManyTrips, soapErrors, serverNotSet, notFound, gone, unauthorized, transferUnauthorized,
        brokenContract, clientCertificate, selfUpdate, featureFromWSUS,
    ]

    private static let soapFault = Pointer(
        .wsus, [0x8024_4007], [.documented(.wsus, .soapFault, .commonErrors)],
        remark: Statement(
            Text(
                en:
                    "The server was reached and answered with an error of its own, so the way to it works. What the "
                    + "fault is stands in WindowsUpdate.log, not in the code.",
                ja: "サーバーには到達しており、サーバーがエラーを返しています。経路の問題ではないと考えられます。"
                    + "エラーの内容は WindowsUpdate.log をご確認ください。"),
            .inferred, []))

    private static let tooManyTrips = Pointer(
        .wsus, [0x8024_4010],
        [.inferred(.wsus)],
        remark: Statement(
            Text(
                en:
                    "The list of updates is too long for one scan. Scan again, several times if need be; tidying up WSUS "
                    + "shortens the list.",
                ja: "更新プログラムの一覧を 1 回の検出で処理しきれていません。検出を数回繰り返してください。WSUS を整理すると一覧が短くなります。"),
            .singleSource, [.retryReport]))

    private static let soapErrors = Pointer(
        .wsus, [0x8024_400B, 0x8024_400C, 0x8024_400D, 0x8024_400E], [.inferred(.wsus)],
        remark: Statement(
            Text(
                en:
                    "The server was reached and did not accept the request, or did not understand it. Something "
                    + "on the way that rewrites requests is possible, too: the server is not proven guilty.",
                ja: "サーバーには到達していますが、要求が受け付けられていないか、解釈されていません。"
                    + "途中で要求が書き換えられている場合もあり、サーバーが原因とは言い切れません。"),
            .inferred, []))

    private static let serverNotSet = Pointer(
        .wsus, [0x8024_4011], [.inferred(.wsus)],
        remark: Statement(
            Text(
                en:
                    "The policy value WUServer is missing in the registry: the address of the WSUS server was never "
                    + "given to the PC. Nothing is said about the network.",
                ja: "レジストリにポリシー値 WUServer がありません。WSUS サーバーのアドレスが PC に設定されていない状態で、"
                    + "ネットワークの状態は分かりません。"),
            .singleSource, [.updateHeader]))

    private static let notFound = Pointer(
        .wsus, [0x8024_4019, 0x8019_0194],
        [.once(.wsus, .missingContentReport)],
        remark: Statement(
            Text(
                en:
                    "The server was reached and does not have the file. Think of a filter only where the address in the log "
                    + "is one of Microsoft's; with an old Windows it may also be an address that Microsoft has closed.",
                ja: "サーバーには接続できていますが、ファイルがありません。フィルターを疑うのは、ログの接続先が Microsoft のホストの場合だけです。"
                    + "古い Windows では、提供が終了した接続先の可能性もあります。"),
            .inferred, []))

    private static let gone = Pointer(
        .wsus, [0x8024_401D, 0x8024_401E], [.inferred(.wsus)],
        remark: Statement(
            Text(
                en:
                    "The server answered that what the PC asks for has changed or is gone. Scan again first. The "
                    + "code does not exclude a device on the way, but those seldom send it.",
                ja: "要求したものが変更または削除されたという応答です。まず、もう一度検出してください。途中の機器が返す可能性も残りますが、まれです。"),
            .inferred, []))

    private static let unauthorized = Pointer(
        .wsus, [0x8024_4017],
        [.once(.wsus, .kb3090184), .once(.proxyAuthentication, .kb3090184)],
        remark: notFromProxy)

    private static let transferUnauthorized = Pointer(
        .wsus, [0x8019_0191], [.inferred(.wsus), .inferred(.proxyAuthentication)], remark: notFromProxy)

    private static let notFromProxy = Statement(
        Text(
            en: "A 401 comes from a web server. A proxy that wants a login answers 407.",
            ja: "401 を返すのは Web サーバーです。プロキシ サーバーが認証を要求する場合は 407 を返します。"),
        .singleSource, [.httpStandard])

    private static let brokenContract = Pointer(
        .wsus, [0x8024_0439],
        [.once(.wsus, .fakeServerReport), .inferred(.proxyRefuses)],
        remark: Statement(
            Text(
                en:
                    "Sources disagree: the header defines it as a reply in the wrong format, Microsoft's page of 2026 as an "
                    + "agent that did not finish starting, and has you reset the agent.",
                ja: "資料により説明が異なります。ヘッダーの定義は応答形式の不一致ですが、Microsoft の 2026 年のページは"
                    + "エージェントの起動が完了していない状態とし、エージェントのリセットを案内しています。"),
            .disputed, [.updateHeader, .agentStart]))

    private static let clientCertificate = Pointer(
        .wsus, [0x8007_2F0C],
        [.once(.wsus, .kb3090184)],
        remark: Statement(
            Text(
                en: "The WSUS site asks for client certificates; it has to be set to ignore them.",
                ja: "WSUS のサイトがクライアント証明書を要求しています。クライアント証明書を無視するように構成する必要があります。"),
            .singleSource, [.kb3090184]))

    private static let selfUpdate = Pointer(
        .wsus, [0x8024_D009], [.once(.wsus, .commonErrors)],
        remark: Statement(
            Text(
                en:
                    "Microsoft's table of common errors speaks of a WSUS server that does not hand its clients the "
                    + "update of the agent. A single line of this kind need not be the fault that is looked for.",
                ja: "Microsoft の一般的なエラーの一覧では、WSUS サーバーがエージェントの更新をクライアントに配信していない場合とされています。"
                    + "この行だけで原因とは判断できません。"),
            .singleSource, [.commonErrors]))

    private static let featureFromWSUS = Pointer(
        .wsus, [0x800F_0954],
        [.once(.wsus, .optionalFeatures), .inferred(.notUsingProxy), .inferred(.proxyRefuses)],
        remark: Statement(
            Text(
                en:
                    "Before Windows 11 22H2 and Server 2025, optional features cannot come from WSUS: the PC has to reach "
                    + "Microsoft for them, or a network share.",
                ja: "Windows 11 22H2 / Server 2025 より前では、オプション機能を WSUS から取得できません。"
                    + "Microsoft への接続、または共有フォルダーのソースが必要です。"),
            .documented, [.optionalFeatures, .nameNotResolved]))
}
