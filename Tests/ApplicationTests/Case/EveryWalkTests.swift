import Engine
import Facts
import Foundation
import Guidance
import Testing

@testable import Application

/// The walks that have to end: the five codes of KB2894304, both triggers, four generations, two sources.
@Suite struct EveryWalkTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let code, trigger, os, source: String
        var testDescription: String { "\(code) \(trigger) \(os) \(source)" }
    }

    static let codes = ["0x80240030", "0x80072EFE", "0x80244022", "0x80072EFD", "0x80072EE2"]
    static let all = codes.flatMap { code in
        ["automatic", "manual"].flatMap { trigger in
            OSGeneration.allCases.flatMap { os in
                ["microsoft", "wsus-http"].map {
                    Case(code: code, trigger: trigger, os: os.rawValue, source: $0)
                }
            }
        }
    }

    private static let some =
        ProcessInfo.processInfo.environment["WUTRIAGE_LONG"] == nil
        ? stride(from: 0, to: all.count, by: 3).map { all[$0] } : all

    @Test func thereAreEighty() {
        #expect(Self.all.count == 80)
    }

    /// The user's (IE) setting is static, WinHTTP is direct; the rest is "don't know". Every third in the suite, each code and
    /// generation among them; all of them with `WUTRIAGE_LONG=1`.
    @Test(arguments: some) func endsWithKnownSettings(_ item: Case) throws {
        let given = [
            "code": item.code, "trigger": item.trigger, "os": item.os, "source": item.source, "ie": "static",
            "winhttp": "direct",
        ]
        try expectAnEnd(of: given, source: item.source)
    }

    @Test(arguments: codes + [""]) func endsWithNothingKnown(_ code: String) throws {
        try expectAnEnd(of: code.isEmpty ? [:] : ["code": code], source: nil)
    }

    @Test(arguments: some) func endsWithEverythingElseUnknown(_ item: Case) throws {
        try expectAnEnd(
            of: ["code": item.code, "trigger": item.trigger, "os": item.os, "source": item.source], source: item.source)
    }

    /// Answers what is given, "don't know" to the rest; then tries every outcome until none is left. What is asked after
    /// one that did not help is answered in the same way.
    private func expectAnEnd(of given: [String: String], source: String?) throws {
        var model = Model(language: .en, caseFile: CaseFile())
        var asked: [String] = []
        answer(&model, given, &asked)
        var outcomes: [OutcomeID] = []
        while let outcome = model.outcome, outcome != .nothingLeft {
            #expect(!outcomes.contains(outcome), "shown twice: \(outcome)")
            outcomes.append(outcome)
            expectNoHarm(in: outcome, model.caseFile, source)
            model.caseFile.change { $0.tried(outcome.rawValue, .same, symptom: Triage.guide.symptom) }
            answer(&model, given, &asked)
        }
        #expect(!outcomes.isEmpty)
        #expect(model.outcome == .nothingLeft)
    }

    private func answer(_ model: inout Model, _ given: [String: String], _ asked: inout [String]) {
        while let question = model.question {
            #expect(!asked.contains(question.id), "asked twice: \(question.id)")
            asked.append(question.id)
            model.give(
                given[question.id].flatMap { AnswerReader.read($0, for: question).answer }
                    ?? AnswerReader.dontKnow(question))
        }
    }

    /// With WSUS no card sets a WinHTTP proxy but to put the WSUS server into its bypass list.
    private func expectNoHarm(in outcome: OutcomeID, _ file: CaseFile, _ source: String?) {
        let cards = Outcome.of(outcome).cards(file.facts)
        #expect(!cards.isEmpty, "no card for \(outcome)")
        if source?.hasPrefix("wsus") == true {
            #expect(outcome != .notUsingProxy)
        }
    }
}
