import Facts
import Testing

@testable import Application

/// Two faults that were both seen: which is mended first. The pairs are judged by hand.
@Suite struct DecisivePairsTests {
    struct Pair: Sendable, CustomTestStringConvertible {
        let name: String
        let answers: [String: String]
        let first: Cause
        let second: Cause
        var testDescription: String { name }
    }

    static let all = [
        Pair(
            name: "a 407 was answered, so the needed service had run",
            answers: ["code": "0x8024401B", "source": "microsoft", "seen": "service-disabled"],
            first: .proxyAuthentication, second: .notProxy),
        Pair(
            name: "behind the login there are no servers any more",
            answers: ["code": "0x8024401B", "source": "microsoft", "os": "xp"], first: .endpointClosed,
            second: .proxyAuthentication),
        Pair(
            name: "the server was reached, so its name need not stand in the list",
            answers: [
                "code": "0x80244010", "source": "wsus-http", "winhttp": "static", "bypass": "<local>",
                "wsus-host": "wsus01.corp.example:8530",
            ], first: .wsus, second: .bypassMissing),
        Pair(
            name: "the hosts file stands before DNS",
            answers: [
                "source": "microsoft", "resolves": "blocked", "hosts-file": "yes", "between": "dns-filter",
                "works": "filter-off",
            ], first: .localFilter, second: .nameResolution),
        Pair(
            name: "without a login no part of a file is asked for",
            answers: ["code": "0x8024401B", "source": "microsoft", "seen": "range-refused"],
            first: .proxyAuthentication, second: .range),
        Pair(
            name: "a needed service before the automatic setting",
            answers: ["source": "microsoft", "seen": "service-disabled,autoproxy-disabled"], first: .notProxy,
            second: .automaticProxy),
    ]

    @Test(arguments: all) func oneStandsBeforeTheOther(_ pair: Pair) throws {
        let beliefs = try CaseFile(told: pair.answers).walk.ranking.beliefs.filter(\.isDecided)
        #expect(beliefs.map(\.outcome) == [pair.first.rawValue, pair.second.rawValue])
    }
}
