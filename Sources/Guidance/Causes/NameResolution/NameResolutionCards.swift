import Facts

/// A name is not resolved: the proxy's own, or names that the PC should have left to the proxy.
extension Fixes {
    static func nameResolution(_ facts: CaseFacts) -> [Fix] {
        // Without a proxy the PC looks the update hosts up by itself.
        if facts.holds(Told.noProxy), facts.usesWSUS != true {
            return sourceFirst(facts) + [lookAtHosts(facts)] + clearHosts(facts) + [allowNames(facts)]
        }
        var cards = sourceFirst(facts) + [resolveName(facts)] + settingsFirst(facts) + [compareText(facts)]
        if facts.mayFilterNames { cards = [lookAtHosts(facts)] + clearHosts(facts) + [allowNames(facts)] + cards }
        if facts.usesWSUS == true, facts.eras.contains(.netshScanOnly) { cards.append(featureSource(facts)) }
        if mayBeOutside(facts) { cards += facts.eras.map { leaveStaticProxy(facts, $0) } }
        if facts.usesWSUS != true, facts.mayBe("winhttp", "static") {
            cards += facts.eras.map { setWinHTTP(facts, $0, anew: true) }
        }
        return cards
    }

    static func resolveName(_ facts: CaseFacts) -> Fix {
        let ofWSUS = facts.usesWSUS == true
        let name = ofWSUS ? facts.wsusName : facts.proxyHost
        return .look(
            "resolve-name",
            title: ofWSUS
                ? Text(en: "Resolve the WSUS server's name", ja: "WSUS サーバーの名前解決を確認する")
                : Text(en: "Resolve the proxy's name", ja: "プロキシ サーバーの名前解決を確認する"), kind: .test,
            results: LookResults(
                healthy: Text(en: "The name has an address", ja: "名前にアドレスがある"),
                faulty: Text(en: "The name is not found", ja: "名前が見つからない")),
            steps: nameSteps(facts, ofWSUS), commands: CardCommands.line("nslookup \(name)"),
            expect: Text(
                en: "An address: the name is right. \"Non-existent domain\": a wrong name, or the wrong DNS server.",
                ja: "アドレスが表示されれば正常です。\"Non-existent domain\" の場合は、名前または DNS サーバーの誤りです。"),
            basis: [.notResolvedMeansNotUsed, .proxyOrServer])
    }

    private static func nameSteps(_ facts: CaseFacts, _ ofWSUS: Bool) -> [Text] {
        if ofWSUS { return facts.stepsBeforeWSUS }
        guard facts.proxyHost == "PROXY" else { return [] }
        return [
            Text(
                en: "Put the proxy's real name in place of PROXY. An IP address needs no look-up.",
                ja: "PROXY は実際のプロキシ名に置き換えます。IP アドレスの場合、名前解決は不要です。")
        ]
    }
}

extension Statement {
    static let notResolvedMeansNotUsed = Statement(
        Text(
            en: "Behind a proxy \"name not resolved\" often means that the proxy was not used.",
            ja: "プロキシ環境での名前解決のエラーは、プロキシが使われていないことを示す場合が多くあります。"),
        .inferred, [])

    fileprivate static let proxyOrServer = Statement(
        Text(
            en: "0x8024402C: the name of the proxy or of the server cannot be resolved.",
            ja: "0x8024402C は、プロキシまたはサーバーの名前を解決できないことを表します。"),
        .documented, [.kb3090184, .wuErrors])
}
