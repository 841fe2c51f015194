/// A report whose line breaks were lost, so that all of it stands behind its heading.
struct OneLineReport {
    let report: WinHTTPReport

    init?(_ heading: ReportHeading, _ line: PastedLine) {
        let direct = Self.isDirect(heading.rest) ? (MachineSetting(.direct), heading.rest) : nil
        guard let (setting, clue) = direct ?? Self.lists(heading.rest) else { return nil }
        report = WinHTTPReport(
            setting: setting, line: line.source, clue: clue, confidence: .likely,
            isFromProxycfg: heading.isRegistryValue, length: 1)
    }

    private static func isDirect(_ text: Substring) -> Bool {
        ReportWords.isDirect(text)
            || ReportSentence.isDirect(text) && ReportSentence.clause(of: text).map(ReportWords.namesProxy) == true
    }

    /// The proxy list ends where the label of the bypass list begins: a label that is known, or what stands behind the
    /// first blank.
    private static func lists(_ text: Substring) -> (MachineSetting, Substring)? {
        guard let first = Labelled(text), let colon = Labelled.colon(in: first.value),
            ReportWords.namesProxy(first.label)
        else { return nil }
        let second = Labelled(first.value, endingAt: colon)
        let words = second.label.split(whereSeparator: \.isBlank)
        let known = words.indices.dropFirst().first {
            ReportWords.isBypassLabel(second.label[words[$0].startIndex...])
        }
        guard words.count > 1 else { return nil }
        let proxy = second.label[..<words[(known ?? 1) - 1].endIndex]
        guard known != nil || proxy.contains(where: { ".:=".contains($0) }) else { return nil }
        return (MachineSetting(.static, proxy: String(proxy), bypass: second.value.bypassEntries), proxy)
    }
}
