/// Something on the PC itself: what it is, and what to tell the caller.
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
