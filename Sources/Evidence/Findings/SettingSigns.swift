/// What is odd about the settings that were found: shown beside them, at the same place.
enum SettingSigns {
    static func all(in findings: [Finding]) -> [Finding] {
        findings.flatMap(of) + [difference(in: findings)].compactMap(\.self)
    }

    private static func of(_ finding: Finding) -> [Finding] {
        let (proxy, pac): (String?, String?)
        switch finding.value {
        case .machine(let setting): (proxy, pac) = (setting.mode == .direct ? nil : setting.proxy, setting.pac)
        case .user(let setting):
            (proxy, pac) = (
                setting.uses.contains(.static) ? setting.proxy : nil, setting.uses.contains(.pac) ? setting.pac : nil
            )
        default: return []
        }
        let signs = (proxy.map(signs) ?? []) + (pac.map { isFile($0) ? [.scriptInFile] : [] } ?? [])
        return signs.map {
            Finding(.sign, .text($0.rawValue), line: finding.line, columns: finding.columns, finding.confidence)
        }
    }

    private static func isFile(_ address: String) -> Bool { address.lowercased().hasPrefix("file:") }

    private static func signs(of proxy: String) -> [EvidenceSign] {
        let items = proxy.lowercased().split { $0 == ";" || $0 == " " }
        let isSocks = { (item: Substring) in item.hasPrefix("socks=") || item.hasPrefix("socks://") }
        var signs: [EvidenceSign] = []
        if !items.isEmpty, items.allSatisfy(isSocks) { signs.append(.socksOnly) }
        if items.contains(where: isLoopback) { signs.append(.proxyOnThisPC) }
        // `http=http://proxy:80` is a form of the documents'; one for all protocols with a path is none.
        if items.contains(where: { $0.hasPrefix("http://") || $0.hasPrefix("https://") || $0.hasSuffix("/") }) {
            signs.append(.proxyAsAddress)
        }
        return signs
    }

    private static func isLoopback(_ item: Substring) -> Bool {
        var host = item
        if let sign = host.firstIndex(of: "=") { host = host[host.index(after: sign)...] }
        if let range = host.range(ofASCII: "://") { host = host[range.upperBound...] }
        return ResolvedName.isLoopback(String(host)) || host.hasPrefix("[::1]")
    }

    /// `show proxy` and `show advproxy` of one machine: no contradiction, but two settings, and newer Windows goes by the
    /// second where it sets something.
    private static func difference(in findings: [Finding]) -> Finding? {
        guard let advanced = findings.first(where: { $0.kind == .advancedWinHTTPSetting }),
            let plain = findings.first(where: { $0.kind == .winHTTPSetting }),
            case .machine(let new) = advanced.value, case .machine(let old) = plain.value,
            (new.mode == .direct) != (old.mode == .direct) || new.proxy != old.proxy
        else { return nil }
        return Finding(
            .sign, .text(EvidenceSign.settingsDiffer.rawValue), line: advanced.line, columns: advanced.columns,
            min(advanced.confidence, plain.confidence))
    }
}
