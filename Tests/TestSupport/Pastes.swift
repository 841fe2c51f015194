/// What people paste, in the form that Windows gives it.
public enum Pastes {
    public static let direct = """
        Current WinHTTP proxy settings:

            Direct access (no proxy server).
        """

    public static let proxied = """
        現在の WinHTTP プロキシ設定:

            プロキシ サーバー:  old-proxy.example.com:8080
            バイパス一覧     :  <local>;*.example.com
        """

    /// A manual scan of Microsoft on Windows 7 that got no answer.
    public static let windowsSeven = """
        2026-11-20\t09:12:01:101\t 860\t9f4\tAgent\t** START **  Agent: Finding updates [CallerId = WindowsUpdate]
        2026-11-20\t09:12:01:103\t 860\t9f4\tAgent\t  * ServiceID = {9482F4B4-E343-43B6-B170-9A65BC822C77} Windows Update
        2026-11-20\t09:12:01:110\t 860\t9f4\tMisc\tWU client version 7.6.7601.24436
        2026-11-20\t09:12:22:104\t 860\t9f4\tMisc\tWARNING: Send failed with hr = 80072ee2.
        """

    /// The same run begun by itself, as far as that can be told.
    public static let automatic = """
        2026-11-20\t09:12:01:101\t 860\t9f4\tAgent\t** START **  Agent: Finding updates [CallerId = AutomaticUpdates]
        """

    public static let wsusPolicy = """
        HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate
            WUServer    REG_SZ    http://wsus01.example.com:8530

        HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate\\AU
            UseWUServer    REG_DWORD    0x1
        """

    /// With a password, and with what a terminal would obey.
    public static let login = """
        HTTP/1.1 407 Proxy Authentication Required
        Proxy-Authenticate: NTLM
        Proxy-Authorization: Basic dXNlcjpzZWNyZXQ=
        X-Note: \u{1B}]0;owned\u{7}
        """
}
