import Testing

@testable import Engine

@Suite struct KnownTests {
    private static let light = Variable("light", ["red", "amber", "green"])
    private static let siren = Variable(yesOrNo: "siren")
    private let unknown = Known(Space([light, siren]))

    @Test func atFirstEverythingIsPossible() {
        #expect(unknown.values(of: "light") == ["red", "amber", "green"])
        #expect(unknown.value(of: "light") == nil)
        #expect(unknown.allows("light", "amber"))
    }

    @Test func narrowingLeavesWhatWasStillPossible() {
        var known = unknown
        let first = known.narrow("light", to: ["green", "red"])
        #expect(first && known.values(of: "light") == ["red", "green"], "in the variable's order")
        let second = known.narrow("light", to: ["amber", "green"])
        #expect(second && known.value(of: "light") == "green")
        #expect(!known.allows("light", "red"))
        #expect(known.values(of: "siren") == ["yes", "no"])
    }

    @Test(arguments: [["red"], ["amber", "pink"], ["pink"], []])
    func contradictionLeavesEverythingAsItWas(values: [String]) {
        let before = unknown.assuming("light", "green")
        var known = before
        let narrowed = known.narrow("light", to: values)
        #expect(!narrowed && known == before)
    }

    @Test func forgettingLeavesAllElseAsItWas() {
        let known = unknown.assuming("light", "green").assuming("siren", "no")
        #expect(known.forgetting("light") == unknown.assuming("siren", "no"))
        #expect(known.forgetting("horn") == known)
    }

    @Test func valuesThatDoNotExistAreLeftOut() {
        var known = unknown
        let narrowed = known.narrow("light", to: ["pink", "red"])
        #expect(narrowed && known.value(of: "light") == "red")
        #expect(!known.allows("light", "pink"))
    }

    @Test(arguments: [["loud"], []])
    func namesThatDoNotExistSayNothing(values: [String]) {
        var known = unknown
        let narrowed = known.narrow("horn", to: values)
        #expect(narrowed && known == unknown)
        #expect(known.values(of: "horn") == [])
        #expect(known.value(of: "horn") == nil)
        #expect(!known.allows("horn", "loud"))
    }

    @Test func assumingLeavesTheOriginalAlone() {
        let red = unknown.assuming("light", "red")
        #expect(red.value(of: "light") == "red")
        #expect(unknown.value(of: "light") == nil)
        #expect(red.assuming("light", "green") == red)
    }

    @Test func sixtyFourValuesNarrowToTheLast() {
        let many = Variable("many", (0..<64).map(String.init))
        var known = Known(Space([many]))
        #expect(known.values(of: "many") == many.values)
        known.narrow("many", to: ["0", "63"])
        #expect(known.values(of: "many") == ["0", "63"])
        #expect(known.assuming("many", "63").value(of: "many") == "63")
    }

    /// A table may list fewer values of the same name, in another order.
    @Test func anotherSpaceReadsByName() {
        let turned = Variable("light", ["green", "amber"])
        #expect(unknown.set(of: turned) == turned.everything)
        #expect(unknown.assuming("light", "green").set(of: turned) == turned.set(of: ["green"]))
        #expect(unknown.assuming("light", "red").set(of: turned).isEmpty)
        #expect(unknown.set(of: Variable("horn", ["loud", "low"])).count == 2)
    }
}
