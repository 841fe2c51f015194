/// The part of a report below its heading, or what is left where the heading was not copied.
struct ReportBody {
    private let lines: ArraySlice<SourceLine>
    private let heading: ReportHeading?
    /// The lines from the heading to here.
    private let above: Int

    init(_ lines: ArraySlice<SourceLine>, heading: ReportHeading?, above: Int = 0) {
        (self.lines, self.heading, self.above) = (lines, heading, above)
    }

    var report: WinHTTPReport? {
        guard let first = lines.first.map(PastedLine.init), !first.isBlank else { return nil }
        return lists(from: first) ?? direct(first)
    }

    // MARK: One sentence

    private func direct(_ line: PastedLine) -> WinHTTPReport? {
        let isKnown = ReportWords.isDirect(line.content)
        guard isKnown || heading != nil && ReportSentence.isDirect(line.content) && !goesOn(behind: 1) else {
            return nil
        }
        return report(
            .init(.direct), line.content, in: line.source, confidence(isKnown: isKnown, line.content), length: 1)
    }

    // MARK: Two lists

    private func lists(from line: PastedLine) -> WinHTTPReport? {
        guard let proxy = LabelledList(lines), !AdvancedEntry.isKey(proxy.label) else { return nil }
        let isKnown = ReportWords.isProxyLabel(proxy.label)
        guard heading != nil || isKnown, proxy.isPlausibleProxy || isKnown && !proxy.isNone else { return nil }
        guard let (bypass, length) = bypass(behind: proxy.length) else {
            return heading == nil || !isKnown ? nil : report(proxy, bypass: "", .possible, length: proxy.length)
        }
        let areKnown = isKnown && ReportWords.isBypassLabel(bypass.label)
        if !areKnown && (heading == nil || goesOn(behind: length)) { return nil }
        let confidence = bypass.value.isEmpty ? .possible : confidence(isKnown: areKnown, proxy.label)
        return report(proxy, bypass: bypass.value, confidence, length: length)
    }

    /// The second list, and how many lines both take. Blank lines may be doubled; behind more of them another text begins.
    private func bypass(behind length: Int) -> (LabelledList, Int)? {
        let gap = lines.dropFirst(length).prefix(3).prefix { PastedLine($0).isBlank }.count
        guard let bypass = LabelledList(lines.dropFirst(length + gap)) else { return nil }
        return gap < 2 || ReportWords.isBypassLabel(bypass.label) ? (bypass, length + gap + bypass.length) : nil
    }

    // MARK: Both

    private func report(
        _ proxy: LabelledList, bypass: String, _ confidence: Finding.Confidence, length: Int
    ) -> WinHTTPReport {
        let setting = MachineSetting(.static, proxy: proxy.value, bypass: bypass[...].bypassEntries)
        return report(setting, proxy.clue, in: proxy.line, confidence, length: length)
    }

    private func report(
        _ setting: MachineSetting, _ clue: Substring, in line: SourceLine, _ confidence: Finding.Confidence, length: Int
    ) -> WinHTTPReport {
        WinHTTPReport(
            setting: setting, line: line, clue: clue, confidence: confidence,
            isFromProxycfg: heading?.isRegistryValue ?? false, length: above + length)
    }

    /// Words that are known below a heading are certain. Without a heading, or in a language that is not known, it is
    /// likely; where not even a word for the proxy can be read, possible.
    private func confidence(isKnown: Bool, _ words: Substring) -> Finding.Confidence {
        guard let heading else { return .likely }
        if isKnown { return .certain }
        return heading.namesProxy || heading.isRegistryValue || ReportWords.namesProxy(words) ? .likely : .possible
    }

    /// Whether more of the same kind follows at once: then it is another list, and no report on a proxy.
    private func goesOn(behind length: Int) -> Bool {
        guard let next = lines.dropFirst(length).first.map(PastedLine.init) else { return false }
        return !next.isBlank && (next.isIndented || Labelled(next.content) != nil)
    }
}
