import Testing

@testable import Evidence

@Suite struct FindingsTests {
    @Test func ofAKindAndValueThereIsOne() {
        var findings = Findings()
        findings.add([finding(line: 3, .certain), finding(line: 5, .certain), finding(line: 5, .certain, "vista-8.1")])
        #expect(findings.all.map(\.line) == [3, 5])
        #expect(findings.all.map(\.count) == [2, 1])
    }

    @Test func aSurerSightingTakesThePlace() {
        var findings = Findings()
        findings.add([finding(line: 1, .possible), finding(line: 2, .certain), finding(line: 3, .likely)])
        #expect(findings.all.map(\.line) == [2])
        #expect(findings.all.map(\.confidence) == [.certain])
        #expect(findings.all.map(\.count) == [3])
    }

    @Test func whatIsOnlyCountedNeedsNoPlace() {
        var findings = Findings()
        let unseen = findings.count(.os, .text("xp"), .likely)
        findings.add(finding(line: 1, .likely))
        let seen = findings.count(.os, .text("xp"), .likely)
        let seenLessSurely = findings.count(.os, .text("xp"), .certain)
        #expect([unseen, seen, seenLessSurely] == [false, true, false])
        #expect(findings.all.map(\.count) == [2])
    }

    private func finding(line: Int, _ confidence: Finding.Confidence, _ value: String = "xp") -> Finding {
        Finding(.os, .text(value), line: line, columns: 1...2, confidence)
    }
}
