/// Windows Update does not use the proxy: give it one, in the place that this Windows reads.
extension Fixes {
    static func notUsingProxy(_ facts: CaseFacts) -> [Fix] {
        // With WSUS a proxy is the fault, not the cure; direct access is right.
        if facts.usesWSUS == true { return [showSettings(facts)] }
        return sourceFirst(facts) + productFirst(facts) + settingsFirst(facts) + loginFirst(facts)
            + facts.eras.flatMap { giveProxy(facts, $0) } + giveElsewhere(facts)
    }

    /// Behind a proxy that requires authentication, a WinHTTP proxy would only turn one error into another.
    private static func loginFirst(_ facts: CaseFacts) -> [Fix] {
        facts.known.value(of: "login") == nil ? [testProxy(facts)] : []
    }

    private static func giveProxy(_ facts: CaseFacts, _ era: Era) -> [Fix] {
        let alone = facts.eras.count == 1
        var cards: [Fix] = []
        if era == .netshScanOnly { cards.append(deviceWideProxy(facts)) }
        if era == .netshScanOnly, alone, mayDownloadAsUser(facts) { cards.append(userProxy(facts)) }
        if winhttpWouldHelp(facts, era) { cards += giveWinHTTPProxy(facts, era) }
        if alone, downloadsAsAccount(facts, era) { cards.append(accountProxy(facts, era)) }
        return cards
    }

    /// What the network gives rather than the PC, and what may be left on it from before.
    private static func giveElsewhere(_ facts: CaseFacts) -> [Fix] {
        let announces = facts.mayBe("winhttp", "direct") && facts.mayBe("wpad", "no") && facts.mayBe("traffic", "scan")
        let leftOver = facts.eras.filter { facts.eras.count == 1 && downloadsAsAccount(facts, $0) }
        return leftOver.map { resetAccountProxy(facts, $0) } + (scriptInFile(facts) ? [publishScript(facts)] : [])
            + (announces ? [announceWPAD(facts)] : [])
    }

    private static func giveWinHTTPProxy(_ facts: CaseFacts, _ era: Era) -> [Fix] {
        let alone = facts.eras.count == 1
        return [setWinHTTP(facts, era)]
            + (alone && facts.mayBe("ie.static", "yes") ? [importSetting(facts, era)] : [])
            + (facts.generation == .eleven ? [advancedProxy(facts)] : [])
    }

    /// Not where it is set already. From Windows 10 on a download reads it only with nobody signed in.
    private static func winhttpWouldHelp(_ facts: CaseFacts, _ era: Era) -> Bool {
        guard facts.mayBe("winhttp", "direct") else { return false }
        guard era == .netshScanOnly, facts.isCertain("traffic", "download") else { return true }
        return facts.mayBe("user", "no") && facts.mayBe("downloader", "do")
    }

    /// A download that Delivery Optimization makes with the signed-in user's setting.
    private static func mayDownloadAsUser(_ facts: CaseFacts) -> Bool {
        !facts.isCertain("traffic", "scan") && facts.mayBe("user", "yes") && facts.mayBe("downloader", "do")
    }

    /// A download that BITS makes with the setting of the service's account.
    private static func downloadsAsAccount(_ facts: CaseFacts, _ era: Era) -> Bool {
        facts.isCertain("traffic", "download")
            && (era != .netshScanOnly || facts.isCertain("downloader", "bits"))
    }
}
