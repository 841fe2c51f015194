/// What netsh and proxycfg print of WinHTTP's static setting: below a heading one sentence, which ends in brackets, or
/// the proxy list and the bypass list, each behind its label.
struct WinHTTPReport {
    let setting: MachineSetting
    let line: SourceLine
    /// What shows it: the sentence, or the proxy list.
    let clue: Substring
    let confidence: Finding.Confidence
    /// Whether proxycfg wrote it, which only Windows 2000, XP and 2003 have.
    var isFromProxycfg = false
    /// How many lines it takes from its first on.
    let length: Int

    var finding: Finding {
        Finding(.winHTTPSetting, .machine(setting), line: line.number, columns: line.columns(of: clue), confidence)
    }

    /// All reports in a text.
    static func all(in lines: [SourceLine]) -> [WinHTTPReport] {
        var reports: [WinHTTPReport] = []
        var start = 0
        while start < lines.count {
            let report = first(in: lines[start...])
            if let report { reports.append(report) }
            start += report?.length ?? 1
        }
        return reports
    }

    /// The report that begins with the first of some lines.
    private static func first(in lines: ArraySlice<SourceLine>) -> WinHTTPReport? {
        guard let first = lines.first else { return nil }
        if !first.text.contains(ascii: "winhttp") {
            return ReportWords.mayBegin(first) ? ReportBody(lines, heading: nil).report : nil
        }
        let line = PastedLine(first)
        guard let heading = ReportHeading(line) else { return nil }
        if !heading.rest.isEmpty { return OneLineReport(heading, line)?.report }
        let gap = lines.dropFirst().prefix(4).prefix { PastedLine($0).isBlank }.count + 1
        return ReportBody(lines.dropFirst(gap), heading: heading, above: gap).report
    }
}
