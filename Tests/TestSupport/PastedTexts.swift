/// What people paste, and what a careful reader writes down for it: line, kind, value, how sure. Names are invented.
public enum PastedTexts {
    public struct Case: Sendable, CustomStringConvertible {
        public let name: String
        public let text: String
        public let found: Set<String>

        public var description: String { name }

        public init(_ name: String, _ text: String, _ found: String...) {
            (self.name, self.text, self.found) = (name, text, Set(found))
        }
    }

    public static let all = events + commands + jobs + managers + programs + reports + looks + lists + tables

    static let events = [
        Case(
            "an event, copied",
            """
            Log Name: System
            Source: Microsoft-Windows-WindowsUpdateClient
            Event ID: 20
            Level: Error
            Computer: PC17.corp.example
            Description:
            Installation Failure: Windows failed to install the following update with error 0x80072efe: 2026-08 Test \
            Update (KB0000001).
            """,
            "3 sign install-failed certain", "7 error-code 0x80072EFE certain"),
        Case(
            "an event, copied, in Japanese",
            """
            ログの名前: System
            ソース: Microsoft-Windows-WindowsUpdateClient
            イベント ID: 20
            レベル: エラー
            コンピューター: PC17.corp.example
            説明:
            インストールの失敗: エラー 0x80240438 で次の更新プログラムのインストールに失敗しました: 2026-08 テスト用の更新 (KB0000001)
            """,
            "3 sign install-failed certain", "7 error-code 0x80240438 certain"),
        Case(
            "an event of the WSUS server, quoted",
            """
            > イベント ID: 364  レベル: エラー  ソース: Windows Server Update Services
            > 説明: コンテンツ ファイルのダウンロードに失敗しました。理由: サーバーは必要な HTTP プロトコルをサポートしていません。
            """,
            "1 what wsus-sync likely", "1 sign content-not-fetched certain", "2 range-failure true certain"),
        Case(
            "events that PowerShell lists",
            """
               ProviderName: Schannel

            2026/11/28  9:00:00   36871 Error  A fatal error occurred while creating a TLS client credential.
            """,
            "3 sign no-common-protocol certain"),
    ]

    static let commands = [
        Case(
            "a feature on demand, in Japanese",
            """
            PS C:\\> Add-WindowsCapability -Online -Name "Test.Capability~~~~0.0.1.0"
            Add-WindowsCapability : Add-WindowsCapability に失敗しました。エラー コード
            = 0x800f0954
            発生場所 行:1 文字:1
            """,
            "1 what store likely", "3 error-code 0x800F0954 certain"),
        Case(
            "an exception of .NET's",
            """
            Invoke-WebRequest : The remote server returned an error: (407) Proxy Authentication Required.
            At C:\\Temp\\test.ps1:3 char:1
            """,
            "1 http-status 407 certain"),
        Case(
            "the same in Japanese, in Markdown",
            """
            ```
            Invoke-WebRequest : リモート サーバーがエラーを返しました: (407) プロキシ認証が必要です
            ```
            """,
            "2 http-status 407 certain"),
        Case(
            "a page that cannot be found, in German",
            "Der Remoteserver hat einen Fehler zurückgegeben: (404) Nicht gefunden.",
            "1 http-status 404 certain"),
        Case(
            "ping, blocked by the hosts file",
            """
            C:\\> ping -n 1 fe2.update.microsoft.com
            Pinging fe2.update.microsoft.com [0.0.0.0] with 32 bytes of data:
            PING: transmit failed. General failure.
            """,
            "2 resolves blocked certain"),
        Case(
            "ping in Japanese", "fe2.update.microsoft.com [203.0.113.9]に ping を送信しています 32 バイトのデータ:",
            "1 resolves public certain"),
        Case(
            "the hosts file", "127.0.0.1 localhost\n0.0.0.0 download.windowsupdate.com", "2 hosts-file yes certain",
            "2 resolves blocked likely"),
        Case(
            "WPAD is not there", "C:\\>ping wpad\nホスト wpad が見つかりませんでした。", "2 wpad no likely"),
        Case(
            "a port that does not open",
            """
            ComputerName     : 127.0.0.1
            RemoteAddress    : 127.0.0.1
            RemotePort       : 8080
            TcpTestSucceeded : False
            """,
            "4 sign nothing-listens certain"),
        Case(
            "a service that is disabled",
            """
            SERVICE_NAME: winhttpautoproxysvc
                    TYPE               : 20  WIN32_SHARE_PROCESS
                    START_TYPE         : 4   DISABLED
            """,
            "3 sign auto-proxy-disabled certain"),
        Case(
            "the same of another, in Japanese", "サービス名: MpsSvc\n状態: 停止\nスタートアップの種類: 無効",
            "3 sign service-disabled certain"),
        Case("ver", "Microsoft Windows [Version 10.0.19045.3803]", "1 os 10.0.19045 likely"),
        Case(
            "systeminfo in Japanese", "OS 名:                  Microsoft Windows 11 Pro",
            "1 os Windows 11 likely"),
        Case(
            "curl sees who signed",
            """
            *  subject: CN=fe2.update.microsoft.com
            *  issuer: O=Example Corp; CN=Example Inspection CA
            """,
            "2 inspection yes likely"),
        Case(
            "curl and a tunnel that is refused", "curl: (56) CONNECT tunnel failed, response 407",
            "1 http-status 407 certain"),
    ]

