import Facts
import Testing

@testable import Application

/// The screen that tries a bypass list: two lines, and what is said of them while they are typed.
@Suite struct TryingBypassTests {
    private func model(_ messages: Message...) -> Model {
        var model = Model(language: .en)
        model.open(.bypass)
        for message in messages { _ = update(&model, message) }
        return model
    }

    @Test func enterGoesFromOneLineToTheOther() throws {
        let typed = model(
            .edited(.insert("<local>")), .confirmed, .edited(.insert("http://a")), .confirmed, .edited(.insert(";b")))
        #expect(typed.form.field.string == "<local>;b")
        #expect(typed.form.second.string == "http://a")
        #expect(typed.line == typed.form.field)
        let report = try typed.bypassReport.get()
        #expect(report.rules.list.description == "<local>;b")
        #expect(report.addresses.map(\.description) == ["http://a"])
    }

    /// Both rows are lines, where letters are text: there is nothing to leave them for but the screen.
    @Test(arguments: [0, 1]) func escapeLeavesTheScreenAndKeepsTheLines(row: Int) throws {
        var left = model(.edited(.insert("a.example")), .moved(row), .backPressed)
        #expect(left.screen == .home)
        left.open(.bypass)
        #expect(left.form.field.string == "a.example")
        #expect(left.form.row == row)
        #expect(left.takesText)
    }

    @Test func whatCannotBeUsedIsSaidOfItsLine() {
        guard case .failure(let list) = model(.edited(.insert("a<"))).bypassReport else {
            Issue.record("read")
            return
        }
        #expect(list.isInList)
        let both = model(.edited(.insert("a")), .confirmed, .edited(.insert("b ftp://c")))
        guard case .failure(let address) = both.bypassReport else {
            Issue.record("read")
            return
        }
        #expect(!address.isInList)
        #expect(address == .address(.scheme("ftp")))
    }

    @Test func withoutURLsTheHostsOfWindowsUpdateAreTried() throws {
        #expect(try model().bypassReport.get().addresses == UpdateAddresses.all)
    }

    /// Each sentence has its grade beside it, and each document is named once at the end of F3.
    @Test func f3NamesTheDocuments() throws {
        let why = model(.edited(.insert("*.example.com")), .confirmed, .edited(.insert("example.com")), .whyPressed)
        #expect(why.screen == .why(.bypass))
        let lines = Printout.lines(of: why)
        #expect(
            lines.contains("- *.example.com: The entry covers what lies below the domain, not the domain's own name."))
        #expect(lines.contains("  This would cover it: example.com"))
        #expect(lines.filter { $0.hasPrefix("- chromium-proxy: ") }.count == 1)
    }

    /// What is told once for several addresses offers for each of them; of Windows Update's hosts it offers nothing.
    @Test func aGroundIsToldOnce() throws {
        let rules = try BypassRules.parse("<local>").get()
        let addresses = try ["a.example", "b.example"].map { try WebAddress.parse($0).get() }
        let lines = BypassReport(rules, addresses).lines(.en)
        #expect(lines.filter { $0.hasPrefix("- <local>: ") }.count == 1)
        #expect(lines.contains("  This would cover it: a.example;b.example"))
        #expect(!BypassReport(rules, []).lines(.en).contains { $0.contains("would cover") })
    }
}
