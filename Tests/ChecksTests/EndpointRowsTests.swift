import Engine
import Facts
import Testing

@testable import Checks

/// A row with a slip in it is named with its line, and no host is dropped without a word.
@Suite struct EndpointRowsTests {
    private static let heading = Array(repeating: "field", count: 12).joined(separator: "\t")

    private static func row(
        _ windows: String = "10", _ host: String = "login.live.com", ports: String = "443", need: String = "required",
        range: String = "", list: String = "Win10-21H2-endpoints"
    ) -> String {
        [windows, host, ports, need, range, "", "Sign-in", "サインイン", list, "", "", ""].joined(separator: "\t")
    }

    private static func problems(_ rows: String...) -> [String] {
        KnowledgeChecks.endpointRows(([heading] + rows).joined(separator: "\n")).map { "\($0.subject): \($0.message)" }
    }

    @Test func aSoundRowHasNoProblem() {
        #expect(Self.problems(Self.row()) == [])
    }

    @Test(arguments: [
        (row("10,12"), "\"12\" is not a generation"), (row("10", "*.live.com"), "\"*.live.com\" is not a host"),
        (row(ports: "443,70000"), "\"70000\" is not a port"), (row(need: "requird"), "\"requird\" is not a need"),
        (row(range: "y"), "\"y\" is neither yes nor empty"), (row(list: "Win12"), "\"Win12\" is not a known list"),
        ("10\tlogin.live.com", "it has 2 fields and not 12"),
    ])
    func aSlipIsNamedWithItsLine(row: String, message: String) {
        #expect(
            Self.problems(Self.row("11", "a.live.com"), row) == ["endpoints.tsv, line 3: it cannot be read: \(message)"]
        )
    }

    @Test func aRowOutOfOrderIsCalledThat() {
        let problems = Self.problems(Self.row("10", "b.live.com"), Self.row("10", "a.live.com"))
        #expect(problems == ["endpoints.tsv, a.live.com: it is out of order: it belongs before b.live.com"])
    }

    @Test func noRowStandsTwice() {
        #expect(
            Self.problems(Self.row(), Self.row(need: "optional")) == [
                "endpoints.tsv, 10 login.live.com: more than one row is about it"
            ])
    }
}
