import Engine
import Evidence
import Facts
import Guidance
import Testing

@testable import Application

/// Which question a finding answers, and how sure the answer is.
@Suite struct FindingAnswersTests {
    private static let proxied = MachineSetting(
        .static, proxy: "proxy.example.com:8080", bypass: ["<local>", "*.example.com"])

    @Test(arguments: [
        (FindingKind.errorCode, FindingValue.code(0x8007_2EFD), ["code=0x80072EFD certain"]),
        (.winHTTPSetting, .machine(MachineSetting(.direct)), ["winhttp=direct certain"]),
        (
            .winHTTPSetting, .machine(proxied),
            [
                "winhttp=static certain", "proxy=proxy.example.com:8080 possible",
                "bypass=<local>;*.example.com possible",
            ]
        ),
        (.advancedWinHTTPSetting, .machine(MachineSetting(.advanced)), ["winhttp=advanced certain"]),
        (.userSetting, .user(UserSetting(uses: [])), ["ie=none certain"]),
        (.userSetting, .user(UserSetting(uses: [.autoDetect, .pac])), ["ie=auto-detect,pac certain"]),
        (
            .userSetting, .user(UserSetting(uses: [.static], proxy: "proxy.example.com:8080")),
            ["ie=static certain", "proxy=proxy.example.com:8080 likely"]
        ),
        // The address stands there, and its switch is off.
        (.userSetting, .user(UserSetting(uses: [], proxy: "old.example.com:80")), ["ie=none certain"]),
        (.trigger, .text("manual"), ["trigger=manual certain"]),
        (.traffic, .text("download"), ["traffic=download certain"]),
        (.source, .text("wsus-https"), ["source=wsus-https certain"]),
        (.os, .text("vista-8.1"), ["os=vista-8.1 certain"]),
        (.fallback, .text("on"), ["fallback=on certain"]),
        (.perMachine, .text("yes"), ["per-machine=yes certain"]),
        (.updateServer, .text("http://wsus01.example.com:8530"), ["wsus-host=http://wsus01.example.com:8530 certain"]),
        (.rangeFailure, .flag, ["ranges=no certain", "seen=range-refused certain"]),
        (.proxyAuthentication, .texts(["Basic"]), ["login=yes likely"]),
        (.httpStatus, .number(407), ["login=yes likely"]),
        (.httpStatus, .number(403), []),
        (.proxyAnswer, .text("host-denied"), ["hosts=some likely"]),
        (.proxyAnswer, .text("connect-denied"), ["ports=only-80 likely"]),
        (.proxyAnswer, .text("tls-intercepted"), ["inspection=yes likely"]),
        (.proxyAnswer, .text("ok"), []),
        (.sign, .text("page-blocked"), ["hosts=some likely", "seen=block-page likely"]),
        (.sign, .text("proxy-on-this-pc"), ["between=local-program likely", "seen=local-proxy likely"]),
        (.sign, .text("no-script-found"), ["wpad=no likely", "seen=wpad-not-found likely"]),
        (.sign, .text("other-program"), []),
        (.proxyNamed, .text("proxy.example.com:8080"), ["proxy=proxy.example.com:8080 possible"]),
        (.inspection, .text("yes"), ["inspection=yes certain"]),
        (.hostsFile, .text("yes"), ["hosts-file=yes certain"]),
        (.proxyUsed, .text("proxy.example.com:8080"), ["between=company-proxy likely"]),
        (.proxyUsed, .text("127.0.0.1:8080"), ["seen=local-proxy certain"]),
        (.proxyUsed, .text("(null)"), []),
        (.bypassUsed, .text("<NULL>"), ["wsus-bypass=no likely"]),
        (.bypassUsed, .text("<local>"), []),
        (.sign, .text("deferral-beside-wsus"), ["seen=also-microsoft likely"]),
        (.noise, .code(0x8024_0437), []),
        (.damaged, .text("DefaultConnectionSettings"), []),
    ])
    func answers(kind: FindingKind, value: FindingValue, expected: [String]) {
        let finding = Finding(kind, value, line: 1, columns: 1...1, .certain)
        #expect(finding.answers.map { "\($0.question)=\($0.words) \($0.confidence.rawValue)" } == expected)
    }

    /// A kind that bears the name of a question answers it: what is read as `per-machine yes` is no use unless it counts.
    @Test func whatBearsAQuestionsNameAnswersIt() {
        let asked = FindingKind.allCases.filter { Triage.guide.question($0.rawValue) != nil }
        #expect(asked.contains(.perMachine))
        for kind in asked {
            let words = Triage.guide.question(kind.rawValue)?.choices.first?.id ?? "http://proxy.example.com/proxy.pac"
            let finding = Finding(kind, .text(words), line: 1, columns: 1...1, .certain)
            #expect(finding.answers.map(\.question) == [kind.rawValue], "\(kind)")
        }
    }

    /// Read, taken and counted: the device-wide setting changes the order.
    @Test(arguments: [("0x0", "yes"), ("0x1", "no")]) func theDeviceWideSettingIsToldByItsKey(
        value: String, answer: String
    )
        throws
    {
        let key = #"HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Windows\CurrentVersion\Internet Settings"#
        let file = try CaseFile(
            told: ["code": "0x80072EFD", "os": "11", "traffic": "download"],
            evidence: ["\n\(key)\n    ProxySettingsPerUser    REG_DWORD    \(value)\n"])
        #expect(file.answer(to: "per-machine")?.value == .choice(answer))
        #expect(file.walk.known.value(of: "per-machine") == answer)
        #expect(Ticket.lines(of: file, .en).contains { $0.hasPrefix("- Device-wide setting: ") })
    }

    @Test func anAnswerIsNoSurerThanItsFinding() {
        let finding = Finding(.httpStatus, .number(407), line: 1, columns: 1...1, .possible)
        #expect(finding.answers.map(\.confidence) == [.possible])
    }

    /// Whatever readers may say, the walk's questions take it; "report" is no traffic that a person is asked about.
    @Test func theWordsAreThoseOfTheQuestions() {
        for (kind, words) in [
            (FindingKind.source, ["microsoft", "wsus", "wsus-http", "wsus-https"]),
            (.trigger, ["automatic", "manual"]),
            (.traffic, ["scan", "download"]), (.fallback, ["on", "off"]), (.os, OSGeneration.allCases.map(\.rawValue)),
        ] {
            for word in words {
                let finding = Finding(kind, .text(word), line: 1, columns: 1...1, .certain)
                let text = EvidenceText("a", Reading(""))
                #expect(
                    finding.answers.map { EvidenceAnswer($0.question, $0.words, $0.confidence, finding, text)?.words }
                        == [word])
            }
        }
        let report = Finding(.traffic, .text("report"), line: 1, columns: 1...1, .certain)
        #expect(EvidenceAnswer("traffic", "report", .certain, report, EvidenceText("a", Reading(""))) == nil)
    }
}
