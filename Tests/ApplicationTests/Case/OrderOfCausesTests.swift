import Engine
import Guidance
import Testing

@testable import Application

/// The order that does no harm, in cases as they come in.
@Suite struct OrderOfCausesTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let given: [String: String]
        /// The first outcomes, in the order in which the walk takes them.
        let expected: [OutcomeID]
        var testDescription: String { name }
    }

    static let connect11 = ["code": "80072EFD", "source": "microsoft", "os": "11", "traffic": "scan", "wpad": "no"]

    static let all = [
        Case(
            name: "login unknown: what was told stands first",
            given: connect11.merging(["ie": "static", "winhttp": "direct"]) { $1 },
            expected: [.notUsingProxy, .proxyRefuses]),
        Case(
            name: "no login wanted: cause 1, then cause 2",
            given: connect11.merging(["ie": "static", "winhttp": "direct", "login": "no"]) { $1 },
            expected: [.notUsingProxy, .proxyRefuses]),
        Case(
            name: "WinHTTP has its proxy: only cause 2 is left",
            given: connect11.merging(["winhttp": "static", "login": "no"]) { $1 },
            expected: [.proxyRefuses]),
        Case(
            name: "hosts known to be blocked: no proxy is set first",
            given: connect11.merging(["ie": "static", "winhttp": "direct", "login": "no", "hosts": "some"]) { $1 },
            expected: [.proxyRefuses, .notUsingProxy]),
        Case(
            name: "XP and Microsoft: the endpoints are closed, before any proxy fix",
            given: ["code": "80072EFE", "source": "microsoft", "os": "xp", "winhttp": "direct", "ie": "none"],
            expected: [.endpointClosed, .proxyRefuses]),
        Case(
            name: "Server 2012 R2 is not concerned by the closed endpoints",
            given: [
                "code": "80072EFD", "source": "microsoft", "os": "server-2012r2", "traffic": "scan",
                "trigger": "automatic", "winhttp": "direct", "wpad": "no", "login": "no",
            ],
            expected: [.notUsingProxy, .proxyRefuses]),
        Case(
            name: "WSUS behind a WinHTTP proxy: the bypass list first",
            given: [
                "code": "80244022", "source": "wsus-http", "os": "server-2012r2", "traffic": "scan",
                "trigger": "automatic", "winhttp": "static",
            ],
            expected: [.bypassMissing, .wsus]),
        Case(
            name: "WSUS, everything direct: healthy, so it is WSUS itself",
            given: [
                "code": "80244022", "source": "wsus-http", "os": "server-2012r2", "traffic": "scan",
                "trigger": "automatic", "winhttp": "direct", "wpad": "no",
            ],
            expected: [.wsus]),
        Case(
            name: "407 stands alone",
            given: connect11.merging(["code": "8024401B", "winhttp": "static"]) { $1 },
            expected: [.proxyAuthentication]),
        Case(
            name: "a setting that cannot be read comes first",
            given: connect11.merging(["code": "80240030", "winhttp": "static", "login": "no"]) { $1 },
            expected: [.malformedSetting]),
        Case(
            name: "a service that is switched off is no proxy matter",
            given: ["code": "80070422", "anyway": "no"], expected: [.notProxy]),
        Case(
            name: "somebody else answers for the proxy: the walk waits for them",
            given: connect11.merging(["winhttp": "direct", "ie": "static", "who": "network-team"]) { $1 },
            expected: [.notUsingProxy, .askNetworkTeam, .proxyRefuses]),
    ]

    @Test(arguments: all) func outcomes(_ item: Case) throws {
        var session = Session()
        for question in Triage.guide.questions {
            let answer = item.given[question.id].map { AnswerReader.read($0, for: question).answer }
            session.answer(question.id, try #require(answer ?? AnswerReader.dontKnow(question)))
        }
        let outcomes = CaseFile(session).walk.outcomes
        #expect(outcomes.prefix(item.expected.count) == item.expected.map(\.rawValue)[...], "\(outcomes)")
    }
}
