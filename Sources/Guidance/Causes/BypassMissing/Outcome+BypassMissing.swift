import Facts

extension Outcome {
    /// The way to the WSUS server leads through the proxy.
    public static let bypassMissing = Outcome(
        .bypassMissing,
        title: Text(en: "The WSUS server is missing from the bypass list", ja: "WSUS サーバーがバイパス リストに含まれていない"),
        reasons: { _ in [.wsusNeedsBypass, .directIsHealthy] },
        saying: { _ in .bypassMissing },
        cards: Fixes.bypassMissing)
}

extension Statement {
    static let directIsHealthy = Statement(
        Text(
            en: "With WSUS direct access is right: a proxy in between is the fault, not the cure.",
            ja: "WSUS では直接アクセスが正常です。プロキシを経由すること自体が原因になります。"),
        .inferred, [])
}

extension CallerSaying {
    static let bypassMissing = CallerSaying(
        "your PC asks the proxy for a server that stands inside our own network",
        "お使いの PC が社内の更新サーバーへの通信をプロキシに送っている",
        ifSo: Text(
            en: "an administrator adds that server as an exception; then please try again.",
            ja: "管理者が例外として登録した後に、もう一度お試しください。"))
}
