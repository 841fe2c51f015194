import Facts

extension Outcome {
    /// A name has no address.
    public static let nameResolution = Outcome(
        .nameResolution,
        title: Text(en: "A host name cannot be resolved", ja: "ホスト名の名前解決に失敗している"),
        reasons: { _ in [.notResolvedMeansNotUsed] },
        saying: { _ in .nameResolution },
        cards: Fixes.nameResolution)
}

extension CallerSaying {
    static let nameResolution = CallerSaying(
        "your PC cannot find the address of a server by its name",
        "お使いの PC がサーバーの名前からアドレスを調べられない",
        next: Text(en: "You need not change anything yet.", ja: "まだ設定は変更しないでください。"))
}
