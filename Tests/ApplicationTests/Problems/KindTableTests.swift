import Testing

/// The table by itself: every kind is there.
@Suite struct KindTableTests {
    @Test func everyKindIsThere() {
        #expect(Set(KindProblem.all.map(\.kind)) == Set(KindProblem.Kind.allCases))
        #expect(KindProblem.all.count >= 50)
        #expect(Set(KindProblem.all.map(\.name)).count == KindProblem.all.count)
    }
}
