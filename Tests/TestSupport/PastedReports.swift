/// What Windows' own tools print when somebody looks at a PC: sessions, the clock, services, names, ports.
extension PastedTexts {
    static let reports = [
        Case(
            "sessions",
            """
            C:\\>query user
             USERNAME              SESSIONNAME        ID  STATE   IDLE TIME  LOGON TIME
             svc-backup                                2  Disc     3+04:11   11/17/2026 8:00 AM
            >taro                  console             1  Active      none   11/20/2026 9:01 AM
            """,
            "4 user yes likely"),
        Case(
            "sessions, in Japanese",
            """
             ユーザー名            セッション名       ID  状態        アイドル時間   ログオン時刻
            >hanako                rdp-tcp#3           2  Active          .   2026/11/20 9:01
            """,
            "2 user yes likely"),
        Case(
            "nobody's session",
            """
            C:\\>quser
            No User exists for *
            """,
            "2 user no likely"),
        Case(
            "a session that is cut off, and no other",
            """
             USERNAME              SESSIONNAME        ID  STATE   IDLE TIME  LOGON TIME
             svc-backup                                2  Disc     3+04:11   11/17/2026 8:00 AM
            """),
        Case(
            "a clock that follows nobody",
            """
            C:\\>w32tm /query /status
            Leap Indicator: 3(not synchronized)
            Stratum: 0 (unspecified)
            ReferenceId: 0x00000000 (unspecified)
            Last Successful Sync Time: unspecified
            Source: Local CMOS Clock
            """,
            "2 sign clock-unsynchronised certain"),
        Case(
            "the same in Japanese",
            """
            閏インジケーター: 3 (同期されていません)
            階層: 0 (未指定)
            最終正常同期時刻: 未指定
            ソース: Local CMOS Clock
            """,
            "1 sign clock-unsynchronised certain"),
        Case(
            "a clock that is right, in Japanese",
            """
            閏インジケーター: 0 (警告なし)
            階層: 3 (二次参照 - (S)NTP で同期)
            最終正常同期時刻: 2026/11/20 1:45:54
            ソース: time.corp.example,0x8
            """),
        Case(
            "a clock that is an hour behind",
            """
            Tracking time.example.com [192.0.2.1:123].
            Collecting 1 samples.
            The current time is 11/20/2026 9:12:22 AM.
            09:12:22, +3602.1837455s
            """,
            "4 sign clock-differs certain"),
        Case(
            "a clock that is a day ahead, in Japanese",
            """
            time.example.com [192.0.2.1:123] を追跡しています。
            現在の時刻は 2026/11/20 9:12:22 です。
            09:12:22 d:+00.0212345s o:-86400.1234567s  [  *              |                      ]
            """,
            "3 sign clock-differs certain"),
        Case(
            "a clock that is right",
            """
            Tracking time.example.com [192.0.2.1:123].
            09:12:22, -00.0602345s
            """),
        Case(
            "a service that does not run since it is disabled",
            """
            SERVICE_NAME: wuauserv
                    TYPE               : 30  WIN32
                    STATE              : 1  STOPPED
                    WIN32_EXIT_CODE    : 1058  (0x422)
                    SERVICE_EXIT_CODE  : 0  (0x0)
            """,
            "4 sign service-disabled certain"),
        Case(
            "services in a table",
            """
            Name                StartType  Status
            ----                ---------  ------
            BITS                   Manual Stopped
            wuauserv             Disabled Stopped
            WinHttpAutoProxySvc  Disabled Stopped
            """,
            "4 sign service-disabled likely", "5 sign auto-proxy-disabled likely"),
    ]

    static let looks = [
        Case(
            "nslookup, nothing there",
            """
            C:\\>nslookup download.windowsupdate.com
            Server:  dns01.corp.example
            Address:  10.1.1.1

            *** dns01.corp.example can't find download.windowsupdate.com: Non-existent domain
            """,
            "5 resolves not-found likely"),
        Case(
            "nslookup, blocked, in Japanese",
            """
            サーバー:  dns01.corp.example
            Address:  10.1.1.1

            権限のない回答:
            名前:    fe2.update.microsoft.com
            Address:  0.0.0.0
            """,
            "6 resolves blocked certain"),
        Case(
            "nslookup, by an alias",
            """
            Server:  dns01.corp.example
            Address:  10.1.1.1

            Non-authoritative answer:
            Name:    cdn.example.net
            Addresses:  198.51.100.7
                      198.51.100.8
            Aliases:  download.windowsupdate.com
            """,
            "6 resolves public certain"),
        Case(
            "nslookup of another host",
            """
            Name:    intranet.corp.example
            Address:  10.1.2.3
            """),
        Case(
            "nslookup without an answer",
            """
            DNS request timed out.
                timeout was 2 seconds.
            *** Request to UnKnown timed-out
            """,
            "1 sign name-not-resolved certain"),
        Case(
            "Test-NetConnection, a name that is not there",
            """
            WARNING: Name resolution of fe2.update.microsoft.com failed

            ComputerName   : fe2.update.microsoft.com
            RemoteAddress  :
            PingSucceeded  : False
            """,
            "1 resolves not-found likely"),
        Case(
            "Test-NetConnection to a proxy, in Japanese",
            """
            警告: TCP connect to (192.0.2.8 : 8080) failed

            ComputerName     : proxy.example.com
            RemoteAddress    : 192.0.2.8
            RemotePort       : 8080
            PingSucceeded    : True
            TcpTestSucceeded : False
            """,
            "7 sign port-closed certain"),
        Case(
            "curl through a proxy",
            """
            *   Trying 192.0.2.8:8080...
            * Connected to proxy.example.com (192.0.2.8) port 8080
            > CONNECT fe2.update.microsoft.com:443 HTTP/1.1
            > Host: fe2.update.microsoft.com:443
            >
            < HTTP/1.1 407 Proxy Authentication Required
            < Proxy-Authenticate: Negotiate
            < Proxy-Authenticate: NTLM
            """,
            "6 http-status 407 certain", "6 proxy-answer authentication-required certain",
            "7 proxy-authentication Negotiate|NTLM certain"),
        Case(
            "systeminfo",
            """
            Host Name:                 PC17
            OS Name:                   Microsoft Windows 10 Pro
            OS Version:                10.0.19045 N/A Build 19045
            """,
            "2 os Windows 10 likely", "3 os 10.0.19045 likely"),
    ]
}
