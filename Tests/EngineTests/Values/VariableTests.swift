import Testing

@testable import Engine

@Suite struct VariableTests {
    @Test func trueOrFalse() {
        #expect(Variable(yesOrNo: "updated") == Variable("updated", ["yes", "no"]))
    }

    @Test(arguments: [1, 2, 63, 64])
    func everythingHoldsEveryValueAndNoMore(count: Int) {
        let variable = Variable("many", (0..<count).map(String.init))
        #expect(variable.everything.count == count)
        #expect(variable.everything == variable.set(of: variable.values))
    }

    @Test func valuesAreCountedOnceAndUnknownOnesLeftOut() {
        let colour = Variable("colour", ["red", "green", "blue"])
        #expect(colour.set(of: ["green"]) == BitSet(1))
        #expect(colour.set(of: ["blue", "pink", "blue"]) == BitSet(2))
        #expect(colour.set(of: []).isEmpty)
    }

    /// What it stops at, rather than the stop: a test that ends a process of its own hung beside those that start others.
    @Test func sixtyFourValuesAreTheMost() {
        #expect([0, 1, 64, 65].map(Variable.takes) == [false, true, true, false])
    }
}

@Suite struct SpaceTests {
    private let space = Space([Variable("a", ["1", "2"]), Variable("b", ["x"]), Variable("a", ["3"])])

    @Test func variablesAreFoundByName() {
        #expect(space["b"]?.values == ["x"])
        #expect(space["c"] == nil)
    }

    @Test func ofTwoOfOneNameTheFirstCounts() {
        #expect(space["a"]?.values == ["1", "2"])
    }
}
