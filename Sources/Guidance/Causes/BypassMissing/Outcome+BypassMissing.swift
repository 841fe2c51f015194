import Facts

extension Outcome {
    /// The way to the WSUS server leads through the proxy.
    public static let bypassMissing = Outcome(
        .bypassMissing,
        title: Text(en: "The WSUS server is missing from the bypass list", ja: "WSUS サーバーがバイパス リストに含まれていない"),
        reasons: { _ in [.wsusNeedsBypass, .directIsHealthy] },
        tell: { _ in callersWords },
        cards: Fixes.bypassMissing)

    private static let callersWords = Text(
        en: "Your PC asks the proxy for a server that stands inside our own network. "
            + "An administrator adds that server as an exception; then please try again.",
        ja: "お使いの PC が、社内の更新サーバーへの通信をプロキシに送っています。管理者が例外として登録した後に、もう一度お試しください。")
}

extension Statement {
    static let directIsHealthy = Statement(
        Text(
            en: "With WSUS direct access is right: a proxy in between is the fault, not the cure.",
            ja: "WSUS では直接アクセスが正常です。プロキシを経由すること自体が原因になります。"),
        .inferred, [])
}
