import Collector
import Testing

/// The script that prints the code: its form, and that it is made from the table.
@Suite struct SpokenScriptTests {
    private static let lines = SpokenScript().text.split(separator: "\r\n", omittingEmptySubsequences: false)

    @Test func itIsShortAndOfPlainLetters() {
        let text = SpokenScript().text
        #expect(text.utf8.count < SpokenScript.longest, "\(text.utf8.count)")
        #expect(SpokenScript.longest == 6 * 1024)
        #expect(text.utf8.allSatisfy { $0 < 0x7F && ($0 >= 0x20 || $0 == 0x0D || $0 == 0x0A) })
        #expect(Self.lines.allSatisfy { !$0.contains { $0 == "\n" || $0 == "\r" } })
    }

    @Test func everyLabelIsThereOnce() {
        let labels = Self.lines.filter { $0.hasPrefix(":") }.map { $0.dropFirst() }
        #expect(Set(labels).count == labels.count)
        for line in Self.lines {
            for word in ["call :", "goto ", "goto :"] {
                for place in line.ranges(of: word) {
                    let label = line[place.upperBound...].prefix { $0 != " " && $0 != "\"" }.drop { $0 == ":" }
                    #expect(labels.contains(label) || label == "eof", "\(line)")
                }
            }
        }
    }

    /// The fields in the order of the table, each with its width.
    @Test func itPacksByTheTable() {
        let pairs = SpokenField.allCases.map { "\"\($0.rawValue) \($0.bits)\"" }.joined(separator: " ")
        #expect(Self.lines.contains("for %%e in (\(pairs)) do call :b %%~e"))
    }

    @Test func everyFieldIsFoundOut() {
        for field in SpokenField.allCases {
            let name = field.rawValue
            let ways = [
                "set \(name)=", "set /a \(name)", "set /a \"\(name)=", ",\(name)=", ":f \(name) ", ":r \(name) ",
                ":t \(name) ",
            ]
            #expect(Self.lines.contains { line in ways.contains { line.contains($0) } }, "\(name)")
        }
    }

    /// A value that the collector asks for is asked for by the same name: no line has one of its own.
    @Test func itAsksForWhatTheCollectorAsksFor() {
        let names = Set(
            CollectorTable.sections.compactMap { section -> String? in
                if case .value(_, let name) = section.command { name } else { nil }
            } + ["SetPolicyDrivenUpdateSourceFor%1Updates", "%2", "%5"])
        for line in Self.lines where line.hasPrefix("call :v ") || line.hasPrefix("call :f ") {
            let name = line.split(separator: " ").last.map(String.init) ?? ""
            #expect(names.contains(name), "\(line)")
        }
    }
}
