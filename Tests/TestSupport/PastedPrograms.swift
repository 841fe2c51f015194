/// Logs of programs other than Windows Update, and lines that came without their frame.
extension PastedTexts {
    static let managers = [
        Case(
            "lines of ConfigMgr's logs",
            """
            [CCMHTTP] ERROR: URL=http://mp01.corp.example/ccm_system/request, Port=80, Options=1248, Code=0, \
            Text=CCM_E_BAD_HTTP_STATUS_CODE
            [CCMHTTP] ERROR INFO: StatusCode=407 StatusText=Proxy Authentication Required
            OnSearchComplete - Failed to end search job. Error = 0x8024401b.
            Scan failed with error = 0x8024401b.
            """,
            "1 source wsus likely", "1 sign other-program certain", "2 sign internal-through-proxy likely",
            "2 http-status 407 certain", "3 traffic scan certain", "3 error-code 0x8024401B certain"),
        Case(
            "the same, quoted in a forum",
            """
            > Enabling WUA Managed server policy to use server: `http://SUP01.CORP.EXAMPLE:8530`     WUAHandler
            > 2014-03-03    09:10:11:520 968    9d0    Agent    \\* WSUS server: `http://SUP01.CORP.EXAMPLE:8530` (Changed)
            """,
            "2 source wsus-http certain", "2 update-server http://SUP01.CORP.EXAMPLE:8530 certain"),
        Case(
            "a policy that took over", "WUAHandler  Group policy settings were overwritten by a higher authority",
            "1 sign policy-overwritten certain", "1 source wsus likely"),
        Case(
            "Intune's log",
            """
            <![LOG[[Location Service] SendWebRequest failed, exception: System.Net.WebException: The remote server \
            returned an error: (407) Proxy Authentication Required.]LOG]!><time="10:14:52.2643149" date="3-3-2026" \
            component="IntuneManagementExtension" context="" type="3" thread="4" file="">
            """,
            "1 http-status 407 certain", "1 sign other-program certain"),
        Case(
            "a policy, as PowerShell lists it", "WUServer       : http://upd-b.corp.example:8530",
            "1 source wsus-http likely", "1 update-server http://upd-b.corp.example:8530 certain"),
        Case(
            "a file of a WSUS server", "http://wsus02.corp.example:8530/Content/6E/example.cab\nHTTP エラー 500.19",
            "1 source wsus-http certain", "1 update-server http://wsus02.corp.example:8530 certain",
            "1 traffic download likely", "2 http-status 500 certain", "2 seen wsus-answered certain"),
    ]

    static let programs = [
        Case(
            "winget, pinned",
            """
            Failed when searching source: msstore
            An unexpected error occurred while executing the command:
            0x8a15005e : The server certificate did not match any of the expected values.
            """,
            "1 what store likely", "3 error-code 0x8A15005E certain", "3 sign certificate-unexpected certain"),
        Case(
            "winget's log",
            """
            2026-03-03 04:42:10.060 [CORE] DeliveryOptimization error: 0x80d02002, extended error: 0x00000000
            2026-03-03 04:42:11.461 [CORE] Download request failed. Returned status: 407
            """,
            "1 error-code 0x80D02002 certain", "1 sign other-program certain", "2 http-status 407 certain"),
        Case(
            "a proxy for SOCKS",
            """
            Windows Registry Editor Version 5.00

            [HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings]
            "ProxyEnable"=dword:00000001
            "ProxyServer"="socks=10.9.8.7:1080"
            """,
            "5 user-setting static socks=10.9.8.7:1080 - certain", "5 sign socks-only certain"),
        Case(
            "a proxy on the PC",
            """
            Current WinHTTP proxy settings:

                Proxy Server(s) :  127.0.0.1:7090
                Bypass List     :  (none)
            """,
            "3 winhttp-setting static 127.0.0.1:7090 - certain", "3 sign proxy-on-this-pc certain"),
        Case(
            "a proxy with scheme and slash",
            """
            Current WinHTTP proxy settings:

                Proxy Server(s) :  http://proxy.corp.example:8080/
                Bypass List     :  (none)
            """,
            "3 winhttp-setting static http://proxy.corp.example:8080/ - certain", "3 sign proxy-as-address certain"),
        Case(
            "a search begun by hand",
            """
            2012-05-05 10:00:30:321 748 1280 AU Triggering AU detection through DetectNow API
            2012-05-05 10:00:30:321 748 1280 AU Triggering Online detection (interactive)
            2012-05-05 10:00:30:327 748 23f4 Agent ** START ** Agent: Finding updates [CallerId = AutomaticUpdates]
            """,
            "2 trigger manual certain"),
        Case(
            "the Store's search without the network",
            """
            2026/02/02 18:00:21.9109569 10480 692   Agent           Online = No; Interactive = No; AllowCachedResults = No
            2026/02/02 18:00:21.9109641 10480 692   Agent           ServiceID = {855E8A7C-ECB4-4CA3-B045-1DFA50104289}
            """,
            "1 os 10 possible", "1 os 11 possible", "1 sign offline-scan certain"),
        Case(
            "both settings of WinHTTP",
            """
            Current WinHTTP proxy settings:

                Direct access (no proxy server).

            Current WinHTTP advanced proxy settings:

            {
                "Proxy": "proxy.example.com:8080",
                "ProxyBypass": "<local>",
                "AutoconfigUrl": "",
                "AutoDetect": false
            }
            """,
            "3 winhttp-setting direct certain",
            "8 advanced-winhttp-setting advanced proxy.example.com:8080 <local> auto=false certain",
            "8 sign settings-differ certain"),
        Case(
            "what a caller says", "80072efd win11 wsus 手動", "1 error-code 0x80072EFD certain", "1 os Windows 11 likely",
            "1 source wsus likely", "1 trigger manual likely"),
    ]
}
