/// WinHTTP's advanced setting as it was printed, in whichever form.
struct AdvancedReport {
    let entries: [AdvancedEntry]
    /// What shows it where nothing is set.
    let opening: (line: SourceLine, clue: Range<String.Index>)
    let confidence: Finding.Confidence
    /// How many lines it takes from its first on.
    let length: Int

    var findings: [Finding] { [finding] + [perMachine].compactMap(\.self) }

    private var finding: Finding {
        let shown = entry("proxy", holding: proxy) ?? entry("autoconfigurl", holding: pac) ?? entry("autodetect")
        let (line, clue) = shown.map { ($0.line, $0.clue) } ?? opening
        return Finding(
            .advancedWinHTTPSetting, .machine(setting), line: line.number, columns: line.columns(of: clue), confidence)
    }

    private var setting: MachineSetting {
        let bypass = flag("proxyisenabled") == false ? nil : text("proxybypass")
        return MachineSetting(
            isSet ? .advanced : .direct, proxy: proxy, bypass: bypass?[...].bypassEntries ?? [], pac: pac,
            autoDetect: flag("autodetect"))
    }

    /// What the key seems to say; no document explains it.
    private var perMachine: Finding? {
        guard let entry = entry("peruserproxysettings"), case .flag(let isPerUser) = entry.value else { return nil }
        let columns = entry.line.columns(of: entry.clue)
        return Finding(
            .perMachine, .text(isPerUser ? "no" : "yes"), line: entry.line.number, columns: columns, .possible)
    }

    /// Whether it gives a proxy or a way to find one.
    var isSet: Bool { proxy != nil || pac != nil || flag("autodetect") == true }

    // MARK: The values

    private var proxy: String? { flag("proxyisenabled") == false ? nil : text("proxy") }
    private var pac: String? { flag("autoconfigisenabled") == false ? nil : text("autoconfigurl") }

    private func entry(_ key: String) -> AdvancedEntry? { entries.last { $0.key == key } }

    private func entry(_ key: String, holding value: String?) -> AdvancedEntry? { value == nil ? nil : entry(key) }

    /// Blanks alone stand for nothing.
    private func text(_ key: String) -> String? {
        guard case .text(let text)? = entry(key)?.value else { return nil }
        let trimmed = text[...].trimmed
        return trimmed.isEmpty ? nil : String(trimmed)
    }

    func flag(_ key: String) -> Bool? {
        guard case .flag(let flag)? = entry(key)?.value else { return nil }
        return flag
    }
}
