import Facts

/// The proxy wants a login that a system account cannot give: take the update hosts out of it.
extension Fixes {
    static func proxyAuthentication(_ facts: CaseFacts) -> [Fix] {
        productFirst(facts) + scriptLooks(facts) + [testProxy(facts), exemptLogin(facts)]
    }

    private static func exemptLogin(_ facts: CaseFacts) -> Fix {
        Fix(
            "exempt-login",
            title: Text(en: "Let the update hosts through without a login", ja: "更新サーバーへの通信を認証の対象外にする"),
            who: .proxyAdministrator, risk: .care,
            steps: exemptSteps + [RequestText.networkTeam(facts)],
            saveOldValue: CardWords.noteTheRules,
            expect: Text(
                en: "The test without a login no longer answers 407, neither for http nor for https.",
                ja: "認証なしのテストで、http と https のどちらでも 407 が返らなくなります。"),
            sideEffect: Text(
                en:
                    "Every client in the rule's range reaches these hosts without a login. Keep the range to your own clients.",
                ja: "対象範囲のクライアントは、認証なしでこれらの接続先を利用できます。範囲は自社のクライアントに限定します。"),
            rollback: CardWords.restoreTheRules, verify: CardWords.searchAgain(facts),
            basis: [.downloadUsesUserLogin, .noLoginInWinHTTP, .ruleBeforeLogin] + RequestText.basis(facts))
    }

    private static let exemptSteps = [
        Text(
            en: "Put the rule for the update hosts before the first rule that asks for a login.",
            ja: "更新サーバーを許可する規則を、認証を要求する最初の規則より前に置きます。"),
        Text(
            en: "Never write a user name or password into a proxy setting of Windows.",
            ja: "Windows のプロキシ設定にユーザー名やパスワードを書き込まないでください。"),
        Text(en: "The request to send:", ja: "送付する依頼文:"),
    ]
}

extension Statement {
    fileprivate static let ruleBeforeLogin = Statement(
        Text(
            en: "In Squid the rule must stand before the first one with proxy_auth; then these hosts need no login.",
            ja: "Squid では、proxy_auth を使う最初の規則より前に置くと、これらの接続先は認証不要になります。"),
        .singleSource, [.proxyLab])
}
