/// Lists and logs that PowerShell and the Event Viewer give of transfers, events and settings.
extension PastedTexts {
    static let lists = [
        Case(
            "transfers in a table",
            """
            PS C:\\> Get-BitsTransfer -AllUsers

            JobId                                DisplayName         TransferType JobState        OwnerAccount
            -----                                -----------         ------------ --------        ------------
            0a0a0a0a-1111-4222-8333-444444444444 WU Client Download  Download     TransientError  NT AUTHORITY\\SYSTEM
            """,
            "3 downloader bits certain", "5 traffic download certain"),
        Case(
            "a transfer",
            """
            DisplayName         : WU Client Download
            TransferType        : Download
            JobState            : Error
            ProxyUsage          : SystemDefault
            ErrorDescription    : HTTP status 407: Proxy authentication required
            """,
            "1 traffic download certain", "2 downloader bits certain", "4 proxy-stage account certain",
            "5 http-status 407 certain", "5 proxy-answer authentication-required likely"),
        Case(
            "a transfer of another program",
            """
            DisplayName         : Example Updater
            TransferType        : Download
            JobState            : Suspended
            """),
        Case(
            "a download that others share",
            """
            Status                      : Downloading
            SourceURL                   : http://dl.delivery.mp.microsoft.com/filestreamingservice/files/x
            DownloadMode                : Lan
            PredefinedCallerApplication : WU Client Download
            """,
            "3 downloader do certain", "4 traffic download certain"),
        Case(
            "the log of Delivery Optimization",
            """
            TimeCreated : 11/20/2026 9:12:22 AM
            LevelName   : Error
            Message     : CHttpRequest::_OnHttpFail failed with hr = 0x80190197
            """,
            "3 error-code 0x80190197 certain"),
        Case(
            "an event in XML, in one line",
            """
            <Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System>\
            <Provider Name="Microsoft-Windows-WindowsUpdateClient"/><EventID>25</EventID><Level>2</Level>\
            <Computer>PC17.corp.example</Computer></System><EventData><Data Name="errorCode">0x80072ee2</Data>\
            </EventData></Event>
            """,
            "1 error-code 0x80072EE2 certain", "1 traffic scan likely"),
        Case(
            "an event in a list",
            """
            TimeCreated  : 2026/11/20 9:12:22
            ProviderName : Microsoft-Windows-WindowsUpdateClient
            Id           : 31
            Message      : 更新プログラムのダウンロード中にエラーが発生しました。
            """,
            "3 traffic download likely"),
        Case(
            "events in a table",
            """
               ProviderName: Microsoft-Windows-WindowsUpdateClient

            TimeCreated                      Id LevelDisplayName Message
            -----------                      -- ---------------- -------
            11/20/2026 9:12:22 AM            25 Error            Windows Update failed to check for updates with error \
            0x80072EE2.
            """,
            "5 error-code 0x80072EE2 certain", "5 traffic scan likely"),
        Case(
            "a user's proxy, as PowerShell lists it",
            """
            ProxyEnable   : 1
            ProxyServer   : proxy.example.com:8080
            ProxyOverride : *.corp.example;<local>
            AutoConfigURL : http://pac.corp.example/proxy.pac
            PSPath        : Microsoft.PowerShell.Core\\Registry::HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Intern
                            et Settings
            """,
            "2 user-setting pac+static proxy.example.com:8080 *.corp.example|<local> "
                + "pac=http://pac.corp.example/proxy.pac certain"),
        Case(
            "one proxy for all users, as PowerShell lists it",
            """
            ProxySettingsPerUser : 0
            PSPath : Microsoft.PowerShell.Core\\Registry::HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings
            """,
            "1 per-machine yes certain"),
        Case(
            "winget, in Japanese",
            """
            PS C:\\> winget upgrade
            コマンドの実行中に予期しないエラーが発生しました:
            InternetOpenUrl() failed.
            0x80072efd : unknown error
            """,
            "1 what store likely", "4 error-code 0x80072EFD certain"),
        Case(
            "WSL, in Japanese",
            """
            C:\\>wsl --update
            サーバーとの接続を確立できませんでした
            エラー コード: Wsl/UpdatePackage/0x80072efd
            """,
            "1 what store likely", "3 error-code 0x80072EFD certain"),
    ]
}
