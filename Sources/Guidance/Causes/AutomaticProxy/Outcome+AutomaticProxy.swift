import Facts

extension Outcome {
    /// WPAD or a script (PAC) does not give the proxy that it should.
    public static let automaticProxy = Outcome(
        .automaticProxy,
        title: Text(
            en: "The automatic proxy setting (WPAD, PAC) is broken", ja: "プロキシの自動設定 (WPAD、PAC) が機能していない"),
        reasons: { _ in [.automaticNeedsThree] },
        saying: { _ in .automaticProxy },
        cards: Fixes.automaticProxy)
}

extension CallerSaying {
    static let automaticProxy = CallerSaying(
        "your PC does not get its proxy setting from the network as it should", "お使いの PC がプロキシの設定をネットワークから正しく取得できていない",
        next: Text(
            en: "You need not change anything.",
            ja: "設定は変更しないでください。"))
}

extension Statement {
    static let automaticNeedsThree = Statement(
        Text(
            en:
                "An automatic setting needs three things: the service WinHttpAutoProxySvc, an address that is found, and a "
                + "script there that can be read.",
            ja: "自動設定には、WinHttpAutoProxySvc サービス、見つかるアドレス、そこにある読み取り可能なスクリプトの 3 つが必要です。"),
        .documented, [.winhttpAutoproxy, .autoproxyIssues])
}
