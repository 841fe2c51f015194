import Engine
import Facts
import Foundation
import SettingOrder
import Testing

@testable import Application

/// The proxy table as a document, in both forms.
@Suite struct TableDocumentTests {
    private let known = Known(ProxyInputs.space)

    private func blocks(_ language: Language) -> [DocumentBlock] {
        TableDocument.blocks(Resolution(known), known, version: "1.2.3", language)
    }

    private func headings(_ blocks: [DocumentBlock]) -> [String] {
        blocks.compactMap { block -> String? in if case .heading(_, let text) = block { text } else { nil } }
    }

    private func items(_ blocks: some Sequence<DocumentBlock>) -> [DocumentBlock.Item] {
        blocks.flatMap { block -> [DocumentBlock.Item] in
            if case .list(let items) = block { items } else { [] }
        }
    }

    @Test func theReaderFindsTheEasyPartFirst() {
        let all = headings(blocks(.en))
        let parts = [
            Interface.Document.glance, Interface.Document.sentences,
            Interface.Document.rows(of: Interface.Inputs.value("scan", of: "traffic")),
            Interface.Document.expansion, Interface.Asking.notEstablished, Interface.Asking.sources,
        ]
        let places = parts.map { all.firstIndex(of: $0(.en)) ?? -1 }
        #expect(places == places.sorted() && !places.contains(-1))
        #expect(Markdown.lines(blocks(.en)).contains { $0.contains(ProxyOrder.date) && $0.contains("1.2.3") })
    }

    /// In the order in which one asks: what is sent, to whom, from which Windows.
    @Test(arguments: Language.allCases) func everyRuleStandsThereOnce(_ language: Language) {
        let ids = ProxyOrder.table.rows.map(\.id)
        let shown = headings(blocks(language)).filter(ids.contains)
        #expect(shown.sorted() == ids.sorted())
        let order = ["xp-auto", "vista-auto", "10-manual", "scan-now", "wsus-http", "do-user", "report-user"]
        #expect(shown.filter(order.contains) == order)
    }

