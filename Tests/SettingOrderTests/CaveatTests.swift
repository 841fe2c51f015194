import Engine
import Facts
import Testing

@testable import SettingOrder

/// What no document says, where it concerns the order that is shown and nowhere else.
@Suite struct CaveatTests {
    /// A statement that is in no row of the table would be shown nowhere.
    @Test func everyStatementHasItsPlace() {
        #expect(ProxyOrder.caveats.map(\.statement) == Expansion.inferences + ProxyOrder.notEstablished)
    }

    /// A misspelt name or value would concern no machine at all.
    @Test func boxesAreOfTheInputs() {
        for (name, values) in ProxyOrder.caveats.flatMap(\.box.allowed) {
            #expect(ProxyInputs.space[name].map { values.isSubset(of: $0.values) } == true, "\(name): \(values)")
        }
    }

    @Test(arguments: [
        (
            "windows=xp trigger=automatic traffic=scan",
            [Expansion.staticBeforeWPAD, Expansion.nothingSet]
        ),
        ("windows=xp trigger=automatic traffic=scan winhttp=direct wpad=yes", []),
        (
            "windows=vista-8.1 trigger=automatic traffic=scan source=wsus-http winhttp=static wpad=no",
            [ProxyOrder.changeOf2020OnEight]
        ),
        (
            "windows=11 traffic=scan source=microsoft winhttp=direct",
            [
                Expansion.orderInsideSystem, Expansion.moreThanNetsh, Expansion.emptyUserSetting, Expansion.nothingSet,
                ProxyOrder.whichErrorsSwitch,
            ]
        ),
        ("windows=11 traffic=scan source=wsus-http fallback=off winhttp=static", [Expansion.orderInsideSystem]),
        (
            "windows=11 traffic=download source=microsoft downloader=bits account=set", [ProxyOrder.bypassModeOnEleven]
        ),
        ("windows=10-d traffic=download source=microsoft downloader=bits account=set", []),
        (
            "windows=11 traffic=download downloader=do user=yes ie.static=yes per-machine=no winhttp=static",
            [Expansion.orderInsideSystem, Expansion.emptyUserSetting]
        ),
        (
            "windows=10-b traffic=scan source=microsoft winhttp=static",
            [
                Expansion.orderInsideSystem, Expansion.emptyUserSetting, ProxyOrder.whichErrorsSwitch,
                ProxyOrder.monthOfTheTurn,
            ]
        ),
    ])
    func onlyWhatConcernsTheOrdersIsSaid(given: String, expected: [Statement]) {
        let known = OrderCase.known(given)
        #expect(ProxyOrder.caveats(known).map(\.text.en) == expected.map(\.text.en))
    }

    @Test func everythingIsOpenAtFirst() {
        #expect(ProxyOrder.caveats(Known(ProxyInputs.space)).count == ProxyOrder.caveats.count)
    }
}
