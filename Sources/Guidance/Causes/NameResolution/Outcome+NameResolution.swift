import Facts

extension Outcome {
    /// A name has no address.
    public static let nameResolution = Outcome(
        .nameResolution,
        title: Text(en: "A host name cannot be resolved", ja: "ホスト名の名前解決に失敗している"),
        reasons: { _ in [.notResolvedMeansNotUsed] },
        tell: { _ in callersWords },
        cards: Fixes.nameResolution)

    private static let callersWords = Text(
        en: "Your PC cannot find the address of a server by its name. We check whether the name is right "
            + "and whether the proxy is used at all.",
        ja: "お使いの PC が、サーバーの名前からアドレスを調べられません。名前が正しいか、プロキシが使われているかを確認します。")
}
