import Facts

extension Outcome {
    /// The proxy is reached and does not let the traffic pass.
    public static let proxyRefuses = Outcome(
        .proxyRefuses,
        title: Text(en: "The proxy refuses or spoils the traffic", ja: "プロキシ サーバーが必要な通信を拒否または阻害している"),
        reasons: { _ in [.bothPorts, .refusedAtProxy] },
        tell: { _ in callersWords },
        cards: Fixes.proxyRefuses)

    private static let callersWords = Text(
        en: "The proxy does not let the update traffic pass. Its administrators have to allow it; "
            + "you need not change anything on your PC.",
        ja: "プロキシが更新に必要な通信を許可していません。プロキシの担当者に許可を依頼します。PC の設定変更は不要です。")
}

extension Statement {
    static let refusedAtProxy = Statement(
        Text(
            en: "What the proxy does not allow ends as a refusal, a cut connection or a time-out.",
            ja: "プロキシが許可しない通信は、拒否、切断、タイムアウトのいずれかになります。"),
        .documented, [.kb2894304, .commonErrors])
}
