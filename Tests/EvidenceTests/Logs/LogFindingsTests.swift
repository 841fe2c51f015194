import Testing

@testable import Evidence

/// What a careful reader writes down for a log, and what becomes of it when the paste is damaged.
@Suite struct LogFindingsTests {
    static let logs = AgentLogs.all + DecodedLogs.all + OtherLogs.all

    @Test(arguments: logs)
    func aLogGivesWhatAReaderWritesDown(log: MarkedLog) {
        let findings = Set(LogReaders.findings(in: log.text))
        #expect(findings.subtracting(log.findings) == [], "found beside")
        #expect(log.findings.subtracting(findings) == [], "not found")
    }

    @Test(arguments: logs)
    func theFormIsKnown(log: MarkedLog) {
        #expect(Reading(log.text).format == log.format)
    }

    /// Of a text that ends somewhere the whole lines before give no more than they give in the whole text.
    @Test(arguments: logs)
    func aTruncatedLogShowsNothingElse(log: MarkedLog) throws {
        let reader = try #require(LogReaders.all.first { $0.format == log.format })
        let whole = Set(log.findings.map(Shown.init))
        for end in log.text.indices {
            let lines = SourceLine.lines(of: String(log.text[..<end]))
            for finding in reader.findings(lines) where finding.line < lines.count {
                #expect(whole.contains(Shown(finding)) || isOpen(finding), "\(finding)")
            }
        }
    }

    /// What a later line would settle: the name of a proxy, the version of Windows.
    private func isOpen(_ finding: Finding) -> Bool {
        finding.kind == .os && finding.confidence == .possible
            || finding.value == .machine(MachineSetting(.static))
    }

    @Test(arguments: logs, ["  ", "\t", "> ", "> > "])
    func anIndentChangesNothing(log: MarkedLog, indent: String) {
        let indented = log.text.split(separator: "\n").map { indent + $0 }.joined(separator: "\n")
        #expect(LogReaders.shown(in: indented) == LogReaders.shown(in: log.text))
    }

    @Test(arguments: AgentLogs.all, [" ", "    "])
    func tabsMayBecomeBlanks(log: MarkedLog, blanks: String) {
        #expect(LogReaders.shown(in: log.text.replacing("\t", with: blanks)) == LogReaders.shown(in: log.text))
    }

    /// Read in pieces, as a file that is too big for memory is.
    @Test(arguments: logs)
    func piecesGiveTheSame(log: MarkedLog) {
        let lines = SourceLine.lines(of: log.text)
        var findings = Findings()
        for line in lines {
            for reader in LogReaders.all { findings.add(reader.findings([line])) }
        }
        let surplus = Set(findings.all).subtracting(log.findings)
        #expect(surplus.allSatisfy { isOpen($0) || $0.kind == .os }, "\(surplus)")
        let missing = log.findings.subtracting(findings.all)
        #expect(missing.allSatisfy { $0.kind == .os }, "\(missing)")
    }
}
