extension Pointer {
    /// The proxy wants a login.
    static let login = [loginWanted, transferLogin, loginScheme, loginFailed, proxyCertificate]

    private static let loginWanted = Pointer(
        .login, [0x8024_401B],
        [
            .documented(.proxyAuthentication, .kb3090184, .commonErrors, .wuErrors),
            .once(.bypassMissing, .upperCaseReport),
        ],
        remark: noPassword)

    private static let transferLogin = Pointer(
        .login, [0x8019_0197], [.once(.proxyAuthentication, .bitsErrors)], remark: noPassword)

    private static let noPassword = Statement(
        Text(
            en:
                "One of the few codes that stand alone: only a proxy sends 407. The service runs in the system account, "
                + "which has no password to give; the update hosts have to be let through without a login.",
            ja: "単独で判断できる数少ないコードです。407 を返すのはプロキシ サーバーだけです。サービスはシステム アカウントで動作し、"
                + "パスワードを渡せないため、更新用の接続先を認証の対象から除外する必要があります。"),
        .documented, [.commonErrors, .systemAccount, .httpStandard])

    private static let loginScheme = Pointer(
        .login, [0x8024_043C, 0x803D_0018, 0x803D_0019, 0x803D_001A, 0x803D_001B],
        [.inferred(.proxyAuthentication)],
        remark: Statement(
            Text(
                en:
                    "By its definition the proxy was reached and asks for a login. The setting leads to a proxy, "
                    + "then; whether it is the right one, the code does not tell.",
                ja: "定義上、プロキシ サーバーには到達しており、認証を要求されています。プロキシは使用されていますが、それが正しいプロキシ サーバーかどうかは分かりません。"),
            .inferred, []))

    private static let loginFailed = Pointer(
        .login, [0x8007_2EEF],
        [.once(.proxyAuthentication, .kb902093), .once(.malformedSetting, .kb902093)],
        remark: Statement(
            Text(
                en:
                    "Microsoft's example blames it on a wrong proxy: check first that the proxy named is the right one.",
                ja: "Microsoft の例では、誤ったプロキシの指定が原因でした。先に、指定したプロキシ サーバーが正しいかをご確認ください。"),
            .singleSource, [.kb902093]))

    private static let proxyCertificate = Pointer(
        .login, [0x8007_2F9B], [.inferred(.proxyAuthentication)],
        remark: Statement(
            Text(
                en:
                    "By its definition the proxy itself asks for a client certificate. Not to be confused with "
                    + "0x80072F0C, where the server asks for one.",
                ja: "定義上、プロキシ サーバー自体がクライアント証明書を要求しています。サーバーが要求する 0x80072F0C とは異なります。"),
            .inferred, []))
}
