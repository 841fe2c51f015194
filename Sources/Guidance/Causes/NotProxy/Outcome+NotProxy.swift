import Facts

extension Outcome {
    /// The code, or what was told, is about something other than the way to the update servers.
    public static let notProxy = Outcome(
        .notProxy,
        title: Text(en: "Not a proxy matter", ja: "プロキシとは関係のない問題"),
        reasons: { facts in [.proxyHasNoPart] + (facts.remarks.isEmpty ? [.codeByDefinition] : []) },
        tell: { _ in callersWords },
        cards: Fixes.notProxy)

    private static let callersWords = Text(
        en: "This error does not come from the proxy. Please leave the proxy settings as they are; "
            + "we look into what the code points to.",
        ja: "このエラーの原因はプロキシではありません。プロキシの設定は変更せず、そのままお待ちください。コードが示す別の原因を調べます。")
}

extension Statement {
    static let proxyHasNoPart = Statement(
        Text(
            en: "This code is not about the way to the update servers. A change to the proxy would not help.",
            ja: "このコードは更新サーバーへの通信の問題ではないため、プロキシを変更しても解決しません。"),
        .inferred, [])
}
