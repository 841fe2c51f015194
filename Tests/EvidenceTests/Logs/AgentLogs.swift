@testable import Evidence

/// WindowsUpdate.log up to Windows 8.1, in the form of real ones, with names invented.
enum AgentLogs {
    static let all = [
        namedProxy, proxyWithoutName, wsusBehindProxy, twoLevels, selfUpdate, agent54, windows8, glued, withoutDate,
        withoutColumns, page, download,
    ]

    static let namedProxy = MarkedLog(
        "agent 5.8 with a named proxy", .windowsUpdateLog,
        """
        2005-06-01\t18:30:03\t 992\t810\tService\t** START **  Service: Service startup
        2005-06-01\t18:30:03\t 992\t810\tAgent\t  * WU client version ⟦5.8.0.2468⟧
        2005-06-01\t18:30:03\t 992\t810\tAgent\t  * SusClientId = '80072efd-f490-4d63-87a7-f7b11866b9fb'
        2005-06-01\t18:30:03\t 992\t810\tAgent\t  * Access type: Named proxy
        2005-06-01\t18:30:03\t 992\t810\tAgent\t  * Default proxy: ⟦proxy.example.com:80⟧
        2005-06-01\t18:30:03\t 992\t7a0\tAgent\t  * ⟦WSUS server: <NULL>⟧
        2005-06-01\t18:30:03\t 992\t7a0\tAgent\t  * WSUS status server: <NULL>
        2005-06-01\t18:30:09\t3948\t918\tMisc\t=====  Logging initialized (build: 5.8.0.2469, tz: -0700)  =====
        2005-06-02\t04:32:01\t 992\t158\tSetup\tFATAL: IsUpdateRequired failed with error ⟦0x80072eef⟧\u{20}
        2005-06-02\t04:32:01\t 992\t158\tMisc\tWARNING: Send failed with hr = 80072eef.
        2005-06-02\t04:32:01\t 992\t158\tMisc\tWARNING: SendRequest failed with hr = 80072eef. Proxy List used: \
        <⟦Proxy.example.com:80⟧ > Bypass List used : <⟦<local>;*.example.com⟧> Auth Schemes used : \
        <⟦NTLM;Negotiate (NTLM or Kerberos);⟧>
        2005-06-02\t04:32:01\t 992\t158\tMisc\tWARNING: WinHttp: ⟦SendRequestUsingProxy failed⟧ for \
        <http://update.microsoft.com/v6/windowsupdate/redir/wuredir.cab>. error 0x80072eef
        """,
        [
            Note(.os, "xp", times: 2),
            Note(.winHTTPSetting, .machine(MachineSetting(.static, proxy: "proxy.example.com:80"))),
            Note(.source, "microsoft"), Note(0x8007_2EEF, times: 4), Note(.proxyUsed, "Proxy.example.com:80"),
            Note(.bypassUsed, "<local>;*.example.com"),
            Note(.proxyAuthentication, .texts(["NTLM", "Negotiate"]), .possible),
            Note(.noise, "SendRequestUsingProxy failed"),
        ])

    static let proxyWithoutName = MarkedLog(
        "a named proxy whose name was cut off", .windowsUpdateLog,
        """
        2015-03-02\t08:00:01:100\t 812\tbc4\tAgent\t  * ⟦Access type: Named proxy⟧
        2015-03-02\t08:00:01:100\t 812\tbc4\tAgent\t  * Network state: Connected
        """,
        [Note(.winHTTPSetting, .machine(MachineSetting(.static)))])

