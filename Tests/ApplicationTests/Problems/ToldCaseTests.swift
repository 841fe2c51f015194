import Engine
import Facts
import Guidance
import Testing

@testable import Application

/// Twelve cases as people tell them, each with the cause that has to stand first and how sure it may be called.
@Suite struct ToldCaseTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let name: String
        let answers: [String: String]
        var evidence: [String] = []
        let first: Cause
        let verdict: Verdict
        var family: Family?
        /// The first card of the first cause.
        var card: String?
        var testDescription: String { name }
    }

    private static let eleven = ["os": "11", "source": "microsoft", "traffic": "scan"]

    private static func eleven(_ more: [String: String]) -> [String: String] { eleven.merging(more) { $1 } }

    static let all = [
        Example(
            name: "the user's proxy is set, WinHTTP is direct",
            answers: eleven(["code": "80072EFD", "ie": "static", "winhttp": "direct"]), first: .notUsingProxy,
            verdict: .likely),
        Example(
            name: "the proxy decrypts, and nobody knows of a login",
            answers: eleven(["code": "80072EFE", "inspection": "yes", "winhttp": "static"]), first: .tls,
            verdict: .likely),
        Example(
            name: "no port is open at the company's proxy",
            answers: eleven(["code": "80072EFD", "ports": "none", "between": "company-proxy"]), first: .proxyRefuses,
            verdict: .likely),
        Example(
            name: "the proxy refuses ranges",
            answers: ["source": "microsoft", "traffic": "download", "ranges": "no"], first: .range,
            verdict: .likely),
        Example(
            name: "some hosts are not allowed", answers: eleven(["code": "80072EE2", "hosts": "some"]),
            first: .proxyRefuses, verdict: .likely),
        Example(
            name: "WSUS: too many trips",
            answers: ["code": "80244010", "source": "wsus-http", "traffic": "scan", "winhttp": "static"],
            first: .wsus, verdict: .found, card: "scan-again"),
        Example(
            name: "a proxy program on the PC itself",
            answers: eleven(["code": "80072EFD", "proxy": "127.0.0.1:7890", "ie": "static"]), first: .localFilter,
            verdict: .likely),
        Example(
            name: "a summary code and the one behind it",
            answers: ["code": "0x80240022 0x80D03805", "source": "microsoft", "traffic": "download"],
            first: .notProxy, verdict: .likely),
        Example(
            name: "XP: proxycfg fails with 87, and an exception holds a slash",
            answers: ["os": "xp", "source": "microsoft", "ie": "static", "bypass": "192.168.0.0/16"],
            evidence: ["C:\\>proxycfg -u\nError writing proxy settings. (87) The parameter is incorrect."],
            first: .malformedSetting, verdict: .found),
        Example(
            name: "a 407 on the way to Microsoft", answers: ["code": "8024401B", "source": "microsoft"],
            first: .proxyAuthentication, verdict: .found),
        Example(
            name: "a 407 on the way to WSUS", answers: ["code": "8024401B", "source": "wsus-http"],
            first: .bypassMissing, verdict: .notRuledOut),
        Example(name: "nothing is known", answers: [:], first: .notProxy, verdict: .notRuledOut),
        Example(
            name: "a component is missing", answers: ["code": "80073701"], first: .notProxy, verdict: .found,
            family: .componentStore),
        Example(
            name: "the service is disabled", answers: ["code": "80070422"], first: .notProxy, verdict: .found,
            family: .services),
        Example(
            name: "WSUS: the list and the server are known, and it is not in there",
            answers: [
                "code": "80244022", "source": "wsus-http", "winhttp": "static", "bypass": "<local>;*.other.example",
                "wsus-host": "wsus01.corp.example:8530",
            ], first: .bypassMissing, verdict: .found),
    ]

    @Test(arguments: all) func onTheRoadOfTriage(_ example: Example) throws {
        expect(example, of: try CaseFile(told: example.answers, evidence: example.evidence))
    }

    /// By keys: each question is answered as it comes, with "don't know" where nothing was told.
    @Test(arguments: [all[0], all[6], all[9]]) func inTheWizard(_ example: Example) throws {
        var model = Model(language: .en, caseFile: CaseFile())
        while let question = model.question { press(example.answers[question.id], to: question, &model) }
        expect(example, of: model.caseFile)
        #expect(model.outcome?.cause == example.first)
    }

    private func press(_ told: String?, to question: Question, _ model: inout Model) {
        guard let told else { return model.give(AnswerReader.dontKnow(question)) }
        guard !question.choices.isEmpty else {
            _ = update(&model, .edited(.insert(told)))
            _ = update(&model, .confirmed)
            return
        }
        for place in question.choices.indices where told.split(separator: ",").contains(question.choices[place].id[...])
        {
            _ = update(&model, .digitPressed(place + 1))
        }
        if case .several = question.kind { _ = update(&model, .confirmed) }
    }

    private func expect(_ example: Example, of file: CaseFile) {
        let causes = file.causes
        #expect(causes.first == example.first, "\(causes.prefix(4).map(\.rawValue))")
        #expect(file.verdict == example.verdict)
        if let family = example.family { #expect(file.facts.family == family) }
        if let card = example.card { #expect(file.cards.first?.id == card, "\(file.cards.map(\.id))") }
        #expect(Harm.done(by: file) == [])
    }

    /// What is not settled is not claimed: the caller hears that it may be, and what follows only if it is.
    @Test func nothingIsClaimedOfWhatNobodyKnows() throws {
        let file = try CaseFile(told: [:])
        let told = Outcome.of(try #require(file.outcome)).tell(file.facts, file.verdict).en
        #expect(told.hasPrefix("It may be that"))
    }

    /// A proxy on the PC itself: the first card looks, and nothing goes to the network team.
    @Test func aLocalProxyIsLookedAtFirst() throws {
        let file = try CaseFile(told: Self.all[6].answers)
        #expect(file.cards.first?.risk == Risk.none)
        #expect(!file.cards.contains { $0.who == .proxyAdministrator })
    }
}
