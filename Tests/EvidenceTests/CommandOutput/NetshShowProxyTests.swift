import Testing

@testable import Evidence

@Suite struct NetshShowProxyTests {
    @Test(arguments: whole + damaged + errors)
    func reads(_ example: OutputCase) {
        let marked = MarkedText(example.marked)
        let findings = Reader.netshShowProxy.findings(SourceLine.lines(of: marked.text))
        #expect(findings.map(\.summary) == example.found)
        #expect(findings.places == marked.places)
    }
}
