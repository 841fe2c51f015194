import Facts

extension Outcome {
    /// The WSUS server, or the address of it, is at fault.
    public static let wsus = Outcome(
        .wsus,
        title: Text(
            en: "The update server (WSUS) or its address is at fault", ja: "更新元のサーバー (WSUS) またはその指定に問題がある"),
        reasons: { _ in [.serverAnswers, .wsusPorts] },
        saying: { _ in .wsus },
        cards: Fixes.wsus)
}

extension Statement {
    static let serverAnswers = Statement(
        Text(
            en: "Where updates come from WSUS, look at the update server and the way to it, not at Microsoft's hosts.",
            ja: "更新元が WSUS の場合は、Microsoft の接続先ではなく、WSUS サーバーとその経路を確認します。"),
        .inferred, [])
}

extension CallerSaying {
    static let wsus = CallerSaying(
        "the server of our own that your PC gets its updates from, or the way to it, is at fault",
        "お使いの PC が更新を取得する社内のサーバー、またはそこまでの経路に問題がある",
        next: Text(en: "You need not change anything.", ja: "設定は変更しないでください。"))
}
