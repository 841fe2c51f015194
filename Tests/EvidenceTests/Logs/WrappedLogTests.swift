import Testing

@testable import Evidence

/// Logs whose long lines a mail program or a terminal has cut.
@Suite struct WrappedLogTests {
    private static let logs = (AgentLogs.all + DecodedLogs.all + OtherLogs.all).filter {
        $0.format != .eventXML && !$0.name.contains("columns") && !$0.name.contains("retyped")
    }

    @Test(arguments: logs, [64, 72, 80, 100, 132])
    func cutAtBlanksALogShowsTheSame(log: MarkedLog, width: Int) {
        let wrapped = log.text.split(separator: "\n").map { Self.wrap($0, width) }.joined(separator: "\n")
        #expect(LogReaders.shown(in: wrapped) == LogReaders.shown(in: log.text))
    }

    @Test(arguments: logs, [60, 66, 71, 72, 77, 79, 80, 85, 89, 97, 120])
    func cutAnywhereItShowsNothingElse(log: MarkedLog, width: Int) {
        let wrapped = log.text.split(separator: "\n").map { Self.cut($0, width) }.joined(separator: "\n")
        let findings = LogReaders.findings(in: wrapped).filter { $0.confidence > .possible }
        let surplus = Set(findings.map(Shown.init)).subtracting(LogReaders.shown(in: log.text))
        #expect(surplus.isEmpty, "\(surplus)")
    }

    @Test func aClueInTheSecondLineStandsThere() {
        let text = """
            2014-02-21 06:32:05:525 860 5bc Misc WARNING: SendRequest failed with hr =
            80072ee7. Proxy List used: <proxy.example.com:8080> Bypass List
            used : <(null)> Auth Schemes used : <>
            """
        let places = LogReaders.findings(in: text).map { [$0.line, $0.columns.lowerBound, $0.columns.upperBound] }
        #expect(places == [[2, 1, 8], [2, 29, 50], [3, 9, 14]])
    }

    @Test(arguments: [
        // Whole codes on either side of the cut, and two halves that make one of the catalogue.
        ("hr = 80072e\nfd.", [0x8007_2EFD as UInt32]), ("hr = 8\n0072efd.", [0x8007_2EFD]),
        ("with cafe\n80072efd", []), ("error 0x80072efd\n80072ee2", [0x8007_2EFD]),
        ("hr = 8024f1\nf1.", []), ("hr = 8007\n2e\nfd.", []),
    ])
    func aCodeMayBeCutInTwo(text: String, codes: [UInt32]) {
        var reader = LogCodes()
        #expect(reader.codes(in: Array(text.utf8)[...]).map(\.code.unsigned) == codes)
    }

    @Test func anEmptyLineEndsAnEntry() {
        let text = """
            2014-02-21 06:32:05:525 860 5bc Misc WARNING: Send failed with hr = 80072ee7.

            Then error 0x80072efd came up in the browser.
            """
        #expect(LogReaders.findings(in: text).map(\.value) == [.code(0x8007_2EE7)])
    }

    private static func wrap(_ line: Substring, _ width: Int) -> String {
        var lines: [String] = [""]
        for word in line.split(separator: " ", omittingEmptySubsequences: false) {
            let last = lines[lines.count - 1]
            if last.isEmpty || last.count + word.count < width || last.allSatisfy({ $0 == " " }) {
                lines[lines.count - 1] =
                    lines.count == 1 && last.isEmpty && word.isEmpty
                    ? " " : last.isEmpty ? String(word) : last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines.joined(separator: "\n")
    }

    private static func cut(_ line: Substring, _ width: Int) -> String {
        var rest = line
        var lines: [Substring] = []
        while !rest.isEmpty {
            lines.append(rest.prefix(width))
            rest = rest.dropFirst(width)
        }
        return lines.joined(separator: "\n")
    }
}
