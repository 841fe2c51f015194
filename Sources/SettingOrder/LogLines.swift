import Facts

/// The lines of WindowsUpdate.log that prove the order: which setting was used, and that the next one was tried.
public enum LogLines {
    /// Of a scan: the system's setting, then the user's.
    public static let ofTheScan = [systemUsed, fallbackAllowed, userUsed]

    /// Writes WindowsUpdate.log on Windows 10 and later, where there is none before.
    public static let command = "powershell Get-WindowsUpdateLog"

    /// For who is to prove it on the caller's machine: the command, then what each line says, in as few words as fit on a
    /// screen.
    public static let proof = [
        Statement(
            Text(
                en: "It writes WindowsUpdate.log (10, 11); before, see %windir%.",
                ja: "WindowsUpdate.log を作成 (10、11)。それより前は %windir% に存在"),
            .observed, [.logs]),
        Statement(
            Text(
                en: "Scan: \"Using system proxy, with auto proxy settings\": the system's",
                ja: "検出「Using system proxy, with auto proxy settings」: システム"), .observed, [.logs]),
        Statement(
            Text(
                en:
                    "Scan: \"AllowUserProxyAsFallbackToSystemProxy ... switch to user proxy\": the system's failed, the "
                    + "user's is next",
                ja: "検出「AllowUserProxyAsFallbackToSystemProxy ... switch to user proxy」: システムで失敗、次はユーザー"),
            .observed, [.logs]),
        Statement(
            Text(
                en: "Scan: \"Using user proxy, with impersonation\": the signed-in user's",
                ja: "検出「Using user proxy, with impersonation」: ログオン中のユーザー"), .observed, [.logs]),
        Statement(
            Text(
                en: "Scan of WSUS: \"Proxy Behavior set to 1\": the system's only",
                ja: "WSUS の検出「Proxy Behavior set to 1」: システムのみ"), .inferred, [.logs]),
        Statement(
            Text(
                en: "Download: \"Proxy session id = 1\": that session's user; -1: nobody",
                ja: "ダウンロード「Proxy session id = 1」: その番号のユーザー、-1 はなし"), .inferred, [.logs]),
        Statement(
            Text(
                en: "Before 10: \"Proxy List used: <(null)>\": direct; else the proxy",
                ja: "10 より前「Proxy List used: <(null)>」: 直接接続、ほかはプロキシ名"), .observed, [.logs]),
        Statement(
            Text(
                en: "The log of 10 and 11 names no proxy: see h on WinHTTP, User: server",
                ja: "10、11 のログにプロキシ名なし: WinHTTP、ユーザー: 指定の h で確認"), .observed, [.logs]),
    ]

    static let systemUsed = Statement(
        Text(
            en: "How do I know: \"Using system proxy, with auto proxy settings\" in WindowsUpdate.log says that the "
                + "system's setting is used.",
            ja: "確認方法: WindowsUpdate.log に「Using system proxy, with auto proxy settings」があれば、システムの"
                + "設定が使われています。"),
        .observed, [.logs])

    /// Which line tells whether a scan came to the user's setting.
    public static var decides: Statement { fallbackAllowed }

    static let fallbackAllowed = Statement(
        Text(
            en: "How do I know: \"AllowUserProxyAsFallbackToSystemProxy ... switch to user proxy\" says that the "
                + "system's setting failed and that the user's is tried next. Where the line is missing, nothing shows "
                + "that the user's setting was reached.",
            ja: "確認方法: 「AllowUserProxyAsFallbackToSystemProxy ... switch to user proxy」があれば、システムの"
                + "設定で失敗し、次にユーザーの設定が試されています。この行がなければ、ユーザーの設定まで進んだとは"
                + "いえません。"),
        .observed, [.logs])

    static let userUsed = Statement(
        Text(
            en:
                "How do I know: \"Using user proxy, with impersonation\" says that the setting of the signed-in user is "
                + "used.",
            ja: "確認方法: 「Using user proxy, with impersonation」があれば、ログオン中のユーザーの設定が使われています。"),
        .observed, [.logs])

    /// Of what is sent besides scans and downloads, while somebody is signed in.
    static let userFirst = Statement(
        Text(
            en: "How do I know: \"AllowSystemProxyAsFallbackToUserProxy\" says that the user's setting comes first and "
                + "the system's second.",
            ja: "確認方法: 「AllowSystemProxyAsFallbackToUserProxy」があれば、ユーザーの設定が先、システムの設定が"
                + "次です。"),
        .observed, [.logs])

    static let nobodySignedIn = Statement(
        Text(
            en:
                "How do I know: \"Failed to get proxy settings token\" with 0x800703F0 says that nobody is signed in, so "
                + "that no user's setting can be read.",
            ja: "確認方法: 「Failed to get proxy settings token」と 0x800703F0 があれば、ログオン中のユーザーがなく、"
                + "ユーザーの設定は参照できません。"),
        .observed, [.logs])
}
