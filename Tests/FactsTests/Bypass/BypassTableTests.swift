import Testing

@testable import Facts

/// The 34 cases that documents, programs made after WinINet and trials on Windows speak of.
@Suite struct BypassTableTests {
    struct Expected: Sendable, Equatable {
        let goesAround: Bool
        let grade: Grade

        static func around(_ grade: Grade) -> Expected { Expected(goesAround: true, grade: grade) }
        static func through(_ grade: Grade) -> Expected { Expected(goesAround: false, grade: grade) }
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let number: Int
        let list: String
        let url: String
        /// What decides in WinHTTP's view, or came near.
        let entry: String?
        let winHTTP: Expected
        let winINet: Expected

        init(
            _ number: Int, _ list: String, _ url: String, _ entry: String?, _ winHTTP: Expected, _ winINet: Expected
        ) {
            (self.number, self.list, self.url, self.entry) = (number, list, url, entry)
            (self.winHTTP, self.winINet) = (winHTTP, winINet)
        }

        var testDescription: String { "\(number): '\(list)' \(url)" }
    }

    @Test(arguments: cases) func holds(_ row: Case) throws {
        let (rules, address) = (try BypassRules.parse(row.list).get(), try WebAddress.parse(row.url).get())
        let decision = rules.decision(on: address, by: .winHTTP)
        #expect(Expected(decision) == row.winHTTP, "WinHTTP: \(decision.reason.text.en)")
        #expect(decision.entry == row.entry)
        let other = rules.decision(on: address, by: .winINet)
        #expect(Expected(other) == row.winINet, "WinINet: \(other.reason.text.en)")
    }

    @Test func allAreHere() { #expect(Self.cases.map(\.number) == Array(1...34)) }

    private static let cases = named + implied + patterns + narrowed + separated

    private static let named = [
        Case(1, "<local>", "http://wsus01/", "<local>", .around(.documented), .around(.documented)),
        Case(2, "<local>", "http://wsus01.corp.example/", "<local>", .through(.documented), .through(.documented)),
        Case(3, "<local>", "http://192.168.1.1/", "<local>", .through(.inferred), .through(.documented)),
        Case(4, "<local>", "http://example./", "<local>", .through(.inferred), .through(.singleSource)),
        Case(5, "<local>", "http://[dead::beef]/", "<local>", .through(.inferred), .through(.singleSource)),
        Case(6, "<LOCAL>", "http://foo/", "<LOCAL>", .around(.documented), .around(.documented)),
    ]

    private static let implied = [
        Case(7, "", "http://localhost/", nil, .around(.singleSource), .around(.documented)),
        Case(8, "", "http://127.0.0.1/", nil, .around(.documented), .around(.documented)),
        Case(9, "", "http://[::1]/", nil, .around(.inferred), .around(.documented)),
        Case(10, "", "http://loopback/", nil, .around(.inferred), .around(.documented)),
        Case(11, "<-loopback>", "http://localhost/", nil, .around(.singleSource), .through(.documented)),
        Case(12, "", "http://169.254.3.2/", nil, .around(.singleSource), .around(.documented)),
        Case(13, "", "http://foo/", nil, .through(.documented), .through(.documented)),
    ]

    private static let patterns = [
        Case(14, "*.foo.com", "http://www.foo.com/", "*.foo.com", .around(.documented), .around(.documented)),
        Case(15, "*.foo.com", "http://WWW.FOO.COM/", "*.foo.com", .around(.documented), .around(.documented)),
        Case(16, "*.foo.com", "http://foo.com/", "*.foo.com", .through(.inferred), .through(.documented)),
        Case(
            17, "*.microsoft.com", "https://x.microsoft.com.evil.example/", nil, .through(.inferred),
            .through(.documented)),
        Case(
            18, "www.google.com", "https://www.google.com:81/", "www.google.com", .around(.documented),
            .around(.documented)),
        Case(19, "foo1.com", "http://aaafoo1.com/", nil, .through(.inferred), .through(.documented)),
        Case(20, "*foobar.com", "http://blahfoobar.com/", "*foobar.com", .around(.documented), .around(.documented)),
        Case(21, "ms*", "http://msdn/", "ms*", .around(.disputed), .around(.documented)),
        Case(22, "162*", "http://162.1.1.1/", "162*", .around(.disputed), .around(.documented)),
        Case(23, "10.*.*.*", "http://10.20.30.40/", "10.*.*.*", .around(.disputed), .around(.documented)),
        Case(24, "10.*", "http://srv.corp.example/", "10.*", .through(.inferred), .through(.documented)),
        Case(
            25, "192.168.1.0/24", "http://192.168.1.5/", "192.168.1.0/24", .through(.singleSource),
            .around(.singleSource)),
        Case(26, "*", "https://anything/", "*", .around(.documented), .around(.documented)),
    ]

    private static let narrowed = [
        Case(27, "*.org:443", "http://www.x.org/", "*.org:443", .through(.inferred), .through(.documented)),
        Case(28, "*.org:443", "https://www.x.org/", "*.org:443", .around(.disputed), .around(.documented)),
        Case(
            29, "http://www.google.com", "https://www.google.com/", "http://www.google.com", .through(.singleSource),
            .around(.singleSource)),
    ]

    private static let separated = [
        Case(30, "example *test*", "http://mytest/", "*test*", .around(.disputed), .around(.disputed)),
        Case(31, " ; ; ", "https://anything.example/", nil, .through(.documented), .through(.documented)),
        Case(32, "foo.com, bar.com", "http://foo.com/", "foo.com,", .through(.inferred), .through(.inferred)),
        Case(
            33, "23.23.86.44;www.example.net;BAR.COM", "http://bar.com/", "BAR.COM", .around(.documented),
            .around(.documented)),
        Case(34, "[2002::11]", "http://[2002::11]/", "[2002::11]", .around(.inferred), .around(.documented)),
    ]
}

extension BypassTableTests.Expected {
    init(_ decision: BypassDecision) {
        self.init(goesAround: decision.goesAround, grade: decision.reason.grade)
    }
}
