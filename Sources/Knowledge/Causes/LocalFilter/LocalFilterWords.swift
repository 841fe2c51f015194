/// Something on the PC itself: what it is, and what to tell the caller.
extension OutcomeWords {
    static let localFilter = Text(
        en: "Something on your PC itself may block the updates. We look at it first; please do not change anything "
            + "in the network for it.",
        ja: "PC 自身のプログラムや設定が、更新を妨げている可能性があります。まず確認しますので、ネットワークの設定は変更しないでください。")
}

extension Statement {
    static let localComesFirst = Statement(
        Text(
            en: "A proxy program, a filter, a virus scanner or the hosts file of the PC stands before everything in the "
                + "network. Nothing has to be asked of the network team for it.",
            ja: "PC 上のプロキシ プログラム、フィルター、ウイルス対策ソフト、hosts ファイルは、ネットワークより手前にあります。"
                + "ネットワーク担当者への依頼は不要です。"),
        .inferred, [])
}