    static let jobs = [
        Case(
            "a job of BITS",
            """
            C:\\> bitsadmin /list /allusers /verbose
            GUID: {0A0A0A0A-1111-4222-8333-444444444444} DISPLAY: 'WU Client Download'
            TYPE: DOWNLOAD STATE: TRANSIENT_ERROR OWNER: NT AUTHORITY\\SYSTEM
            PROXY: PRECONFIG PROXY LIST: NULL PROXY BYPASS LIST: NULL
            ERROR FILE:    http://download.windowsupdate.com/x/test.cab -> C:\\Windows\\test.cab
            ERROR CODE:    0x80190197 - HTTP status 407: Proxy authentication required
            ERROR CONTEXT: 0x00000005 - The error occurred while the remote file was being processed.
            """,
            "2 traffic download certain", "3 downloader bits certain", "4 proxy-stage account certain",
            "6 error-code 0x80190197 certain", "6 http-status 407 certain",
            "6 proxy-answer authentication-required likely"),
        Case(
            "a job of Delivery Optimization",
            """
            FileSize                    : 734003200
            Status                      : Paused
            DownloadMode                : 100
            SourceURL                   : http://dl.delivery.mp.microsoft.com/filestreamingservice/files/test
            PredefinedCallerApplication : WU Client Download
            """,
            "3 downloader bits certain", "5 traffic download certain"),
        Case(
            "the four settings of dsregcmd",
            """
            +----------------------------------------------------------------------+
            | IE Proxy Config for System Account                                   |
            +----------------------------------------------------------------------+

                  Auto Detect Settings : YES
                Auto-Configuration URL :\u{20}
                     Proxy Server List :\u{20}

            +----------------------------------------------------------------------+
            | URL Specific Proxy Config                                            |
            +----------------------------------------------------------------------+

                Auto Detect PAC Status : Failed to auto detect the Proxy Auto-Configuration (PAC) script u
            sing WPAD. code: 0x80072f94

            +----------------------------------------------------------------------+
            | IE Proxy Config for Current User                                     |
            +----------------------------------------------------------------------+

                  Auto Detect Settings : NO
                Auto-Configuration URL : http://pac.corp.example/proxy.pac

            +----------------------------------------------------------------------+
            | WinHttp Default Proxy Config                                         |
            +----------------------------------------------------------------------+

                           Access Type : DIRECT
            """,
            "5 account-setting auto-detect auto=true certain", "13 sign no-script-found certain",
            "14 error-code 0x80072F94 certain",
            "21 user-setting pac pac=http://pac.corp.example/proxy.pac auto=false certain",
            "27 winhttp-setting direct certain"),
    ]
}
