import Facts

extension Outcome {
    /// The code, or what was told, is about something other than the way to the update servers.
    public static let notProxy = Outcome(
        .notProxy,
        title: Text(en: "Not a proxy matter", ja: "プロキシとは関係のない問題"),
        reasons: { facts in
            let isDefined = facts.isCertain("class", CodeClass.notProxy.rawValue) && facts.remarks.isEmpty
            return [.proxyHasNoPart] + (isDefined ? [.codeByDefinition] : [])
        },
        saying: { _ in .notProxy },
        cards: Fixes.notProxy)
}

extension Statement {
    static let proxyHasNoPart = Statement(
        Text(
            en:
                "What fails on the PC itself is not about the way to the update servers. A change to the proxy would not help.",
            ja: "PC 自身の問題は更新サーバーへの通信とは関係がないため、プロキシを変更しても解決しません。"),
        .inferred, [])
}

extension CallerSaying {
    static let notProxy = CallerSaying(
        "the fault is in Windows itself and not in the network", "ネットワークではなく Windows 自身に問題がある",
        next: Text(
            en: "Please leave the proxy settings as they are.", ja: "プロキシの設定は変更せず、そのままお待ちください。"))
}
