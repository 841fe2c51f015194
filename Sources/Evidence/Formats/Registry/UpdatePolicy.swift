/// What policies in the registry say of the update server and of the proxies.
struct UpdatePolicy {
    private let values: [RegistryValue]

    init(_ values: [RegistryValue]) { self.values = values }

    var findings: [Finding] { servers + unused + alsoMicrosoft + values.flatMap(proxyPolicy) }

    private var switchValue: RegistryValue? { values.last { $0.name == .useWUServer && $0.number != nil } }

    /// The server that is named is not used.
    private var unused: [Finding] {
        switchValue.map { $0.number == 0 ? [$0.finding(.source, .text("microsoft"))] : [] } ?? []
    }

    /// `UseWUServer` stands in a key of its own, which may not have been copied.
    private var servers: [Finding] {
        values.filter { $0.name == .wuServer }.flatMap { value in
            LogClue.server(Array((value.text ?? "").utf8)[...]).compactMap { sighting in
                if sighting.kind != .source { return value.finding(sighting.kind, sighting.value) }
                guard let number = switchValue?.number else {
                    return value.finding(.source, sighting.value, .likely)
                }
                return number == 0 ? nil : value.finding(.source, sighting.value)
            }
        }
    }

    /// Beside a WSUS server that is used a deferral has Windows 10 search at Microsoft as well, unless that is switched off.
    private var alsoMicrosoft: [Finding] {
        let isOff = values.contains { $0.name == .disableDualScan && $0.number == 1 }
        guard !isOff, switchValue?.number != 0, !servers.isEmpty else { return [] }
        return values.filter { [.deferFeatureUpdates, .deferQualityUpdates].contains($0.name) && $0.number == 1 }
            .prefix(1).map { $0.finding(.sign, .text(EvidenceSign.deferralBesideWSUS.rawValue), .likely) }
    }

    private func proxyPolicy(_ value: RegistryValue) -> [Finding] {
        guard let number = value.number, number < 2 else { return [] }
        switch value.name {
        case .setProxyBehavior: return [value.finding(.fallback, .text(number == 0 ? "off" : "on"))]
        case .proxySettingsPerUser: return [value.finding(.perMachine, .text(number == 0 ? "yes" : "no"))]
        default: return []
        }
    }
}
