import Evidence
import Facts
import Guidance
import Testing

@testable import Application

/// A finding as it is read: in the words of the reader's language, and not in those of the command line.
@Suite struct FindingTextTests {
    private func finding(_ kind: FindingKind, _ value: FindingValue, times count: Int = 1) -> Finding {
        var finding = Finding(kind, value, line: 1, columns: 1...1, .certain)
        finding.count = count
        return finding
    }

    @Test func whatAnswersAQuestionReadsAsItsAnswer() {
        let words = QuestionWords.of("source").answers["wsus-http"]
        let text = FindingText.text(of: finding(.source, .text("wsus-http"), times: 2))
        #expect(text.en == "updates come from: \(words?.en ?? "") (certain, 2x)")
        #expect(text.ja == "更新の取得先: \(words?.ja ?? "") (確実、2 回)")
    }

    /// No short name of JSON is left in Japanese, whatever kind has it.
    @Test func noValueStaysInTheWordsOfTheCommandLine() {
        let ofQuestions = FindingKind.allCases.flatMap { kind in
            (Triage.guide.question(kind.rawValue)?.choices ?? []).map { finding(kind, .text($0.id)) }
        }
        let ofAnswers =
            ProxyAnswer.allCases.map { finding(.proxyAnswer, .text($0.rawValue)) }
            + ProxyStage.allCases.map { finding(.proxyStage, .text($0.rawValue)) }
        let ofSettings =
            [MachineSetting.Mode.direct, .static].map { finding(.winHTTPSetting, .machine(MachineSetting($0))) }
            + UserSetting.Use.allCases.map { finding(.userSetting, .user(UserSetting(uses: [$0]))) }
        let all = ofQuestions + ofAnswers + ofSettings + [finding(.traffic, .text("report"))]
        #expect(ofQuestions.count > 40)
        for finding in all {
            let value = FindingText.value(of: finding)?.ja ?? ""
            #expect(!value.isEmpty)
            if case .text(let word) = finding.value { #expect(value != word, "\(finding.kind): \(word)") }
            #expect(Self.names.contains(finding.kind) || !value.allSatisfy(\.isASCII), "\(finding.kind): \(value)")
        }
    }

    /// Those whose answers can be names and numbers, which are the same in every language.
    private static let names: Set<FindingKind> = [.os, .resolves, .inspection]

    /// What the machine printed stays as it is.
    @Test func whatWasPrintedStays() {
        let setting = MachineSetting(.static, proxy: "proxy.example.com:8080", bypass: ["<local>"])
        #expect(
            FindingText.value(of: finding(.winHTTPSetting, .machine(setting)))?.ja
                == "サーバー指定 proxy.example.com:8080 [<local>]")
        #expect(
            FindingText.value(of: finding(.updateServer, .text("http://wsus01:8530")))?.ja == "http://wsus01:8530")
    }
}
