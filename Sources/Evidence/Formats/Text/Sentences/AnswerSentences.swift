/// What came back over the wire, in words; numbers of statuses are read beside them.
extension Sentence {
    static let answers = [
        Sentence(
            [
                "Proxy Authentication Required", "proxy server requires authentication", "プロキシ認証が必要",
                "プロキシの認証が必要", "プロキシ認証を要求", "Proxyauthentifizierung erforderlich", "Authentification proxy requise",
                "Se requiere autenticación del proxy", "Se requiere autenticación de proxy",
                "Autenticazione proxy necessaria", "需要代理身份验证", "需要 Proxy 驗證", "프록시 인증 필요", "프록시 인증이 필요",
                "BG_E_HTTP_ERROR_407", "access to the proxy requires authentication",
                "ISA Server requires authorization",
            ], [.status(407)], .observed, [.postedOutput, .httpStandard]),
        Sentence(
            [
                "insufficient range support", "requires that the server support the Range protocol header",
                "does not support the necessary HTTP protocol", "BITS requires the Range",
                "Range protocol header required", "necessary HTTP protocol not supported",
                "サーバーが Range プロトコル ヘッダーをサポートしている必要", "必要な HTTP プロトコルをサポートしていません",
                "必要な HTTP プロトコルがサーバーでサポートされていません", "BITS には Range ヘッダーが必要",
                "does not support an HTTP feature required by BITS",
                "unterstützt das erforderliche HTTP-Protokoll nicht",
                "ne prend pas en charge le protocole HTTP nécessaire", "no admite el protocolo HTTP necesario",
                "服务器不支持必要的 HTTP 协议", "伺服器不支援必要的 HTTP 通訊協定",
            ], [.init(.rangeFailure, .flag)], in: [.configMgr, .text], .documented,
            [.kb922330, .jpmemRange, .bitsEvents]),
        Sentence(
            ["HTTP status 407: Proxy", "HTTP 状態 407: プロキシ", "BG_E_HTTP_ERROR_407"],
            [.word(.proxyAnswer, "authentication-required")], in: .text, .singleSource, [.bitsErrors]),
        Sentence(
            ["generate non-range requests"], [.init(.rangeFailure, .flag, .likely)], .observed, [.logs]),
    ]

    /// What BITS and Delivery Optimization say of a job.
    static let transfers = [
        Sentence(
            ["WU Client Download"],
            [.word(.traffic, "download", .certain)], in: .text, .observed, [.postedOutput]),
        Sentence(
            ["TYPE: DOWNLOAD STATE:"], [.word(.downloader, "bits", .certain), .word(.traffic, "download")], in: .text,
            .observed, [.postedOutput]),
        Sentence(
            ["PROXY: PRECONFIG"], [.word(.proxyStage, ProxyStage.account.rawValue, .certain)], in: .text, .singleSource,
            [.bits]),
        Sentence(
            ["PROXY: NO_PROXY"], [.word(.proxyStage, ProxyStage.direct.rawValue, .certain)], in: .text, .singleSource,
            [.bits]),
        Sentence(
            ["[CORE] DeliveryOptimization error", "component=\"IntuneManagementExtension\"", "[CCMHTTP] ERROR"],
            [.sign(.otherProgram)], in: [.text, .configMgr], .inferred, []),
        Sentence(
            ["job makes no progress", "the job is not making headway", "ジョブが進行していません"],
            [.sign(.contentNotFetched, .likely)], in: .text, .observed, [.postedOutput]),
        Sentence(
            ["BG_E_NETWORK_DISCONNECTED", "There are currently no active network connections"],
            [.word(.internet, "yes")], in: .text, .singleSource, [.bitsErrors]),
        Sentence(
            ["Connectivity : NoTraffic", "Connectivity : LocalNetwork"], [.word(.internet, "yes", .possible)],
            in: .text,
            .inferred, []),
        Sentence(
            ["Start-BitsTransfer"], [.word(.what, "bits-job", .possible)], in: .text, .inferred, []),
    ]
}
