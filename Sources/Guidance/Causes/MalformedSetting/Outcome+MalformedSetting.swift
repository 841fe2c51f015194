import Facts

extension Outcome {
    /// Windows cannot read a proxy setting.
    public static let malformedSetting = Outcome(
        .malformedSetting,
        title: Text(en: "The proxy setting is malformed", ja: "プロキシ設定の書式に誤りがある"),
        reasons: { _ in [.unreadableComesFirst] },
        tell: { _ in callersWords },
        cards: Fixes.malformedSetting)

    private static let callersWords = Text(
        en: "The address of the proxy on your PC has a typing error, so Windows cannot use it. "
            + "We correct it; then please try again.",
        ja: "お使いの PC に登録されたプロキシのアドレスに誤りがあり、Windows が利用できません。修正した後に、もう一度お試しください。")
}

extension Statement {
    static let unreadableComesFirst = Statement(
        Text(
            en: "Windows cannot read a proxy setting. Until its text is right nothing else can be judged.",
            ja: "Windows がプロキシ設定を解釈できていません。書式を直すまで、ほかの原因は判断できません。"),
        .inferred, [])
}
