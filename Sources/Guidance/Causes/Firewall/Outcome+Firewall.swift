import Facts

extension Outcome {
    /// A packet filter, and no proxy, stops the traffic.
    public static let firewall = Outcome(
        .firewall,
        title: Text(en: "A firewall blocks the traffic", ja: "ファイアウォールが通信をブロックしている"),
        reasons: { _ in [.firewallNeedsNames] },
        saying: { _ in .firewall },
        cards: Fixes.firewall)
}

extension CallerSaying {
    static let firewall = CallerSaying(
        "a firewall blocks the way to the update servers", "ファイアウォールが更新サーバーへの通信をブロックしている",
        ifSo: Text(
            en: "the people who run it have to open the way; you need not change anything on your PC.",
            ja: "許可は担当者に依頼します。PC の設定変更は不要です。"))
}

extension Statement {
    static let firewallNeedsNames = Statement(
        Text(
            en:
                "Windows Update needs ports 80 and 443 to hosts that Microsoft names; it publishes no IP ranges for them.",
            ja: "Windows Update には、Microsoft が公開する接続先への 80 番と 443 番ポートの通信が必要です。IP アドレスの範囲は公開されていません。"),
        .documented, [.commonErrors, .windows11Endpoints])
}
