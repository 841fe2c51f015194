/// WPAD or a script: what it is, and what to tell the caller.
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
