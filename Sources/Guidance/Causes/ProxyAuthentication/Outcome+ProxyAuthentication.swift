import Facts

extension Outcome {
    /// The proxy asks for a login that Windows Update cannot give.
    public static let proxyAuthentication = Outcome(
        .proxyAuthentication,
        title: Text(en: "The proxy demands a login", ja: "プロキシ サーバーが認証を要求している"),
        reasons: { _ in [.systemCannotLogIn, .noLoginForUpdates, .loginBeforeSetting] },
        saying: { _ in .proxyAuthentication },
        cards: Fixes.proxyAuthentication)
}

extension Statement {
    static let systemCannotLogIn = Statement(
        Text(
            en:
                "The scan runs as SYSTEM and sends no user's credentials. A proxy that requires authentication answers 407.",
            ja: "検出は SYSTEM ユーザーで行われ、ユーザーの資格情報は送られません。認証を要求するプロキシは 407 を返します。"),
        .documented, [.systemAccount, .bits])

    static let loginBeforeSetting = Statement(
        Text(
            en:
                "Settle the authentication first. A WinHTTP proxy that is set before would only change the error to 0x8024401B.",
            ja: "先に認証の問題を解決します。そのまま WinHTTP のプロキシを設定しても、エラーが 0x8024401B に変わるだけです。"),
        .inferred, [])
}

extension CallerSaying {
    static let proxyAuthentication = CallerSaying(
        "the proxy requires a name and password, which Windows Update cannot give",
        "プロキシがユーザー名とパスワードを求めており、Windows Update が応答できない",
        ifSo: Text(en: "that is mended at the proxy, not on your PC.", ja: "対処はプロキシ側で行います。"),
        next: Text(
            en: "Please do not enter your password anywhere for it.", ja: "パスワードはどこにも入力しないでください。"))
}
