/// Tables of events, hosts files, scripts, and what tools of other makers and of other times print.
extension PastedTexts {
    static let tables = [
        Case(
            "events in a table, below who wrote them",
            """
            PS C:\\> Get-WinEvent -ProviderName Microsoft-Windows-WindowsUpdateClient -MaxEvents 3

               ProviderName: Microsoft-Windows-WindowsUpdateClient

            TimeCreated                     Id LevelDisplayName Message
            -----------                     -- ---------------- -------
            11/29/2026 10:00:00 AM          31 Error            ...
            11/29/2026 9:00:00 AM           25 Error            ...
            11/28/2026 9:00:00 AM           19 Information      ...
            """,
            "7 traffic download likely", "8 traffic scan likely"),
        Case(
            "events in a table of Markdown",
            """
            | TimeCreated | Id | ProviderName | Message |
            |---|---:|---|---|
            | 2026/11/29 10:00:00 | 36887 | Schannel | A fatal alert was received |
            | 2026/11/29 09:00:00 | 20 | Microsoft-Windows-WindowsUpdateClient | ... |
            | 2026/11/29 08:00:00 | 25 | Example-Other-Program | ... |
            """,
            "3 sign no-common-protocol certain", "4 sign install-failed certain", "5 traffic scan likely"),
        Case(
            "events of the older cmdlet",
            """
            Index Time          EntryType   Source                 InstanceID Message
            ----- ----          ---------   ------                 ---------- -------
               31 Nov 29 10:00  Error       Schannel                    36888 ...
            """,
            "3 sign no-common-protocol certain"),
        Case(
            "a table of another program's numbers",
            """
            Id ProcessName Message
            -- ----------- -------
            25 notepad     WindowsUpdateClient is not here
            """),
        Case(
            "a hosts file with an alias",
            """
            # Copyright (c) 1993-2009 Microsoft Corp.
            127.0.0.1 localhost
            0.0.0.0 fe2cr.update.microsoft.com.akadns.net
            192.0.2.7 www.example.com.akadns.net
            """,
            "3 hosts-file yes certain", "3 resolves blocked likely"),
        Case(
            "a script by its file",
            """
            Settings > Proxy
            Script address    file:///C:/ProgramData/example/proxy.pac
            The help stands in file:///C:/ProgramData/example/help.html.
            """,
            "2 sign script-in-file likely"),
        Case(
            "a script by its file, in a sentence",
            """
            設定の控えです。

            値は「file://wsus01.example.com/share/WPAD.DAT」です。
            """,
            "3 sign script-in-file likely"),
        Case(
            "the text of a script",
            """
            function FindProxyForURL(url, host) {
              if (dnsDomainIs(host, ".example.com")) return "DIRECT";
              return "PROXY proxy.example.com:8080; DIRECT";
            }
            """,
            "1 sign script-shown certain", "3 proxy-named proxy.example.com:8080 possible"),
        Case(
            "a script that is only spoken of",
            """
            The browser says that FindProxyForURL (host) is slow.
            So it was left alone by everybody in the building.
            """),
        Case(
            "the diagnostics of WSUS's client",
            """
            Checking Machine State
            \tChecking for admin rights to run tool . . . . . . . . . PASS
            Checking Proxy Configuration
            \tChecking for winhttp local machine Proxy settings . . . PASS
            \t\tWinhttp local machine access type
            \t\t\t<Named Proxy>
            \t\tWinhttp local machine Proxy. . . . . . . . . .  proxy.example.com:8080
            \t\tWinhttp local machine ProxyBypass. . . . . . .  <local>;*.example.com
            \tChecking User IE Proxy settings . . . . . . . . . . . . PASS
            \t\tUser IE Proxy. . . . . . . . . . . . . . . . .  NONE
            \t\tUser IE ProxyByPass. . . . . . . . . . . . . .  NONE
            \t\tUser IE AutoConfig URL Proxy . . . . . . . . .  NONE
            \t\tUser IE AutoDetect
            \t\tAutoDetect not in use
            Checking Connection to WSUS/SUS Server
            \t\tWUServer = http://wsus01.example.com:8530
            """,
            "7 winhttp-setting static proxy.example.com:8080 <local>|*.example.com certain",
            "10 user-setting none auto=false certain", "16 source wsus-http certain",
            "16 update-server http://wsus01.example.com:8530 certain"),
        Case("an appliance that opens TLS", "HTTPS デコード: 有効", "1 inspection yes likely"),
        Case("an appliance that opens no TLS", "HTTPS デコード: 無効", "1 inspection no likely"),
        Case(
            "an appliance's page of settings",
            """
            FQDN: proxy.example.com
            SSL 復号 ： オン
            Antivirus scan: on
            """,
            "2 inspection yes likely"),
        Case(
            "an update that leads to another Windows",
            """
            Installation Failure: Windows failed to install the following update with error 0x80070643: \
            Feature update to Windows 11, version 24H2.
            OS Name: Microsoft Windows 10 Pro 22H2
            """,
            "1 error-code 0x80070643 certain", "1 sign install-failed certain", "2 os Windows 10 22H2 likely"),
        Case(
            "an update that leads to another Windows, in Japanese",
            """
            失敗した更新: Windows 11, version 24H2 の機能更新プログラム (0x80240022)
            使用中の OS: Windows 10 22H2
            """,
            "1 error-code 0x80240022 certain", "2 os Windows 10 22H2 likely"),
    ]
}