    @Test(arguments: Language.allCases) func everySourceThatIsNamedCanBeFound(_ language: Language) {
        let rules = ProxyOrder.table.rows.map(\.output)
        let named = rules.flatMap { $0.sources + $0.notes.flatMap(\.sources) + $0.otherReadings.flatMap(\.sources) }
        let all = items(blocks(language))
        for source in named + ExpansionBlocks.sources {
            let item = all.first { $0.text.hasPrefix(source.id) && $0.text.hasSuffix(source.title(language)) }
            #expect(
                item.map { $0.address == source.address && !($0.address + $0.more).isEmpty } == true, "\(source.id)")
        }
    }

    /// A reader can follow it: to a page, and not to a place on a machine.
    @Test func everyAddressIsThatOfAPage() throws {
        for item in items(blocks(.en)) where !item.address.isEmpty {
            let parts = try #require(URLComponents(string: item.address), "\(item.address)")
            #expect(["https", "http"].contains(parts.scheme), "\(item.address)")
            #expect(parts.host?.contains(".") == true && !parts.path.isEmpty, "\(item.address)")
        }
    }

    /// Two lists with nothing between them are one to a reader of Markdown.
    @Test(arguments: Language.allCases) func noListFollowsAnother(_ language: Language) {
        let isList = blocks(language).map { if case .list = $0 { true } else { false } }
        #expect(!zip(isList, isList.dropFirst()).contains { $0 && $1 })
    }

    /// Rows of Windows that Microsoft has shut out are history, and that is said.
    @Test(arguments: [("xp", "microsoft", true), ("11", "microsoft", false), ("10-a", "wsus-http", false)])
    func closedServersAreNamed(windows: String, source: String, isNamed: Bool) {
        let known = known.assuming("windows", windows).assuming("source", source)
        let all = items(TableDocument.blocks(Resolution(known), known, version: "1.2.3", .en)).map(\.text)
        #expect(all.contains(StatementText.line(ClosedServers.statement, .en)) == isNamed)
        #expect(all.contains { $0.hasPrefix("KB4569557") } == isNamed)
    }

    /// A download that may go as its scan has one reading, and says so.
    @Test func theOrderOfTheScanIsOneReading() throws {
        let all = blocks(.en)
        let place = try #require(all.firstIndex(of: .heading(level: 3, "xp-download")))
        let readings = items(all[place...].prefix(5)).map(\.text).filter { $0.hasPrefix("Another reading: ") }
        #expect(readings.count == 1)
        #expect(readings[0].hasPrefix("Another reading: as the scan that it belongs to: system or user > system (our"))
    }

    /// A line each for spans of Windows 10 that differ; a cell says what tells its rows apart.
    @Test func theMatrixHasALineForEachWindows() throws {
        let table = blocks(.en).lazy.compactMap { block -> [[[String]]]? in
            if case .table(_, let rows) = block { rows } else { nil }
        }.first
        let rows = try #require(table)
        #expect(
            rows.map { $0[0] } == [
                ["2000, XP, 2003"], ["Vista to 8.1"], ["10, to 2020-08"], ["10, 2020-09 to 2020-12"],
                ["10, 2021-01 to 2022-03"], ["10, 2022-04 or later"], ["11, Server 2022 or later"],
            ])
        #expect(rows[5][1] == ["system > user (documented) or system > else fails (one source)"])
        #expect(
            rows[6][2] == [
                "[WSUS policy: system only (0)] system > else fails (one source)",
                "[WSUS policy: user too (1)] system > user (documented)",
            ])
    }

    /// Where a stage is worth less on one Windows, it says so.
    @Test func aStageSaysOnWhichWindowsItIsWorthWhat() throws {
        let all = blocks(.en)
        let place = try #require(all.firstIndex(of: .heading(level: 3, "wsus-http")))
        let stages = items(all[(place + 2)...(place + 2)]).map(\.text)
        #expect(stages.count == 2)
        #expect(stages[0].hasPrefix("1. system (WinHTTP, WPAD): 10, 2020-09 or later: documented; "))
        #expect(stages[0].contains("11, Server 2022 or later: one source; "))
        #expect(stages[1].hasPrefix("else it fails: "))
    }

    // MARK: Forms

    @Test func markdownKeepsWhatIsItsOwnSign() {
        let blocks = [
            DocumentBlock.heading(level: 2, "a*b"),
            .list([.init("HKLM\\x <local>", address: "https://example.com/", more: "copy")]),
            .table(head: ["h"], rows: [[["one|two", "three"]]]),
        ]
        #expect(
            Markdown.lines(blocks) == [
                "## a\\*b", "", "- HKLM\\\\x \\<local> <https://example.com/> (copy)", "", "| h |", "| --- |",
                "| one\\|two<br>three |",
            ])
    }

    @Test func htmlKeepsWhatIsItsOwnSign() {
        let blocks = [
            DocumentBlock.heading(level: 1, "A & B"), .paragraph("<local>"),
            .list([.init("x", address: "https://example.com/?a&b", more: "a copy: https://example.org/b")]),
            .table(head: ["h"], rows: [[["1", "2"]]]),
        ]
        let lines = HTML.lines(blocks, .ja)
        #expect(lines.contains("<html lang=\"ja\">"))
        #expect(lines.contains("<title>A &amp; B</title>"))
        #expect(lines.contains("<p>&lt;local&gt;</p>"))
        let link = "https://example.com/?a&amp;b"
        let copy = "https://example.org/b"
        #expect(
            lines.contains("<li>x <a href=\"\(link)\">\(link)</a> (a copy: <a href=\"\(copy)\">\(copy)</a>)</li>"))
        #expect(lines.contains("<tr><td>1<br>2</td></tr>"))
    }

    @Test(arguments: Language.allCases) func bothFormsSayTheSame(_ language: Language) {
        let blocks = blocks(language)
        let html = HTML.lines(blocks, language).joined(separator: "\n")
        #expect(html.count { $0 == "<" } == html.count { $0 == ">" })
        for heading in headings(blocks) { #expect(html.contains(">\(heading)</h")) }
        #expect(html.components(separatedBy: "<li>").count - 1 == items(blocks).count)
    }
}
