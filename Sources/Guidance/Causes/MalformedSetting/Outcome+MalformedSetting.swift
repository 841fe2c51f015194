import Facts

extension Outcome {
    /// Windows cannot read a proxy setting.
    public static let malformedSetting = Outcome(
        .malformedSetting,
        title: Text(en: "The proxy setting is malformed", ja: "プロキシ設定の書式に誤りがある"),
        reasons: { _ in [.unreadableComesFirst] },
        saying: { _ in .malformedSetting },
        cards: Fixes.malformedSetting)
}

extension Statement {
    static let unreadableComesFirst = Statement(
        Text(
            en: "Where Windows cannot read a proxy setting, nothing else can be judged until its text is right.",
            ja: "Windows がプロキシ設定を解釈できない場合は、書式を直すまで、ほかの原因は判断できません。"),
        .inferred, [])
}

extension CallerSaying {
    static let malformedSetting = CallerSaying(
        "a proxy setting on your PC is written in a way that Windows cannot use",
        "お使いの PC のプロキシ設定に、Windows が利用できない書き方がある",
        ifSo: Text(en: "we correct it; then please try again.", ja: "修正した後にもう一度お試しください。"))
}
