extension Reader {
    /// `dsregcmd /status`, which prints four proxy settings in boxes of their own.
    static let deviceRegistration = Reader(format: .deviceRegistration) { lines in
        lines.indices.compactMap { ProxyBox(lines[$0...])?.finding }
    }
}

/// One box of settings: its heading between bars, and the labelled lines up to the next box.
private struct ProxyBox {
    let finding: Finding

    init?(_ lines: ArraySlice<SourceLine>) {
        guard let first = lines.first, first.firstByte == UInt8(ascii: "|"), let owner = Owner(first.text) else {
            return nil
        }
        let below = lines.dropFirst().prefix(Self.most).drop { !PastedLine($0).isBlank }
            .prefix { $0.firstByte != UInt8(ascii: "|") && $0.firstByte != UInt8(ascii: "+") }
        let values = below.compactMap { line in Labelled(PastedLine(line).content).map { (line, $0) } }
        func value(_ label: String) -> String? {
            values.first { $0.1.label.lowercased() == label }.flatMap { $0.1.value.isEmpty ? nil : String($0.1.value) }
        }
        guard let shown = values.first(where: { owner.labels.contains($0.1.label.lowercased()) }) else { return nil }
        let (line, labelled) =
            values.first { owner.labels.contains($0.1.label.lowercased()) && Self.isSet($0.1.value) } ?? shown
        let proxy = value("proxy server list")
        let bypass = value("proxy bypass list")?[...].bypassEntries ?? []
        let clue = labelled.value.isEmpty ? labelled.label : labelled.value
        let columns = line.columns(of: clue)
        if owner == .winHTTP {
            let isDirect = value("access type") == "DIRECT"
            let setting = MachineSetting(isDirect ? .direct : .static, proxy: proxy, bypass: bypass)
            finding = Finding(.winHTTPSetting, .machine(setting), line: line.number, columns: columns, .certain)
            return
        }
        let (autoDetect, pac) = (value("auto detect settings").map { $0 == "YES" }, value("auto-configuration url"))
        let uses: [(UserSetting.Use, Bool)] = [
            (.autoDetect, autoDetect == true), (.pac, pac != nil), (.static, proxy != nil),
        ]
        let setting = UserSetting(
            uses: uses.filter(\.1).map(\.0), proxy: proxy, bypass: bypass, pac: pac, autoDetect: autoDetect)
        finding = Finding(owner.kind, .user(setting), line: line.number, columns: columns, .certain)
    }

    /// A box has six lines or so.
    private static let most = 24

    private static func isSet(_ value: Substring) -> Bool { !value.isEmpty && value != "NO" }

    private enum Owner {
        case account, user, winHTTP

        init?(_ heading: String) {
            guard heading.contains(ascii: "proxy config") else { return nil }
            if heading.contains(ascii: "system account") {
                self = .account
            } else if heading.contains(ascii: "current user") {
                self = .user
            } else if heading.contains(ascii: "winhttp default") {
                self = .winHTTP
            } else {
                return nil
            }
        }

        var kind: FindingKind { self == .account ? .accountSetting : .userSetting }

        var labels: [String] {
            self == .winHTTP
                ? ["access type"] : ["auto detect settings", "auto-configuration url", "proxy server list"]
        }
    }
}
