import Facts

extension Outcome {
    /// A proxy, virus scanner, filter or hosts file on the PC stands in the way.
    public static let localFilter = Outcome(
        .localFilter,
        title: Text(
            en: "Something on the PC itself blocks the traffic", ja: "PC 自身のプログラムや設定が通信を妨げている"),
        reasons: { _ in [.localComesFirst] },
        saying: { _ in .localFilter },
        cards: Fixes.localFilter)
}

extension CallerSaying {
    static let localFilter = CallerSaying(
        "something on your PC itself blocks the updates", "PC 自身のプログラムや設定が更新を妨げている",
        next: Text(
            en: "Please do not change anything in the network for it.",
            ja: "ネットワークの設定は変更しないでください。"))
}

extension Statement {
    static let localComesFirst = Statement(
        Text(
            en:
                "A proxy program, a filter, a virus scanner or the hosts file of the PC stands before everything in the "
                + "network. Nothing has to be asked of the network team for it.",
            ja: "PC 上のプロキシ プログラム、フィルター、ウイルス対策ソフト、hosts ファイルは、ネットワークより手前にあります。"
                + "ネットワーク担当者への依頼は不要です。"),
        .inferred, [])
}
