import Engine
import Facts
import Foundation
import Guidance
import TestSupport
import Testing

@testable import Application

/// No case does harm, whatever is answered, and a login that is typed goes nowhere.
@Suite struct HarmTests {
    private static let texts = [
        "code": [
            "0x80240030", "0x80072EFE", "0x80244022", "0x80072EFD", "0x80072EE2", "0x8024401B", "0x8024401C",
            "0x80072F8F", "0x8024402C", "0x80D05001", "0x800F0954", "0x80070422", "0x80131500",
        ],
        "proxy": [
            "proxy.example.com:8080", "http=a.example.com:80;https=b.example.com:443",
            "http://user:password@proxy.example.com:8080",
        ],
        "bypass": ["<local>", "<local>;*.corp.example", "*.microsoft.com", "user:password@intra.example"],
        "wsus-host": ["wsus01.corp.example:8530", "https://wsus01:8531", "http://user:password@wsus01:8530"],
    ]

    /// How many walks are drawn; `RANDOM_WALKS=1000000` for the long form.
    private static let walks = 0..<(UInt64(ProcessInfo.processInfo.environment["RANDOM_WALKS"] ?? "") ?? 60)

    /// No card does harm, no cause is lost, and the walk ends.
    @Test(arguments: walks) func randomWalks(_ seed: UInt64) throws {
        var numbers = SeededNumbers(seed)
        var file = CaseFile()
        while let question = file.question {
            file.change { $0.answer(question.id, Self.answer(question, &numbers)) }
        }
        #expect(Set(file.walk.outcomes) == Set(Triage.guide.outcomes(file.walk.known)))
        var tried: Set<OutcomeID> = []
        while let outcome = file.outcome, outcome != .nothingLeft {
            #expect(Harm.done(by: file) == [])
            try #require(tried.insert(outcome).inserted, "\(outcome) comes twice")
            file.change { $0.tried(outcome.rawValue, .same, symptom: Triage.guide.symptom) }
        }
        #expect(Harm.done(by: file) == [])
    }

    private static func answer(_ question: Question, _ numbers: inout SeededNumbers) -> Answer {
        let words =
            switch question.kind {
            case .text: texts[question.id] ?? []
            case .one(let choices), .several(let choices): choices.map(\.id) + (question.id == "ie" ? ["none"] : [])
            }
        let word = Int.random(in: 0..<5, using: &numbers) == 0 ? nil : words.randomElement(using: &numbers)
        return word.flatMap { AnswerReader.read($0, for: question).answer } ?? AnswerReader.dontKnow(question)
    }

    /// What the walks above are held against sees each kind of harm.
    @Test func harmIsSeen() throws {
        let text = Text(en: "x", ja: "あ")
        func fix(_ id: String, _ line: String, step: String = "x") -> Fix {
            Fix(
                id, title: text, who: .anyone, risk: .care, steps: [Text(en: step, ja: "あ")],
                commands: [CommandLine(.cmd, line)], expect: text, sideEffect: text, rollback: text, verify: text,
                basis: [])
        }
        let wsus = try CaseFile(answers: ["source": "wsus-http", "os": "11"])
        let open = try CaseFile(answers: ["os": "11"])
        #expect(Harm.done(by: [fix("a", "netsh winhttp set proxy proxy-server=p")], in: wsus).count == 1)
        #expect(Harm.done(by: [fix("a", "netsh winhttp set proxy proxy-server=p")], in: open).count == 1)
        #expect(Harm.done(by: [fix("a", "reg add x /v SetProxyBehaviorForUpdateDetection")], in: open).count == 1)
        #expect(Harm.done(by: [fix("a", "certutil -addstore root proxy.cer")], in: open).count == 1)
        #expect(Harm.done(by: [fix("a", "dir", step: "Trust the CA of the proxy.")], in: open).count == 1)
        #expect(
            Harm.done(by: [fix("a", "curl -x http://user:password@proxy.example.com:80 http://x")], in: open).count == 1
        )
        #expect(Harm.done(by: [fix("a", "netsh winhttp show proxy")], in: wsus) == [])
    }
}
