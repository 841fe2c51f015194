import Facts
import Testing

@testable import Application

/// The manual pages as `man` reads them.
@Suite struct RoffTests {
    /// A line that began with a dot or an apostrophe would be a request; a lone backslash would take the next sign with it.
    @Test(arguments: ManualPage.all.map(\.name), Language.allCases)
    func nothingSaidIsARequest(name: String, language: Language) throws {
        let page = try #require(ManualPage.all.first { $0.name == name })
        let requests = [
            ".TH", ".SH", ".PP", ".TP", ".B", ".RS", ".RE", ".nf", ".fi", ".nh", ".ad", ".ds", ".mso", "'\\\"",
        ]
        for line in Roff.lines(page, language) {
            #expect(!line.contains("\n"))
            guard line.hasPrefix(".") || line.hasPrefix("'") else { continue }
            #expect(requests.contains(String(line.prefix { $0 != " " })), "\(line)")
        }
    }

    @Test func thereIsAPageForEachCommand() {
        #expect(ManualPage.all.count == Subcommand.all.count + 1)
        #expect(Subcommand.all.map(\.name) == Subcommand.names)
        #expect(Set(Subcommand.names).count == Subcommand.names.count)
    }

    /// A minus is written so that it can be copied, and a quotation mark in a bold word ends it not.
    @Test func signsAreEscaped() {
        let example = Subcommand.Example("a -b 'c' \\ ~", Text(en: "Of.", ja: "例。"), shows: Text(verbatim: ".d"))
        let page = ManualPage(
            name: "a-b", summary: Text(en: "Sums up.", ja: "要約。"),
            sections: [
                .init(
                    Text(en: "Rest", ja: "残り"),
                    [.usage("a \"b\""), .example(example), .entries([.init("-x", Text(en: "An x.", ja: "x。"))])])
            ])
        let lines = Roff.lines(page, .en)
        #expect(lines[1].hasPrefix(".TH A\\-B 1 "))
        #expect(lines.contains("a\\-b \\- Sums up."))
        #expect(lines.contains(".B \"a \\(dqb\\(dq\""))
        #expect(lines.contains("$ a \\-b \\(aqc\\(aq \\e \\(ti"))
        #expect(lines.contains("\\&.d"))
        #expect(lines.contains(".B \"\\-x\"") && lines.contains(".SH REST"))
        #expect(Roff.lines(page, .ja).contains(".SH 残り"))
    }
}
