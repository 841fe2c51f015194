import Facts

extension Outcome {
    /// The proxy asks for a login that Windows Update cannot give.
    public static let proxyAuthentication = Outcome(
        .proxyAuthentication,
        title: Text(en: "The proxy demands a login", ja: "プロキシ サーバーが認証を要求している"),
        reasons: { _ in [.systemCannotLogIn, .noLoginForUpdates, .loginBeforeSetting] },
        tell: { _ in callersWords },
        cards: Fixes.proxyAuthentication)

    private static let callersWords = Text(
        en: "The proxy asks for a name and password, which Windows Update cannot give. "
            + "The proxy has to be changed, not your PC. Please do not enter your password anywhere for it.",
        ja: "プロキシがユーザー名とパスワードを求めていますが、Windows Update は入力できません。"
            + "対処はプロキシ側で行います。パスワードはどこにも入力しないでください。")
}

extension Statement {
    static let systemCannotLogIn = Statement(
        Text(
            en: "The scan runs as SYSTEM and sends no user's login; so the proxy answers 407.",
            ja: "検出は SYSTEM ユーザーで行われ、ユーザーの資格情報は送られません。そのためプロキシは 407 を返します。"),
        .documented, [.systemAccount, .bits])

    static let loginBeforeSetting = Statement(
        Text(
            en:
                "The login is settled before any WinHTTP proxy: set first, it would only change the error to 0x8024401B.",
            ja: "先に認証の問題を解決します。そのまま WinHTTP のプロキシを設定しても、エラーが 0x8024401B に変わるだけです。"),
        .inferred, [])
}
