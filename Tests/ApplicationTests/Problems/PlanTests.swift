import Engine
import Foundation
import Guidance
import TestSupport
import Testing

@testable import Application
@testable import Guidance

/// The order of what is done: safe, and never what the posted cases say is wrong.
@Suite struct PlanTests {
    /// What the posted cases name as never to be advised, by the cards that would.
    private static let cards: [String: @Sendable (Fix) -> Bool] = [
        "set a WinHTTP proxy": { $0.givesProxy && !$0.id.contains("device") && !$0.id.contains("user") },
        "remove the WinHTTP proxy": { $0.resetsProxy },
        "ask the network team": { $0.kind == .request },
        "open an allow list on the proxy": { ["allow-hosts", "exempt-login", "allow-ranges"].contains($0.id) },
        "exempt the update hosts from proxy login": { $0.id == "exempt-login" },
        "exempt the update hosts from TLS inspection": { $0.id == "exempt-inspection" },
        "open every outbound address": { card in card.steps.contains { $0.en.contains("every address") } },
        "set the clock": { $0.id == "set-clock" },
        "install the proxy's root certificate": { $0.commands.contains { $0.line.contains("certutil") } },
        "change the DNS server": { $0.id == "change-dns" },
        "repair system files": { $0.commands.contains { $0.line.contains("sfc ") || $0.line.contains("dism ") } },
        "reset the update components": { $0.commands.contains { $0.line.contains("SoftwareDistribution") } },
        "remove the WSUS policy": { $0.commands.contains { $0.line.contains("reg delete") } },
        "turn off certificate checks": { $0.commands.contains { $0.line.contains("-k ") } },
        "turn off the Windows firewall": { $0.commands.contains { $0.line.contains("advfirewall set") } },
        "put a password into the proxy setting": { $0.commands.contains { $0.line.contains("password") } },
        "change file permissions on the PC": { $0.commands.contains { $0.line.contains("icacls") } },
        "reinstall Windows": { $0.id == "reinstall-windows" },
    ]

    @Test(arguments: try! PostedCase.all()) func nothingWrongStandsAmongTheFirstThree(_ posted: PostedCase) throws {
        let file = try posted.file
        for phrase in posted.never {
            let isWrong = try #require(Self.cards[phrase], "no card is known for: \(phrase)")
            #expect(file.plan.prefix(3).filter { isWrong($0.fix) }.map(\.id) == [], "\(phrase)")
        }
    }

    /// Nothing is changed first where the fault itself was not seen.
    @Test(arguments: try! PostedCase.all()) func firstIsALookUnlessTheFaultWasSeen(_ posted: PostedCase) throws {
        let file = try posted.file
        guard file.verdict != .found, let first = file.plan.first else { return }
        #expect(!first.fix.kind.mayCure, "\(first.id)")
    }

    /// How many walks go down the whole list; `RANDOM_WALKS=1000000` for the long form.
    private static let walks = 0..<(UInt64(ProcessInfo.processInfo.environment["RANDOM_WALKS"] ?? "") ?? 12)

    /// Whoever does one thing after the other comes to an end, does no harm, and does first what has to be first.
    @Test(arguments: walks) func downTheWholeList(_ seed: UInt64) throws {
        var numbers = SeededNumbers(seed)
        var model = Model(language: .en, caseFile: CaseFile())
        var steps = 0
        while case .question = model.caseFile.walk.state { answer(&model, &numbers) }
        while case .outcome = model.caseFile.walk.state, model.outcome != .nothingLeft {
            steps += 1
            try #require(steps < 200, "it does not end")
            #expect(Harm.done(by: model.caseFile) == [])
            expectPrecedence(model.caseFile)
            guard let action = model.caseFile.plan.first else {
                let outcome = try #require(model.outcome)
                model.caseFile.change { $0.tried(outcome.rawValue, .same, symptom: Triage.guide.symptom) }
                continue
            }
            model.open(.action(action.id))
            let row = try #require(model.rows.filter(Self.leadsOn).randomElement(using: &numbers))
            _ = update(&model, .digitPressed(try #require(row.digit)))
            while model.question != nil { answer(&model, &numbers) }
        }
    }

    /// Neither the end of the case nor another code.
    private static func leadsOn(_ row: Row) -> Bool {
        ![.works, .anotherCode, .later].map { .afterwards($0) }.contains(row.kind)
    }

    private func answer(_ model: inout Model, _ numbers: inout SeededNumbers) {
        guard let question = model.question else { return }
        let choice = question.choices.randomElement(using: &numbers)
        let isKnown = Int.random(in: 0..<3, using: &numbers) > 0
        switch question.kind {
        case .one where isKnown: model.give(Answer(.choice(choice?.id ?? "")))
        case .several where isKnown: model.give(Answer(.choices([choice?.id ?? ""])))
        case .one, .several, .text: model.give(AnswerReader.dontKnow(question))
        }
    }

    private func expectPrecedence(_ file: CaseFile) {
        let plan = file.plan
        for pair in Precedence.pairs where pair.holds(file.facts) {
            guard let place = plan.firstIndex(where: { $0.id == pair.before }) else { continue }
            let early = plan.prefix(place).filter { pair.after($0.fix) }.map(\.id)
            #expect(early == [], "before \(pair.before)")
        }
    }
}
