extension Reader {
    /// What Microsoft's tool of the 2000s for clients of WSUS printed of the proxy settings; in English alone.
    static let clientDiagnostics = Reader(format: .clientDiagnostics) { lines in
        guard lines.contains(where: { $0.text.contains(bytes: "Checking Proxy Configuration") }) else { return [] }
        return DiagnosedProxies(lines).findings
    }
}

/// The settings behind the labels of the tool, each with the line that shows it.
private struct DiagnosedProxies {
    private typealias Value = (text: Substring, line: SourceLine)

    private var values: [Label: Value] = [:]

    private enum Label: String, CaseIterable {
        // The longer ones first: one is the beginning of another.
        case machineBypass = "winhttp local machine proxybypass"
        case machineProxy = "winhttp local machine proxy"
        case userBypass = "user ie proxybypass"
        case userProxy = "user ie proxy"
        case userScript = "user ie autoconfig url proxy"
        case automatic = "autodetect"
    }

    init(_ lines: [SourceLine]) {
        for line in lines where line.text.utf8.count < 1024 {
            let text = PastedLine(line).content
            let low = text.lowercased()
            guard let label = Label.allCases.first(where: { low.hasPrefix($0.rawValue) }), values[label] == nil else {
                continue
            }
            let rest = text.dropFirst(label.rawValue.count)
            // `Proxy settings . . . PASS` is the heading of the part, dots stand before a value.
            let isLabelled = label == .automatic || rest.trimmed.first == "."
            if isLabelled { values[label] = (rest.drop { $0 == "." || $0.isBlank }.trimmed, line) }
        }
    }

    var findings: [Finding] { [machine, user].compactMap(\.self) }

    private func text(_ label: Label) -> String? {
        values[label].flatMap { $0.text.isEmpty || $0.text.uppercased() == "NONE" ? nil : String($0.text) }
    }

    private func bypass(_ label: Label) -> [String] { text(label)?[...].bypassEntries ?? [] }

    private var machine: Finding? {
        values[.machineProxy].map { shown in
            let proxy = text(.machineProxy)
            let setting = MachineSetting(
                proxy == nil ? .direct : .static, proxy: proxy, bypass: bypass(.machineBypass))
            return Finding(
                .winHTTPSetting, .machine(setting), line: shown.line.number,
                columns: shown.line.columns(of: shown.text),
                .certain)
        }
    }

    private var user: Finding? {
        let automatic = values[.automatic].map { !$0.text.lowercased().hasPrefix("not") }
        let (proxy, pac) = (text(.userProxy), text(.userScript))
        let uses: [(UserSetting.Use, Bool)] = [
            (.autoDetect, automatic == true), (.pac, pac != nil), (.static, proxy != nil),
        ]
        let shown = pac == nil ? values[.userProxy] : values[.userScript]
        return shown.map { shown in
            let setting = UserSetting(
                uses: uses.filter(\.1).map(\.0), proxy: proxy, bypass: bypass(.userBypass), pac: pac,
                autoDetect: automatic)
            return Finding(
                .userSetting, .user(setting), line: shown.line.number, columns: shown.line.columns(of: shown.text),
                .certain)
        }
    }
}
