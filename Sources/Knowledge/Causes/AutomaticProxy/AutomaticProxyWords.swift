/// WPAD or a script: what it is, and what to tell the caller.
extension OutcomeWords {
    static let automaticProxy = Text(
        en: "Your PC should get its proxy from the network by itself, and that may be broken. We look at it; "
            + "you need not change anything.",
        ja: "お使いの PC はプロキシの設定をネットワークから自動で取得しますが、それが機能していない可能性があります。"
            + "確認しますので、設定は変更しないでください。")
}

extension Statement {
    static let automaticNeedsThree = Statement(
        Text(
            en: "An automatic setting needs three things: the service WinHttpAutoProxySvc, an address that is found, and a "
                + "script there that can be read.",
            ja: "自動設定には、WinHttpAutoProxySvc サービス、見つかるアドレス、そこにある読み取り可能なスクリプトの 3 つが必要です。"),
        .documented, [.winhttpAutoproxy, .autoproxyIssues])
}
