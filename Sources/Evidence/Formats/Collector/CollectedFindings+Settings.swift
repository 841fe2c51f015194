import Collector
import Facts

/// The proxy settings.
extension CollectedFindings {
    var settings: [Finding] {
        winHTTP + user + perMachine + account + read("advproxy", by: .netshAdvproxy) + automatic
    }

    // MARK: WinHTTP

    /// The registry has no language, so it is the first witness, and what netsh or proxycfg prints is the second.
    private var winHTTP: [Finding] {
        let first = stored
        let second = read("netsh", by: .netshShowProxy) + read("proxycfg", by: .proxycfg)
        guard let one = first.first(where: { $0.kind == .winHTTPSetting }),
            let other = second.first(where: { $0.kind == .winHTTPSetting })
        else { return first + second }
        if one.value == other.value { return first }
        return first + second + [
            Finding(
                .sign, .text(EvidenceSign.witnessesDiffer.rawValue), line: other.line, columns: other.columns, .certain)
        ]
    }

    private var stored: [Finding] {
        let body = body("winhttp")
        if let line = body?.absence {
            return [.whole(.winHTTPSetting, .machine(MachineSetting(.direct)), line, .likely)]
        }
        return registry([("winhttp", .machineConnections)])
    }

    // MARK: The user

    /// Where one setting counts for the device the user's own is not looked at.
    private var user: [Finding] {
        let isForDevice = body("per-user")?.number?.value == 0
        let prefix = isForDevice ? "machine" : "user"
        let folders: (connections: RegistryFolder, values: RegistryFolder) = (.userConnections, .user)
        let values = ["on", "proxy", "bypass", "script"].map { ("\(prefix)-\($0)", folders.values) }
        if body(prefix)?.valueLine != nil { return registry([(prefix, folders.connections)]) }
        if let plain = plain(prefix) { return [plain] }
        // A script alone is no whole setting: what is missing may be a proxy beside it.
        let isWhole = values.allSatisfy { body($0.0)?.valueLine != nil || body($0.0)?.absence != nil }
        return isWhole ? registry(values) : registry(values).map { $0.only(.possible) }
    }

    /// The setting as the plain values say it, where the binary one is absent; nil where one of them was not collected.
    private func plain(_ prefix: String) -> Finding? {
        let bodies = ["on", "proxy", "bypass", "script"].map { body("\(prefix)-\($0)") }
        guard let absence = body(prefix)?.absence,
            bodies.allSatisfy({ $0?.valueLine != nil || $0?.absence != nil })
        else { return nil }
        let (proxy, pac) = (bodies[1]?.text, bodies[3]?.text)
        let isOn = bodies[0]?.number.map { $0.value != 0 } ?? false
        let uses: [UserSetting.Use] = (pac == nil ? [] : [.pac]) + (isOn && proxy != nil ? [.static] : [])
        let setting = UserSetting(
            uses: uses, proxy: proxy, bypass: bodies[2]?.text?[...].bypassEntries ?? [], pac: pac)
        let line = isOn ? bodies[1]?.valueLine : bodies[3]?.valueLine
        return Finding.whole(.userSetting, .user(setting), line ?? absence, .likely).fitting(bodies[1], bodies[3])
    }

    private var perMachine: [Finding] {
        if let line = body("per-user")?.absence { return [.whole(.perMachine, .text("no"), line)] }
        return number("per-user", 0) { [.whole(.perMachine, .text("yes"), $0)] }
            + number("per-user", 1) { [.whole(.perMachine, .text("no"), $0)] }
    }

    private var account: [Finding] { registry([("account", .account)]) }

    /// The name `wpad` is looked for in DNS alone: what DHCP says is not seen.
    private var automatic: [Finding] {
        number("no-wpad", 1) { [.whole(.sign, .text(EvidenceSign.autoProxyDisabled.rawValue), $0)] }
    }

    /// What the reader of the registry says of some values, each below its key.
    private func registry(_ values: [(id: String, folder: RegistryFolder)]) -> [Finding] {
        let bodies = values.compactMap { value in body(value.id).map { (body: $0, folder: value.folder) } }
        let lines = bodies.flatMap { value in
            value.body.valueLine.map { [value.folder.heading($0), $0, SourceLine($0.number, "")] } ?? []
        }
        return Reader.registryQuery.findings(lines).map { finding in
            bodies.reduce(finding) { $0.fitting($1.body) }
        }
    }
}
