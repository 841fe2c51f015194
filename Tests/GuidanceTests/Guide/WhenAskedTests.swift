import Engine
import Testing

@testable import Guidance

/// What was never going to matter is never asked.
@Suite struct WhenAskedTests {
    /// The questions asked when each is answered as given, and "don't know" otherwise.
    private func asked(_ given: [String: Answer]) -> [String] {
        var session = Session()
        if let os = given["os"] { session.answer("os", os) }
        var asked: [String] = []
        while case .question(let id) = Walk(Triage.guide, session).state {
            asked.append(id)
            session.answer(
                id, given[id] ?? Answer(.unknown, settles: id == "code" ? [Settlement("class", ["none"])] : []))
        }
        return asked
    }

    /// The proxy is not used: the cause that rests on the order of settings.
    private func unused(_ more: [String: String]) -> [String: Answer] {
        let told = choices(["source": "microsoft", "winhttp": "direct", "traffic": "scan"].merging(more) { $1 })
        let code = Answer(.text("0x80072EFD"), settles: [Settlement("class", ["connect"])])
        return told.merging(["code": code, "ie": Answer(.choices(["static"]))]) { told, _ in told }
    }

    private func choices(_ given: [String: String]) -> [String: Answer] {
        given.mapValues { Answer(.choice($0)) }
    }

    @Test func theTriggerNeverMattersOnEleven() {
        #expect(!asked(unused(["os": "11"])).contains("trigger"))
        #expect(asked(unused(["os": "vista-8.1"])).contains("trigger"))
    }

    @Test func whoIsSignedInMattersOnlyFromTenOn() {
        #expect(!asked(unused(["os": "vista-8.1"])).contains("user"))
        #expect(asked(unused(["os": "11", "traffic": "download"])).contains("user"))
    }

    @Test func theMonthIsAskedOnlyOfTen() {
        #expect(asked(unused(["os": "10"])).contains("updated"))
        #expect(!asked(unused(["os": "11"])).contains("updated"))
    }

    @Test func aBuildSettlesTheMonth() {
        let build = Answer(.choice("10"), settles: [Settlement("windows", ["10-d"])])
        #expect(!asked(["os": build]).contains("updated"))
    }

    @Test func theReleaseIsAskedOnlyWhereTheOSDoesNotSayIt() {
        let named = Answer(
            .choice("vista-8.1"), settles: [Settlement("windows", ["vista-8.1"]), Settlement("release", ["7"])])
        let microsoft = Answer(.choice("microsoft"))
        #expect(!asked(["os": named, "source": microsoft]).contains("release"))
        #expect(asked(["os": Answer(.choice("vista-8.1")), "source": microsoft]).contains("release"))
    }

    @Test func withWSUSNobodyIsAskedForTheProxyOrTheReleases() {
        let questions = asked(choices(["os": "vista-8.1", "source": "wsus-http"]))
        #expect(
            Set(questions).isDisjoint(with: ["proxy", "bypass", "release", "sha2", "who", "login", "ports", "hosts"]))
        #expect(questions.contains("wsus-host"))
    }

    @Test func withWSUSTheProxyIsAskedForWhereOneIsSet() {
        let questions = asked(choices(["source": "wsus-http", "winhttp": "static"]))
        #expect(questions.contains("proxy"))
    }

    @Test func theSchemeIsAskedWhereItStillMatters() {
        #expect(
            asked(choices(["os": "10", "updated": "10-b", "source": "wsus", "traffic": "scan"])).contains("scheme"))
        #expect(!asked(choices(["os": "11", "source": "wsus-https"])).contains("scheme"))
    }

    /// The machine is the server: its name is in no list of its own, and a list is in no command.
    @Test func theServersOwnSynchronizationNeedsNoBypassList() {
        var told = choices(["what": "wsus-sync", "changed": "wsus"])
        told["between"] = Answer(.choices(["scanner"]))
        told["proxy"] = Answer(.text("proxy.example.com:8080"), settles: [Settlement("proxy-told", ["yes"])])
        for code in [("0x80072EE2", "timeout"), ("0x80072F8F", "tls"), ("0x80072EFD", "connect")] {
            let answer = Answer(.text(code.0), settles: [Settlement("class", [code.1])])
            let questions = asked(told.merging(["code": answer]) { _, new in new })
            #expect(Set(questions).isDisjoint(with: ["bypass", "wsus-bypass", "winhttp", "ie"]), "\(questions)")
        }
    }

    @Test func theNetworkTeamIsWaitedFor() {
        let questions = asked(choices(["os": "11", "source": "microsoft", "who": "network-team"]))
        #expect(Set(questions).isDisjoint(with: ["login", "ports", "hosts", "ranges", "inspection"]))
    }

    @Test func closedEndpointsEndTheQuestions() {
        let questions = asked(choices(["os": "xp", "source": "microsoft"]))
        #expect(Set(questions).isDisjoint(with: ["who", "login", "ports"]))
    }

    @Test func aCodeThatIsNoProxyMatterStops() {
        let code = Answer(.text("80070422"), settles: [Settlement("class", ["not-proxy"])])
        #expect(asked(["code": code, "anyway": Answer(.choice("no"))]) == ["code", "anyway"])
        #expect(asked(["code": code, "anyway": Answer(.choice("yes"))]).contains("source"))
    }
}
