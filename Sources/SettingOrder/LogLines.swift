import Facts

/// The lines of WindowsUpdate.log that prove the order: which setting was used, and that the next one was tried.
public enum LogLines {
    /// Of a scan: the system's setting, then the user's.
    public static let ofTheScan = [systemUsed, fallbackAllowed, userUsed]

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
