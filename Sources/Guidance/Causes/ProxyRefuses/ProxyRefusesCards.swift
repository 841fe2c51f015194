import Facts

/// The proxy refuses the traffic: KB2894304's cause 2. Ports, names, and the request that asks for them.
extension Fixes {
    static func proxyRefuses(_ facts: CaseFacts) -> [Fix] {
        let outside = mayBeOutside(facts) ? facts.eras.map { leaveStaticProxy(facts, $0) } : []
        return productFirst(facts) + scriptLooks(facts) + [testProxy(facts)] + outside + [allowHosts(facts)]
    }

    private static func allowHosts(_ facts: CaseFacts) -> Fix {
        Fix(
            "allow-hosts",
            title: Text(en: "Allow ports 80 and 443 and the update hosts", ja: "80 / 443 番ポートと更新サーバーへの通信を許可する"),
            who: .proxyAdministrator, risk: .care,
            steps: [
                Text(
                    en: "Allow both protocols: http hosts must not be forced to https, nor the other way round.",
                    ja: "http と https の両方を許可します。http の接続先を https に変換したり、その逆をしたりしないでください。"),
                Text(en: "The request to send:", ja: "送付する依頼文:"),
                RequestText.networkTeam(facts),
            ],
            saveOldValue: CardWords.noteTheRules,
            expect: Text(
                en: "The test shows neither 403 nor 407 any more, and the proxy log no refusal for the PC.",
                ja: "テストで 403 と 407 が返らなくなり、プロキシのログに PC の拒否が記録されなくなります。"),
            sideEffect: Text(
                en: "These hosts are open to every client in the rule's range.",
                ja: "対象範囲のすべてのクライアントが、これらの接続先を利用できるようになります。"),
            rollback: CardWords.restoreTheRules, verify: CardWords.searchAgain(facts),
            basis: RequestText.basis(facts) + [.noSwap])
    }
}

extension Statement {
    fileprivate static let noSwap = Statement(
        Text(
            en: "https to a host that is listed with http fails, and the other way round.",
            ja: "http と指定された接続先への https 通信 (およびその逆) は失敗します。"),
        .singleSource, [.troubleshooting])
}
