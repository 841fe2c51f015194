import Facts

extension Outcome {
    /// The WSUS server, or the address of it, is at fault.
    public static let wsus = Outcome(
        .wsus,
        title: Text(
            en: "The update server (WSUS) or its address is at fault", ja: "更新元のサーバー (WSUS) またはその指定に問題がある"),
        reasons: { _ in [.serverAnswers, .wsusPorts] },
        tell: { _ in callersWords },
        cards: Fixes.wsus)

    private static let callersWords = Text(
        en: "Your PC gets its updates from a server of our own. We check that server and the way to it. "
            + "You need not change anything.",
        ja: "お使いの PC は社内のサーバーから更新プログラムを取得しています。サーバーと通信経路を確認しますので、設定は変更しないでください。")
}

extension Statement {
    static let serverAnswers = Statement(
        Text(
            en: "Updates come from WSUS, so the update server and the way to it are looked at, not Microsoft's hosts.",
            ja: "更新元が WSUS のため、Microsoft の接続先ではなく、WSUS サーバーとその経路を確認します。"),
        .inferred, [])
}
