import Facts

extension Outcome {
    /// Windows Update goes past the proxy that is there.
    public static let notUsingProxy = Outcome(
        .notUsingProxy,
        title: Text(en: "Windows Update does not use the proxy", ja: "Windows Update がプロキシ サーバーを使用していない"),
        reasons: { facts in whyNotUsed(facts) },
        saying: { facts in facts.usesWSUS == true ? .wsus : .notUsingProxy },
        cards: Fixes.notUsingProxy)

    /// Which setting is read where: the old rule before Windows 10, today's from there on.
    private static func whyNotUsed(_ facts: CaseFacts) -> [Statement] {
        let old = facts.eras.contains { $0 != .netshScanOnly }
        let new = facts.eras.contains(.netshScanOnly)
        return (old ? [.manualReadsUser, .automaticReadsWinHTTP] : [])
            + (new ? [.scanReadsSystem, .downloadsIgnoreWinHTTP] : []) + facts.lastStep
    }
}

extension Statement {
    static let manualReadsUser = Statement(
        Text(
            en: "Before Windows 10 a manual run reads the user's Internet Explorer proxy (KB2894304, 2016-10-31).",
            ja: "Windows 10 より前の手動更新は、ユーザーの IE のプロキシ設定を参照します (KB2894304、2016-10-31)。"),
        .documented, [.kb2894304, .jpmem2017])

    static let scanReadsSystem = Statement(
        Text(
            en: "Windows 11, and 10 with current updates: the scan tries the system's proxy (WinHTTP), "
                + "then the user's (Microsoft, 2024-06-18).",
            ja: "Windows 11 と最新の更新を適用した Windows 10 の検出は、システムのプロキシ (WinHTTP)、"
                + "ユーザーのプロキシの順に試します (Microsoft、2024-06-18)。"),
        .documented, [.learnProxy, .jpwinsup2024])
}

extension CallerSaying {
    static let notUsingProxy = CallerSaying(
        "Windows Update does not go through the proxy, although your browser may",
        "ブラウザーが使えていても、Windows Update がプロキシを使っていない",
        ifSo: Text(
            en: "an administrator gives Windows the proxy's address; then please try again.",
            ja: "管理者が Windows にプロキシを設定した後に、もう一度お試しください。"))
}
