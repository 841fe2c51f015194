@testable import Evidence

/// WindowsUpdate.log as Windows 10 and 11 write it, in the form of real ones, with names invented.
enum DecodedLogs {
    static let all = [bothProxies, japanese, firstRelease, formOnly, ranges, store, login]

    static let bothProxies = MarkedLog(
        "system proxy and user proxy tried in vain", .windowsUpdateLog10,
        """
        2024-04-12 10:57:58.1628020 4972  1752  ProtocolTalker  ProductAttributes(CTAC): PN=Client.OS.rs2.amd64&\
        Branch=ni_release_svc_prod1&V=⟦10.0.22631.3447⟧;PN=Windows.Appraiser.amd64&V=10.0.19041.1
        2024-04-12 10:57:58.5290526 4972  1752  IdleTimer       WU operation (CAgentProtocolTalker::SyncUpdates) started; \
        (cV = 80072EFDYLku.0x80072EFD.0.1)
        2024-04-12 10:57:58.5291244 4972  1752  WebServices     ⟦Using system proxy⟧, with auto proxy settings
        2024-04-12 10:57:58.5538073 4972  1752  WebServices     WS error: There was an error communicating with the \
        endpoint at 'https://fe3cr.delivery.mp.microsoft.com⟦/ClientWebService/⟧client.asmx'.
        2024-04-12 10:57:58.5538090 4972  1752  WebServices     WS error: ⟦The given proxy cannot be reached⟧.
        2024-04-12 10:57:58.5539339 4972  1752  WebServices     ⟦Using user proxy, without impersonation⟧
        2024-04-12 10:57:58.5539387 4972  1752  WebServices     ⟦Using auto proxy settings for this web service call⟧
        2024-04-12 10:57:58.5578508 4972  1752  WebServices     MapToSusHResult mapped Nws error ⟦0x803d0010⟧ to ⟦0x80240438⟧
        2024-04-12 10:57:58.5578529 4972  1752  WebServices     *FAILED* [80240438] Web service call. \
        Current service auth scheme=0. Current Proxy auth scheme=0.
        """,
        [
            Note(.os, "11"), Note(.proxyStage, "system"), Note(.traffic, "scan"),
            Note(.noise, "The given proxy cannot be reached"), Note(.proxyStage, "user-without-rights"),
            Note(.noise, "Using auto proxy settings for this web service call"), Note(0x803D_0010),
            Note(0x8024_0438, times: 2),
        ])

    static let japanese = MarkedLog(
        "Japanese Windows 10, a failure of TLS", .windowsUpdateLog10,
        """
        2023/03/21 22:19:01.4037009 19924 14968 SLS             Making request with URL \
        HTTPS://slscr.update.microsoft.com/SLS/{9482F4B4-E343-43B6-B170-9A65BC822C77}/x64/⟦10.0.19045.2728⟧/0?CH=584&L=ja-JP
        2023/03/21 22:19:01.8143606 19924 14968 Misc            *FAILED* ⟦[80072F8F]⟧ Send request
        2023/03/21 22:19:01.8143657 19924 14968 Misc            *FAILED* [80072F8F] WinHttp: \
        SendRequestToServerForFileInformation (⟦retrying with default proxy⟧)
        2023/03/21 22:19:04.5990314 19924 14968 SLS             Complete the request URL HTTPS://slscr.update.microsoft.com/\
        SLS/{9482F4B4-E343-43B6-B170-9A65BC822C77}/x64/10.0.19045.2728/0?CH=584 with [80072F8F] and http status code[0]
        2023/03/21 22:19:05.5990314 19924 14968 SLS             Complete the request URL HTTPS://slscr.update.microsoft.com/\
        SLS/ with ⟦[8024401B]⟧ and ⟦http status code[407⟧]
        2023/03/21 22:19:05.5991455 19924 14968 Agent           *FAILED* [80072F8F] serviceId 855E8A7C-ECB4-4CA3-B045-1DFA50104289
        2023/03/21 22:19:06.5991455 19924 14968 Agent           *FAILED* ⟦[80248007]⟧ Get update
        """,
        [
            Note(.os, "10", times: 2), Note(0x8007_2F8F, times: 4), Note(.noise, "retrying with default proxy"),
            Note(0x8024_401B), Note(.httpStatus, .number(407)), Note(.noise, .code(0x8024_8007)),
        ])

    static let firstRelease = MarkedLog(
        "words of the first release, date columns gone", .windowsUpdateLog10,
        """
        03E4 1668 Misc ⟦Send request failed, hr:⟧⟦0x80072f8f⟧
        03E4 1668 Misc WinHttp: SendRequestToServerForFileInformation failed with 0x80072f8f; ⟦retrying with default proxy⟧.
        03E4 1668 Misc Library download error. Error 0x80072f8f. Will retry. Retry Counter:0
        """,
        [
            Note(.os, "10", .likely), Note(0x8007_2F8F, .likely, times: 3),
            Note(.noise, "retrying with default proxy", .likely),
        ])

    static let formOnly = MarkedLog(
        "nothing but the form, with another date", .windowsUpdateLog10,
        "⟦⟦21.03.2023 22:19:01.4037009 19924 14968 Shared          ⟧⟧Power status changed",
        [Note(.os, "10", .possible), Note(.os, "11", .possible)])

    static let ranges = MarkedLog(
        "range requests, and an address that is renewed", .windowsUpdateLog10,
        """
        ⟦⟦2023/05/22 11:02:03.1234567 4972  1752  DownloadManager ⟧⟧DO job {80D05011-0F3B-4E7B-9C0F-5B0B0C8E2F11} 403'd, \
        hr = ⟦0x80190193⟧, uses dynamic data
        2023/05/22 11:02:04.1234567 4972  1752  ⟦DownloadManager⟧ DO job {1A2B3C4D-0F3B-4E7B-9C0F-5B0B0C8E2F11} failed, \
        updateId = {1A2B3C4D-0F3B-4E7B-9C0F-5B0B0C8E2F11}.1, hr = ⟦0x80D05011⟧
        2023/05/22 11:02:04.1234567 4972  1752  DownloadManager Download job failed because of ⟦insufficient range support⟧.
        """,
        [
            Note(.os, "10", .possible), Note(.os, "11", .possible), Note(.noise, .code(0x8019_0193)),
            Note(.traffic, "download", .likely), Note(0x80D0_5011), Note(.rangeFailure, .flag),
        ])

    static let store = MarkedLog(
        "the services of Microsoft", .windowsUpdateLog10,
        """
        ⟦⟦2023/05/22 11:02:03.1234567 4972  1752  ProtocolTalker  ⟧⟧ServiceId = {⟦8B24B027-1DEE-BABB-9A95-3517DFB9C552⟧}, \
        Server URL = https://fe3cr.delivery.mp.microsoft.com/ClientWebService/client.asmx
        """,
        [Note(.os, "10", .possible), Note(.os, "11", .possible), Note(.source, "microsoft", .possible)])

    static let login = MarkedLog(
        "a login that may have been the proxy's", .windowsUpdateLog10,
        """
        ⟦⟦2023/05/22 11:02:03.1234567 4972  1752  WebServices     ⟧⟧MoveToNextProxySettings: ServiceAuthScheme=0, \
        ⟦ProxyAuthScheme=16⟧, LastProxyConfigTried=2
        """,
        [Note(.os, "10", .possible), Note(.os, "11", .possible), Note(.proxyAuthentication, .texts([]), .possible)])
}
