import Engine
import Evidence
import Guidance
import TestSupport
import Testing

@testable import Application

/// What several findings say together, and beside what was answered already.
@Suite struct EvidenceAnswersTests {
    private func answers(_ texts: [String], standing: [String: String] = [:]) throws -> EvidenceAnswers {
        var session = Session()
        for (question, words) in standing {
            let asked = try #require(Triage.guide.question(question))
            session.answer(question, try #require(AnswerReader.read(words, for: asked).answer))
        }
        return EvidenceAnswers(
            texts.enumerated().map { EvidenceText("#\($0 + 1)", Reading($1)) }, session)
    }

    private func words(_ answers: [EvidenceAnswer]) -> [String] {
        answers.map { "\($0.question)=\($0.words) \($0.answer.origin.place?.en ?? "")" }
    }

    @Test func aLogAndASettingAnswerFiveQuestions() throws {
        let answers = try answers([Pastes.windowsSeven, Pastes.direct])
        #expect(
            words(answers.all) == [
                "code=0x80072EE2 #1:4", "source=microsoft #1:2", "trigger=manual #1:1", "winhttp=direct #2:3",
                "os=vista-8.1 #1:3",
            ])
        #expect(answers.sure == answers.all)
    }

    /// A request that went through a proxy had no exception; one without a proxy needed none.
    @Test(arguments: [
        ("proxy.example.com:8080", "(null)", ["between=company-proxy #1:1", "wsus-bypass=no #1:1"]),
        ("proxy.example.com:8080", "<local>", ["between=company-proxy #1:1"]), ("(null)", "(null)", []),
    ])
    func whatARequestUsed(proxy: String, bypass: String, expected: [String]) throws {
        let line =
            "2014-05-29 16:25:51:123 808 aac Misc WARNING: SendRequest failed with hr = 80072ee2. "
            + "Proxy List used: <\(proxy)> Bypass List used : <\(bypass)> Auth Schemes used : <>"
        #expect(words(try answers([line]).all.filter { ["between", "wsus-bypass"].contains($0.question) }) == expected)
    }

    @Test func twoSettingsContradictEachOther() throws {
        let answers = try answers([Pastes.direct, Pastes.proxied])
        let doubtful = answers.all.filter { answers.objection(to: $0) != nil }
        #expect(words(doubtful) == ["winhttp=direct #1:3", "winhttp=static #2:3"])
        #expect(doubtful.allSatisfy { answers.objection(to: $0) == .otherEvidence })
        #expect(answers.sure.isEmpty)
    }

    @Test func theSameTwiceIsOnce() throws {
        #expect(words(try answers([Pastes.direct, Pastes.direct]).all) == ["winhttp=direct #1:3"])
    }

    @Test func whatIsOnlyPossibleIsNotSure() throws {
        let answers = try answers([Pastes.automatic])
        #expect(words(answers.all) == ["trigger=automatic #1:1"])
        #expect(answers.sure.isEmpty)
    }

    /// Another answer: said, and not taken. The same one, or less of it: nothing new. More of it: taken.
    @Test(arguments: [
        ("winhttp", "static", ["winhttp=direct #1:3"], false), ("winhttp", "direct", [], false),
        ("winhttp", "unknown", ["winhttp=direct #1:3"], true),
    ])
    func whatWasAnsweredStands(question: String, words: String, all: [String], isSure: Bool) throws {
        let answers = try answers([Pastes.direct], standing: [question: words])
        #expect(self.words(answers.all) == all)
        #expect(answers.sure.isEmpty != isSure)
        if case .standing(let standing) = answers.all.first.flatMap(answers.objection) {
            #expect(standing.value == .choice(words))
        } else {
            #expect(all.isEmpty || isSure)
        }
    }

    @Test(arguments: [("wsus", true), ("wsus-http", false), ("wsus-https", false), ("microsoft", false)])
    func aNarrowerAnswerContradictsNone(standing: String, isTaken: Bool) throws {
        let answers = try answers([Pastes.wsusPolicy], standing: ["source": standing])
        #expect(answers.sure.contains { $0.question == "source" } == isTaken)
        #expect(answers.all.contains { $0.question == "source" } == (standing != "wsus-http"))
    }

    /// One event that two layers report, and a wrapper: the code to go by is one.
    @Test(arguments: [
        ("8024402C", "80072EE7", ["0x80072EE7"]), ("80020009", "80072EFD", ["0x80072EFD"]),
        ("80072EFD", "80240030", ["0x80072EFD", "0x80240030"]),
    ])
    func onlyCodesThatLeadOnAreAnswers(first: String, second: String, expected: [String]) throws {
        let log = [first, second].map {
            "2026-11-20\t09:12:22:104\t 860\t9f4\tAgent\tWARNING: failed with hr = \($0)."
        }
        let answers = try answers([log.joined(separator: "\n")])
        #expect(answers.all.filter { $0.question == "code" }.map(\.words) == expected)
        #expect(answers.sure.filter { $0.question == "code" }.count == (expected.count == 1 ? 1 : 0))
    }

    /// No proxy and a proxy cannot both be right, and nothing else in between speaks against either.
    @Test(arguments: [
        (["We have no proxy, only a Fortigate with an allow list."], ["between=company-firewall,no-proxy"]),
        (["We have no proxy.", "A Pi-hole filters our DNS."], ["between=dns-filter,no-proxy"]),
        (["We have no proxy.", "All traffic goes out via Zscaler."], []),
        (["プロキシはありません。", "Squid を使っています。", "Pi-hole もあります。"], ["between=dns-filter"]),
    ])
    func noProxyAndAProxyStandApart(texts: [String], expected: [String]) throws {
        let sure = try answers(texts).sure.filter { $0.question == "between" }
        #expect(
            sure.map { "between=" + $0.words.split(separator: ",").sorted().joined(separator: ",") } == expected)
    }

    @Test func foreignTextAnswersNothing() throws {
        #expect(try answers(["", "It was the best of times, it was the worst of times.\n\n\u{1B}[31mx"]).all.isEmpty)
    }
}
