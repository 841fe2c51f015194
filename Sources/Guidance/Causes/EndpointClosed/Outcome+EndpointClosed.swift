import Facts

extension Outcome {
    /// Microsoft has closed the servers that this Windows asks.
    public static let endpointClosed = Outcome(
        .endpointClosed,
        title: Text(
            en: "Microsoft has closed the update servers of this Windows",
            ja: "この Windows が使う更新サーバーは提供が終了している"),
        reasons: { _ in [.endpointsClosed, .noSettingHelps] },
        saying: { _ in .endpointClosed },
        cards: Fixes.endpointClosed)
}

extension Statement {
    static let noSettingHelps = Statement(
        Text(
            en: "A closed server does not come back by any setting; so this is said before any fix.",
            ja: "提供が終了したサーバーは、設定では利用できるようになりません。そのため最初にお知らせしています。"),
        .inferred, [])
}

extension CallerSaying {
    static let endpointClosed = CallerSaying(
        "Microsoft has switched off the servers that this version of Windows asks for updates",
        "この Windows が使う更新サーバーの提供が終了している",
        ifSo: Text(
            en: "no setting on your PC can change that, and we bring the updates to it in another way.",
            ja: "PC の設定では解決できないため、別の方法で更新プログラムを適用します。"))
}
