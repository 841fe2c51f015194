/// All that a person reads of an outcome: its name, why it is taken, and what to tell the caller.
public struct OutcomeWords: Sendable {
    let outcome: OutcomeID

    public static func of(_ outcome: OutcomeID) -> OutcomeWords { OutcomeWords(outcome: outcome) }

    /// The outcome in one short sentence, at most 70 columns.
    public var title: Text {
        if let cause = outcome.cause { return cause.title }
        return outcome == .askNetworkTeam
            ? Text(en: "The network team has to answer for the proxy", ja: "プロキシについてネットワーク担当者への確認が必要")
            : Text(en: "Every possible cause was tried: hand the case over", ja: "考えられる原因をすべて試したため引き継ぐ")
    }

    /// What the outcome means and why it is taken here.
    public func explanation(_ facts: CaseFacts) -> [Statement] {
        reasons(facts) + (outcome == .notProxy && facts.remarks.isEmpty ? [.codeByDefinition] : facts.remarks)
    }

    private func reasons(_ facts: CaseFacts) -> [Statement] {
        switch outcome {
        case .notProxy: [.proxyHasNoPart]
        case .endpointClosed: [.endpointsClosed, .noSettingHelps]
        case .bypassMissing: [.wsusNeedsBypass, .directIsHealthy]
        case .malformedSetting: [.unreadableComesFirst]
        case .wsus: [.serverAnswers, .wsusPorts]
        case .proxyAuthentication: [.systemCannotLogIn, .noLoginForUpdates, .loginBeforeSetting]
        case .automaticProxy: [.automaticNeedsThree]
        case .firewall: [.firewallNeedsNames]
        case .localFilter: [.localComesFirst]
        case .range: [.rangesNeeded, .scanWorked]
        case .tls: [.tlsHasManyCauses] + (facts.usesWSUS == true ? [] : [.pinned])
        case .nameResolution: [.notResolvedMeansNotUsed]
        case .proxyRefuses: [.bothPorts, .refusedAtProxy]
        case .notUsingProxy: whyNotUsed(facts)
        case .askNetworkTeam: [.fiveThings]
        case .nothingLeft: [.allTried]
        }
    }

    /// Which setting is read where: the old rule before Windows 10, today's from there on.
    private func whyNotUsed(_ facts: CaseFacts) -> [Statement] {
        let old = facts.eras.contains { $0 != .netshScanOnly }
        let new = facts.eras.contains(.netshScanOnly)
        return (old ? [.manualReadsUser, .automaticReadsWinHTTP] : [])
            + (new ? [.scanReadsSystem, .downloadsIgnoreWinHTTP] : [])
    }
}
