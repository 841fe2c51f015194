import Engine
import Evidence
import Facts
import TestSupport
import Testing

@testable import Application

/// Whichever door a text comes in by, it says the same.
@Suite struct OneReadingTests {
    static let texts: [String] =
        [Pastes.direct, Pastes.proxied, Pastes.windowsSeven] + [
            "Scan failed with error = 0x8024401b.",
            "Invoke-WebRequest : The remote server returned an error: (407) Proxy Authentication Required.",
            "エラー コード「80072efd」が表示されました。WSUS は http://wsus01.example.com:8530 です。",
            "2026-03-03 04:42:10.060 [CORE] DeliveryOptimization error: 0x80d02002, extended error: 0x00000000",
            "Pinging fe2.update.microsoft.com [0.0.0.0] with 32 bytes of data:",
            "PS> Get-WUList\nException calling \"Search\": 0x80072EE2",
            "ERROR CODE:    0x80190197 - HTTP status 407: Proxy authentication required",
        ] + PastedTexts.all.map(\.text)
        + SaidSentence.all.map(\.words) + posted

    private static let posted = (try? PostedCase.all())?.flatMap(\.texts) ?? []

    /// A table that cannot be read would leave the tests below with fewer texts, and green.
    @Test func thePostedCasesAreAmongThem() { #expect(Self.posted.count > 80) }

    /// `explain -` lists the codes that `read` finds.
    @Test(arguments: texts) func theCodesAreThoseThatAreExplained(text: String) {
        let codes = Reading(text).findings.compactMap(\.code)
        let explained = Explanation.all(in: text).filter { $0.notation != .httpStatus }.map(\.code)
        #expect(Set(codes) == Set(explained))
    }

    /// Pasted on the evidence screen, or into the first line where it is one line.
    @Test(arguments: texts) func pastingGivesWhatTriageTakes(text: String) {
        var model = Model(language: .en)
        for message in [Message.evidencePressed, .pasted(text, truncated: false)] { _ = update(&model, message) }
        let given = EvidenceAnswers([EvidenceText("evidence[0]", Reading(text))], Session())
        #expect(model.form.marked == Set(given.sure.map(\.id)))
        guard !text.contains("\n") else { return }
        let line = FirstLine(text)
        let code = [line.reading.answer?.value].filter { $0 != .unknown && $0 != nil }
        #expect(Set(line.others.map(\.id)) == Set(given.sure.filter { $0.question != "code" }.map(\.id)))
        // Of several codes of the same weight the line takes the first, and evidence leaves them open.
        let codes = given.sure.filter { $0.question == "code" }.map(\.answer.value)
        #expect(codes.isEmpty || code == codes.prefix(1).map(Optional.some))
    }

    /// `triage` takes what `read` finds, and adds a code alone.
    @Test(arguments: texts) func triageTakesWhatIsRead(text: String) {
        let sure = EvidenceAnswers([EvidenceText("a", Reading(text))], Session()).sure.filter { $0.question != "code" }
        let given = GivenCase(evidence: [text]).withEvidence.filter { $0.key != "code" }
        #expect(Set(given.map { "\($0)=\($1)" }) == Set(sure.map(\.id)))
    }

    /// Typed line by line, as far as a line can be typed.
    @Test(arguments: texts.filter { !$0.contains("\n\n") && $0.count < 500 }) func typingGivesTheSame(text: String) {
        var model = Model(language: .en)
        _ = update(&model, .evidencePressed)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) where line.count < 500 {
            for message in [Message.edited(.insert(String(line).replacing("\t", with: " "))), .confirmed] {
                _ = update(&model, message)
            }
        }
        let whole = EvidenceAnswers([EvidenceText("a", Reading(text))], Session())
        #expect(Set(model.evidenceAnswers.sure.map(\.id)) == Set(whole.sure.map(\.id)))
    }

    /// The code that sums up leads to the one behind it, even to one that says nothing by itself.
    @Test(arguments: [
        ("The whole says 0x80240022 and the single update 0x80D03805.", "0x80D03805"),
        ("ResultCode=4 HResult=0x80240022\n  update[0] HResult=0x80072EE7", "0x80072EE7"),
        ("全体は 0x80240022、個別の更新は 0x80D02002 です。", "0x80D02002"), ("It says 0x80240022.", "0x80240022"),
    ])
    func aSummaryLeadsToTheCodeBehindIt(text: String, code: String) {
        let sure = EvidenceAnswers([EvidenceText("a", Reading(text))], Session()).sure
        #expect(sure.filter { $0.question == "code" }.map(\.words) == [code])
        #expect(GivenCase(evidence: [text]).withEvidence["code"] == code)
        if !text.contains("\n") { #expect(FirstLine(text).reading.answer?.value == .text(code)) }
    }

    @Test func whatIsNotUnderstoodIsKept() {
        var model = Model(language: .en)
        let words = "The lamp is red\nand nobody knows why"
        for message in [Message.evidencePressed, .pasted(words, truncated: false)] { _ = update(&model, message) }
        let passages = EvidencePassages.found(model.evidence)
        #expect(passages.contains(.quote("The lamp is red")))
        #expect(passages.contains(.paragraph(Interface.Evidence.callersWords)))
        for message in [Message.moved(1), .confirmed] { _ = update(&model, message) }
        #expect(model.caseFile.callersWords == ["The lamp is red", "and nobody knows why"])
    }

    /// A setting and the newer one beside it are two, and no contradiction.
    @Test func bothSettingsOfWinHTTPAreTaken() {
        let newer =
            "Current WinHTTP advanced proxy settings:\n\n{\"Proxy\": \"proxy.example.com:8080\", \"ProxyBypass\": \"\", "
            + "\"AutoconfigUrl\": \"\", \"AutoDetect\": false}"
        let answers = EvidenceAnswers(
            [EvidenceText("#1", Reading(Pastes.direct)), EvidenceText("#2", Reading(newer))], Session())
        #expect(answers.sure.filter { $0.question == "winhttp" }.map(\.words) == ["advanced"])
        let empty = EvidenceAnswers(
            [
                EvidenceText("#1", Reading(Pastes.proxied)),
                EvidenceText("#2", Reading("Current WinHTTP advanced proxy settings:\n\n{}")),
            ],
            Session())
        #expect(empty.sure.filter { $0.question == "winhttp" }.map(\.words) == ["static"])
    }
}
