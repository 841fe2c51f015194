import Facts

extension Outcome {
    /// The proxy is reached and does not let the traffic pass.
    public static let proxyRefuses = Outcome(
        .proxyRefuses,
        title: Text(en: "The proxy refuses or spoils the traffic", ja: "プロキシ サーバーが必要な通信を拒否または阻害している"),
        reasons: { _ in [.bothPorts, .refusedAtProxy] },
        saying: { _ in .proxyRefuses },
        cards: Fixes.proxyRefuses)
}

extension Statement {
    static let refusedAtProxy = Statement(
        Text(
            en: "What the proxy does not allow ends as a refusal, a cut connection or a time-out.",
            ja: "プロキシが許可しない通信は、拒否、切断、タイムアウトのいずれかになります。"),
        .documented, [.kb2894304, .commonErrors])
}

extension CallerSaying {
    static let proxyRefuses = CallerSaying(
        "a proxy or a filter on the way does not let the updates pass", "途中のプロキシやフィルターが更新の通信を許可していない",
        ifSo: Text(
            en: "the people who run it have to allow that; you need not change anything on your PC.",
            ja: "許可は担当者に依頼します。PC の設定変更は不要です。"))
}
