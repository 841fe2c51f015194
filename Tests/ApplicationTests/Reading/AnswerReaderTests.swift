import Engine
import Facts
import Guidance
import Testing

@testable import Application

@Suite struct AnswerReaderTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let question, text: String
        let value: Answer.Value
        var settles: [Settlement] = []
        var note: String?
        var testDescription: String { "\(question): \(text)" }
    }

    static let understood = [
        Case(question: "trigger", text: "manual", value: .choice("manual")),
        Case(question: "trigger", text: " ＭＡＮＵＡＬ ".lowercased(), value: .choice("manual")),
        Case(question: "source", text: "wsus", value: .choice("wsus")),
        Case(question: "ie", text: "pac, static", value: .choices(["pac", "static"])),
        Case(question: "ie", text: "none", value: .choices([])),
        Case(question: "winhttp", text: "unknown", value: .unknown),
        Case(
            question: "code", text: "unknown", value: .unknown, settles: [Settlement("class", ["none"])]),
        Case(
            question: "code", text: "0x80072EFD", value: .text("0x80072EFD"),
            settles: [Settlement("class", ["connect"])]),
        Case(
            question: "code", text: "8024401b", value: .text("0x8024401B"),
            settles: [Settlement("class", ["login"]), Settlement("login", ["yes"])], note: "8024401b"),
        Case(
            question: "code", text: "エラー・コードとして「８００７２ｅｆｄ」が表示", value: .text("0x80072EFD"),
            settles: [Settlement("class", ["connect"])], note: "８００７２ｅｆｄ"),
        Case(
            question: "os", text: "windows-7", value: .choice("vista-8.1"),
            settles: [Settlement("windows", ["vista-8.1"]), Settlement("release", ["7"])], note: "Windows 7"),
        Case(
            question: "os", text: "10.0.19045", value: .choice("10"), settles: [Settlement("windows", ["10-d"])],
            note: "Windows 10 (build 19045)"),
        Case(
            question: "os", text: "vista-8.1 ", value: .choice("vista-8.1"),
            settles: [Settlement("windows", ["vista-8.1"])]),
        Case(question: "updated", text: "2020-10", value: .choice("10-b"), note: "2020-10"),
        Case(
            question: "proxy", text: " proxy.example.com:8080\t", value: .text("proxy.example.com:8080"),
            settles: [Settlement("proxy-told", ["yes"]), Settlement("proxy-place", ["network"])]),
    ]

    @Test(arguments: understood) func reads(_ item: Case) throws {
        let question = try #require(Triage.guide.question(item.question))
        let answer = try #require(AnswerReader.read(item.text, for: question).answer)
        #expect(answer == Answer(item.value, settles: item.settles, note: item.note))
    }

    @Test(arguments: [
        ("trigger", "sometimes"), ("ie", "static,sometimes"), ("ie", ","), ("ie", "none,static"), ("os", "windows 95"),
        ("updated", "2020-13"),
        ("code", "hello"), ("proxy", "http//proxy:8080"), ("bypass", "a\"b"), ("wsus-host", "user:pw@wsus01:8530"),
        ("wsus-host", "http=wsus01:8530;https=wsus01:8531"),
        ("wsus-host", "wsus01:8530;wsus02:8530"),
    ])
    func refuses(_ id: String, _ text: String) throws {
        let question = try #require(Triage.guide.question(id))
        guard case .problem(let fault, _) = AnswerReader.read(text, for: question) else {
            Issue.record("\(text) was taken as an answer to \(id)")
            return
        }
        #expect(!fault.en.isEmpty && !fault.ja.isEmpty)
    }

    /// The code to go by is the answer; the others of the line are named, and whether they are the same event.
    @Test(arguments: [
        ("80072EFD", "0x80072EFD", ""),
        ("HRESULT 0x80020009, OLE 8024401C", "0x8024401C", "; also there: 0x80020009"),
        (
            "8024402C 80240030 80072ee7", "0x80072EE7", "; also there: 0x8024402C (the same event), 0x80240030"
        ),
        ("80190197 8024401B", "0x8024401B", "; also there: 0x80190197 (probably the same event)"),
        (
            "80072EFD 80240030 80072EE2 80072EFE 80244022", "0x80072EFD",
            "; also there: 0x80240030, 0x80072EE2 and 2 more"
        ),
    ])
    func takesTheCodeToGoBy(_ text: String, _ code: String, _ besides: String) throws {
        let question = try #require(Triage.guide.question("code"))
        guard case .answer(let answer, let understood, let warnings) = AnswerReader.read(text, for: question) else {
            Issue.record("\(text) was refused")
            return
        }
        let meaning = try #require(Explanation.all(in: code).first).meaning.en
        #expect(answer.value == .text(code))
        #expect(understood?.en == "reads as \(code): \(meaning)\(besides)")
        #expect(warnings == [])
    }

    /// Every code that was perhaps meant is offered.
    @Test(arguments: [("8OO72EFD", "0x80072EFD" as String?), ("80072EEF1", "0x80072EF1"), ("hello", nil)])
    func offersWhatWasPerhapsMeant(_ text: String, _ expected: String?) throws {
        let question = try #require(Triage.guide.question("code"))
        #expect(AnswerReader.read(text, for: question) == .problem(Interface.Field.notACodeYet, offer: expected))
    }

    /// A word that is right elsewhere is told where.
    @Test(arguments: [
        ("traffic", "report", "wutriage resolve"), ("ie", "none,static", "\"none\" stands alone"),
        ("ie", "pac, unknown", "\"unknown\" stands alone"), ("ie", "pac,auto", "\"auto\" is none of"),
    ])
    func aRefusalSaysWhatIsWrong(_ id: String, _ text: String, _ said: String) throws {
        let question = try #require(Triage.guide.question(id))
        guard case .problem(let fault, _) = AnswerReader.read(text, for: question) else {
            Issue.record("\(text) was taken as an answer to \(id)")
            return
        }
        #expect(fault.en.contains(said), "\(fault.en)")
    }

    @Test func emptyIsNoAnswer() throws {
        for question in Triage.guide.questions {
            #expect(AnswerReader.read("  ", for: question) == .empty)
        }
    }
}
