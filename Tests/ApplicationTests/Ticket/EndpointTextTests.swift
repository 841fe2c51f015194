import Facts
import Testing

@testable import Application

/// A host as the page about ports and hosts lists it.
@Suite struct EndpointTextTests {
    private func endpoint(_ name: String, _ generation: OSGeneration) throws -> Endpoint {
        try #require(Endpoints.rules(for: [generation]).first { $0.rule.name == name })
    }

    @Test(arguments: [
        ("windowsupdate.com", OSGeneration.eleven, "*.windowsupdate.com: 80, 443, required, R, T"),
        ("windowsupdate.com", .xp, "*.windowsupdate.com: 80, required, R"),
        ("login.live.com", .ten, "login.live.com: 443, required"),
        ("wustat.windows.com", .vista, "wustat.windows.com: 80, optional"),
    ])
    func namesPortsNeedAndMarks(name: String, generation: OSGeneration, line: String) throws {
        #expect(EndpointText.line(try endpoint(name, generation)).en == line)
    }

    @Test func namesTheListsWithTheirDates() throws {
        let purpose = EndpointText.purpose(try endpoint("go.microsoft.com", .eleven))
        #expect(purpose.en.hasSuffix(" (WSUS-firewall 2020-09-18)"))
        #expect(EndpointText.purpose(try endpoint("windowsupdate.com", .xp)).ja.hasSuffix(" (WSUS-3.0)"))
    }

    @Test func eachListIsNamedOnce() {
        let lists = EndpointText.lists(Endpoints.rules(for: [.eleven])).map(\.id)
        #expect(
            lists == [
                "Win11-endpoints", "WSUS-firewall", "Learn-WU-troubleshooting", "Win10-1909-endpoints", "DO-FAQ",
            ])
    }
}
