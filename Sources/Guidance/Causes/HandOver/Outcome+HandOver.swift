import Facts

extension Outcome {
    /// Somebody else can answer for the proxy: the walk ends with the request to them.
    public static let askNetworkTeam = Outcome(
        .askNetworkTeam,
        title: Text(en: "The network team has to answer for the proxy", ja: "プロキシについてネットワーク担当者への確認が必要"),
        reasons: { _ in [.fiveThings] },
        saying: { _ in CallerSaying(always: askNetworkTeamTold) },
        cards: Fixes.askNetworkTeam)

    /// Every cause was tried.
    public static let nothingLeft = Outcome(
        .nothingLeft,
        title: Text(en: "Every possible cause was tried: hand the case over", ja: "考えられる原因をすべて試したため引き継ぐ"),
        reasons: { _ in [.allTried] },
        saying: { _ in CallerSaying(always: nothingLeftTold) },
        cards: Fixes.nothingLeft)

    private static let askNetworkTeamTold = Text(
        en: "To go on we need a few answers from the people who run the proxy. "
            + "We ask them now and come back to you.",
        ja: "続きを調べるには、プロキシの担当者への確認が必要です。これから確認し、改めてご連絡します。")

    private static let nothingLeftTold = Text(
        en: "What we could try together did not help. We collect the logs and pass your case on with all that we know.",
        ja: "この場で試せる対処では解決しませんでした。ログを採取し、これまでの結果とあわせて担当に引き継ぎます。")
}

extension Statement {
    static let fiveThings = Statement(
        Text(
            en: "Ports, hosts, login, ranges and inspection are known only to whoever runs the proxy.",
            ja: "ポート、接続先、認証、Range 要求、復号の状況は、プロキシの担当者だけが確認できます。"),
        .inferred, [])

    static let allTried = Statement(
        Text(
            en: "Each cause that fits the answers was tried. The log and the proxy's log lines have to tell the rest.",
            ja: "回答に合う原因はすべて試しました。以降は Windows Update とプロキシのログの確認が必要です。"),
        .inferred, [])
}