    static let wsusBehindProxy = MarkedLog(
        "a WSUS scan that a proxy answered", .windowsUpdateLog,
        """
        2015-03-02\t08:00:00:100\t 812\tbc4\tAgent\t  * WU client version ⟦7.6.7601.18804⟧
        2015-03-02\t08:00:00:100\t 812\tbc4\tAgent\t  * ⟦Access type: No proxy⟧
        2015-03-02\t08:00:01:100\t 812\tbc4\tAgent\t  * WSUS server: ⟦⟦http://wsus01.example.com:8530⟧⟧
        2015-03-02\t08:00:01:100\t 812\tbc4\tAgent\t** START **  Agent: Finding updates [CallerId = ⟦AutomaticUpdates⟧]
        2015-03-02\t08:00:02:100\t 812\tbc4\tAgent\t  * ServiceID = {⟦3DA21691-E39D-4DA6-8A4B-B43877BCB1B7⟧} Managed
        2015-03-02\t08:00:03:100\t 812\tbc4\tPT\t  + ServiceId = {3DA21691-E39D-4DA6-8A4B-B43877BCB1B7}, \
        Server URL = http://wsus01.example.com:8530/ClientWebService/client.asmx
        2015-03-02\t08:00:04:100\t 812\tbc4\t⟦PT⟧\t  + Last proxy send request failed with hr = ⟦0x80244021⟧, \
        ⟦HTTP status code = 502⟧
        2015-03-02\t08:00:04:100\t 812\tbc4\tPT\t  + Caller provided proxy = No
        2015-03-02\t08:00:04:100\t 812\tbc4\tPT\t  + Proxy list used = ⟦proxy.example.com:8080⟧
        2015-03-02\t08:00:04:100\t 812\tbc4\tPT\t  + Bypass list used =\u{20}
        2015-03-02\t08:00:04:100\t 812\tbc4\tPT\tWARNING: GetConfig failure, error = 0x80244021, soap client error = 10, \
        soap error code = 0, HTTP status code = 502
        """,
        [
            Note(.os, "vista-8.1", .likely), Note(.winHTTPSetting, .machine(MachineSetting(.direct))),
            Note(.source, "wsus-http", times: 2), Note(.updateServer, "http://wsus01.example.com:8530", times: 2),
            Note(.trigger, "automatic", .possible), Note(.source, "wsus"), Note(.traffic, "scan", .likely, times: 2),
            Note(0x8024_4021, times: 2), Note(.httpStatus, .number(502), times: 2),
            Note(.proxyUsed, "proxy.example.com:8080"),
        ])

    static let twoLevels = MarkedLog(
        "one event at two levels, tabs turned to blanks", .windowsUpdateLog,
        """
        2014-02-21    06:32:05:525     860    5bc    Misc    WARNING: Send failed with hr = ⟦80072ee7⟧.
        2014-02-21    06:32:05:525     860    5bc    Misc    WARNING: SendRequest failed with hr = 80072ee7. \
        Proxy List used: <⟦(null)⟧> Bypass List used : <⟦(null)⟧> Auth Schemes used : <>
        2014-02-21    06:32:05:525     860    5bc    Misc    WARNING: WinHttp: ⟦SendRequestUsingProxy failed⟧ for \
        <http://www.update.microsoft.com/v9/80072efd/muv4wuredir.cab?c=0x80072efd>. error ⟦0x8024402c⟧
        """,
        [
            Note(0x8007_2EE7, times: 2), Note(.proxyUsed, "(null)"), Note(.bypassUsed, "(null)"),
            Note(.noise, "SendRequestUsingProxy failed"), Note(0x8024_402C),
        ])

    static let selfUpdate = MarkedLog(
        "indented and quoted", .windowsUpdateLog,
        """
           2010-01-05 18:52:06:747 808 aac Setup FATAL: IsUpdateRequired failed with error ⟦0x8024402c⟧
        > 2010-01-05 18:52:06:747 808 aac Agent * WARNING: ⟦Skipping scan⟧, self-update check returned 0x8024402C
        > 2010-01-05 18:52:06:762 808 aac Agent [CallerId = ⟦MicrosoftUpdate⟧]
        """,
        [Note(0x8024_402C, times: 2), Note(.traffic, "scan"), Note(.trigger, "manual")])

    static let agent54 = MarkedLog(
        "agent 5.4, without a component", .windowsUpdateLog,
        """
        2016-05-29 16:25:51+0100 1896 13c Successfully initialized event uploader 0.
        2016-05-29 16:25:51+0100 1896 13c WU client with version ⟦5.4.3790.5512⟧ successfully initialized
        2016-05-29 16:26:38+0100 1896 13c ⟦Cleared the proxy cache.⟧
        """,
        [Note(.os, "xp"), Note(.noise, "Cleared the proxy cache.")])

