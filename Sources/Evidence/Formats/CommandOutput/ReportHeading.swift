/// The heading of a report on WinHTTP: it names WinHTTP, in every language, and a colon ends it.
struct ReportHeading {
    /// What stands behind the colon on the same line, where line breaks were lost; else empty.
    let rest: Substring
    /// `WinHttpSettings :`, which proxycfg prints last of the registry path above its report.
    let isRegistryValue: Bool
    let namesProxy: Bool

    init?(_ line: PastedLine) {
        let text = line.content
        guard let name = text.range(ofASCII: "winhttp") else { return nil }
        let tail = text[name.lowerBound...]
        guard let colon = Labelled.colon(in: tail) else { return nil }
        let heading = text[..<colon].withoutTokens
        rest = text[text.index(after: colon)...].trimmed
        // Lines of logs name WinHTTP, too: they begin with a date.
        let isLog = !rest.isEmpty && heading.utf8.contains(where: \.isDigit)
        if isLog || heading.utf8.contains(where: { "\"{".utf8.contains($0) }) || heading.isLonger(than: 120) {
            return nil
        }
        isRegistryValue = heading.trimmed.lowercased() == "winhttpsettings"
        namesProxy = ReportWords.namesProxy(heading)
    }
}