    static let windows8 = MarkedLog(
        "web service layer of Windows 8.1", .windowsUpdateLog,
        """
        2017-05-04 18:00:07:807 1676 117c Misc =========== Logging initialized (build: ⟦7.9.9600.18628⟧, tz: +0900) ======
        2017-05-04 18:00:07:807 1676 117c PT + ServiceId = {3DA21691-E39D-4DA6-8A4B-B43877BCB1B7}, Server URL =  \
        ⟦⟦https://wsus01.example.com:8531⟧⟧/ClientWebService/client.asmx
        2017-05-04 18:00:07:807 1676 117c WS Service URL='https://wsus01.example.com:8531/SimpleAuthWebService/a.asmx'.
        2017-05-04 18:00:07:807 1676 117c WS Proxy List: '⟦(null)⟧', Bypass List: '⟦(null)⟧'.
        2017-05-04 18:00:07:807 1676 117c WS No proxy settings for this web service call.
        2017-05-04 18:00:07:854 1676 117c WS WARNING: Nws Failure: errorCode=⟦0x803d0013⟧
        2017-05-04 18:00:07:854 1676 117c WS WARNING: detail: <ID>9f8e13ac-3a64-41c6-a40b-cad7913fc1bb</ID><Method>\
        "http://www.microsoft.com/SoftwareDistribution/Server⟦/SimpleAuthWebService/⟧GetAuthorizationCookie"</Method>
        2017-05-04 18:00:07:854 1676 117c WS FATAL: OnCallFailure failed with hr= ⟦0X80244007⟧
        """,
        [
            Note(.os, "vista-8.1"), Note(.source, "wsus-https"),
            Note(.updateServer, "https://wsus01.example.com:8531"), Note(.proxyUsed, "(null)"),
            Note(.bypassUsed, "(null)"), Note(0x803D_0013), Note(.traffic, "scan"), Note(0x8024_4007),
        ])

    static let glued = MarkedLog(
        "a paste that lost all tabs", .windowsUpdateLog,
        """
        2005-06-0118:30:03 992810Agent  * WU client version ⟦5.8.0.2468⟧
        2005-06-0118:30:03 9927a0Agent***********  Agent: Initializing global settings cache  ***********
        2005-06-0204:32:01 992158MiscWARNING: Send failed with hr = ⟦80072eef⟧.
        """,
        [Note(.os, "xp"), Note(0x8007_2EEF)])

    static let withoutDate = MarkedLog(
        "a paste that lost the first columns", .windowsUpdateLog,
        """
        808 aac Misc WARNING: DownloadFileInternal failed for http://wsus01/selfupdate/a.cab: error ⟦0x8024402c⟧
        18:52:06:747 808 aac Agent   * Network state: Connected
        ⟦PT⟧ WARNING: SyncUpdates failure, error = ⟦0x80244019⟧, ⟦HTTP status code = 404⟧
        """,
        [
            Note(0x8024_402C, .likely), Note(.traffic, "scan", .likely), Note(0x8024_4019, .likely),
            Note(.httpStatus, .number(404), .likely),
        ])

    static let withoutColumns = MarkedLog(
        "a single line, retyped into a mail", .windowsUpdateLog,
        """
        The log says:
        SendRequest failed with hr = ⟦80072efd⟧. Proxy List used: <⟦proxy:8080⟧> Bypass List used : <⟦(null)⟧>
        Error 0x80072ee2 is what the caller read to me.
        """,
        [Note(0x8007_2EFD, .likely), Note(.proxyUsed, "proxy:8080", .likely), Note(.bypassUsed, "(null)", .likely)])

    static let page = MarkedLog(
        "a web page that took the brackets for tags", .windowsUpdateLog,
        """
        2014-02-21 06:32:05:525 860 5bc Misc WARNING: SendRequest failed with hr = ⟦80072ee7⟧. \
        Proxy List used:  Bypass List used :  Auth Schemes used :\u{20}
        """,
        [Note(0x8007_2EE7)])

    static let download = MarkedLog(
        "a download by BITS, and a report", .windowsUpdateLog,
        """
        2015-03-02\t08:00:04:100\t 812\tbc4\t⟦DnldMgr⟧\tWARNING: BITS job {80072EFD-0F3B-4E7B-9C0F-5B0B0C8E2F11} failed, \
        updateId = {1A2B3C4D-0F3B-4E7B-9C0F-5B0B0C8E2F11}.100, hr = ⟦0x80190194⟧, BG_ERROR_CONTEXT = 5
        2015-03-02\t08:00:05:100\t 812\tbc4\t⟦Report⟧\tWARNING: upload of events failed with hr = ⟦80072efe⟧
        """,
        [
            Note(.traffic, "download", .likely), Note(0x8019_0194), Note(.traffic, "report", .likely),
            Note(0x8007_2EFE),
        ])
}
