import Testing

@Suite("wutriage triage") struct TriageTests {
    private func triage(_ answers: String, _ options: String...) throws -> Command {
        try wutriage(["triage", "--answers", "-"] + options, input: answers)
    }

    @Test func theNextQuestionComesOut() throws {
        let run = try triage(#"{"answers": {"code": "80072EFD", "os": "11"}}"#, "--json")
        #expect(run.ending == .exit(0))
        #expect(run.errors == "")
        let json = try run.json
        #expect(
            Set(json.keys) == [
                "version", "program", "tables", "state", "stage", "question", "soFar", "notNeeded", "void",
                "callersWords", "resolver",
            ])
        #expect(json.text(at: "state") == #""question""#)
        #expect(json.text(at: "stage") == "2")
        #expect(json.text(at: "question.id") == #""what""#)
        #expect(json.text(at: "question.kind") == #""one""#)
        let first = #"{"id":"windows-update","text":"Windows Update: checking, downloading, installing"}"#
        #expect(json.text(at: "question.answers.0") == first)
        #expect(json.text(at: "resolver.given") == #"{"code":"80072EFD","os":"11"}"#)
        #expect(json.text(at: "resolver.nextBestQuestion") == #""traffic""#)
    }

    /// What was passed over is told while a question is pending, too, and whoever reads it may answer it all the same.
    @Test func whatIsNotNeededIsToldOnTheWay() throws {
        let told = #""what": "windows-update", "source": "microsoft", "traffic": "scan", "works": "browser""#
        let json = try triage(#"{"answers": {"code": "80072EFD", "os": "11", \#(told)}}"#, "--json").json
        #expect(json.text(at: "state") == #""question""#)
        #expect(json.text(at: "notNeeded") == #"["trigger"]"#)
    }

    /// What is believed and could be done, while a question is pending: nobody has to answer the rest first.
    @Test func whatCouldBeDoneIsToldOnTheWay() throws {
        let told = #""source": "wsus-http", "os": "10", "traffic": "scan""#
        let json = try triage(#"{"answers": {"code": "0x80244010", \#(told)}}"#, "--json").json
        #expect(json.text(at: "state") == #""question""#)
        #expect(json.text(at: "soFar.causes.0") == #""wsus""#)
        #expect(json.text(at: "soFar.verdict") == #""found""#)
        #expect(json.text(at: "soFar.plan.0") == #""scan-again""#)
    }

    /// What consults none of the settings has no order, and it is said why.
    @Test func whereNoOrderHoldsItIsSaid() throws {
        let json = try triage(#"{"answers": {"code": "80072EFD", "what": "wsus-sync"}}"#, "--json").json
        #expect(json.text(at: "resolver.possible") == "[]")
        #expect(json.text(at: "resolver.nextBestQuestion") == "null")
        let text = try #require(json.text(at: "resolver.noOrder.text"))
        #expect(text.contains("the proxy of the WSUS console"))
        let printed = try triage(
            #"{"answers": {"code": "80072EFD", "what": "wsus-sync"}, "otherwise": "unknown"}"#)
        #expect(!printed.output.contains("Windows tries, in this order"))
        #expect(printed.output.contains("\nNo order of proxy settings here\n"))
    }

    /// "Don't know" to all the rest brings the outcome at once: what Microsoft names first for the code, and a look before
    /// anything is changed. A login that nobody has seen stands further down. Where nobody can answer for the proxy, what
    /// would be asked about it is not needed.
    @Test func theOutcomeComesOutAtOnce() throws {
        let run = try triage(
            #"{"answers": {"code": "80072EFD", "os": "11", "source": "microsoft"}, "otherwise": "unknown"}"#, "--json")
        #expect(run.ending == .exit(0))
        let json = try run.json
        #expect(
            Set(json.keys) == [
                "version", "program", "tables", "state", "outcome", "path", "notNeeded", "void", "resolver",
            ])
        #expect(json.text(at: "state") == #""outcome""#)
        #expect(json.text(at: "outcome.id") == #""not-using-proxy""#)
        #expect(json.text(at: "outcome.cause") == #""not-using-proxy""#)
        #expect(json.text(at: "outcome.verdict") == #""not-ruled-out""#)
        let causes = try #require((json["outcome"] as? [String: Any])?["causes"] as? [String])
        #expect(Array(causes.prefix(4)) == ["not-using-proxy", "proxy-refuses", "firewall", "proxy-authentication"])
        #expect(json.text(at: "outcome.fixes.0.risk") == #""none""#)
        #expect(json.text(at: "void") == "[]")
        let path = try #require(json["path"] as? [String])
        #expect(path.first == "code")
        #expect(path.last == "who")
        let notNeeded = try #require(json["notNeeded"] as? [String])
        #expect(notNeeded.first == "trigger", "Windows 11 tries the same settings whoever starts the scan")
        #expect(Array(notNeeded.suffix(5)) == ["login", "ports", "hosts", "ranges", "inspection"])
        #expect(Set(path).isDisjoint(with: notNeeded))
        for fix in try #require((json["outcome"] as? [String: Any])?["fixes"] as? [[String: Any]]) {
            #expect(
                Set(fix.keys).isSuperset(of: [
                    "id", "commands", "who", "saveOldValue", "expect", "sideEffect", "rollback", "verify", "risk",
                    "sources",
                ]))
        }
    }

    /// A sentence copied from a screen will do, and an answer counts more than what was copied.
    @Test(arguments: [
        (#"{"evidence": ["エラー・コードとして「80072efd」が表示されました。"]}"#, "0x80072EFD"),
        (#"{"evidence": ["何も表示されません。", "エラー コード：０ｘ８０２４４０２２"]}"#, "0x80244022"),
        (#"{"answers": {"code": "80072EFE"}, "evidence": ["0x80072EFD"]}"#, "80072EFE"),
    ])
    func theCodeIsTakenFromTheEvidence(answers: String, code: String) throws {
        let json = try triage(answers, "--json").json
        #expect(json.text(at: "resolver.given") == #"{"code":"\#(code)"}"#)
        #expect(json.text(at: "question.id") == #""what""#)
    }

    @Test func withoutACodeItIsAskedFor() throws {
        let run = try triage(#"{"evidence": ["特にエラーは出ていません。"]}"#, "--lang", "ja")
        #expect(run.ending == .exit(0))
        #expect(run.output.hasPrefix("code: Windows Update に表示された"), "\(run.output)")
    }

    @Test func theOutcomeIsPrintedInWords() throws {
        let answers = #"{"answers": {"code": "80072efd", "source": "microsoft"}, "otherwise": "unknown"}"#
        let english = try triage(answers).output
        #expect(english.contains("\nWindows Update behind a proxy: triage\n"))
        #expect(english.contains("\n- Error code: 0x80072EFD\n"))
        let japanese = try triage(answers, "--lang", "ja").output
        #expect(japanese.contains("\nプロキシ環境の Windows Update: 切り分け結果\n"))
    }

    /// A code that no table has is taken, and doubted aloud.
    @Test func aSlipIsOffered() throws {
        let unknown = try triage(#"{"answers": {"code": "80072EDF"}}"#, "--json")
        #expect(unknown.ending == .exit(0))
        #expect(unknown.errors == "wutriage: 0x80072EDF is not in our catalogue; perhaps meant: 0x80072EFD\n")
        #expect(try unknown.json.text(at: "state") == #""question""#)
        let none = try triage(#"{"answers": {"code": "8OO72EFD"}}"#, "--lang", "ja")
        #expect(none.ending == .exit(2))
        #expect(none.errors == "wutriage: answers.code: まだエラー コードではありません 0x80072EFD の誤りでしょうか\n")
    }

    /// Of all that is pasted the code to go by is the answer.
    @Test func evidenceGivesTheCodeToGoBy() throws {
        let answers = #"{"evidence": ["HRESULT 0x80020009 [80248007]", "error 0x8024402c", "hr = 80072ee7."]}"#
        let run = try triage(
            #"{"answers": {"source": "microsoft"}, "otherwise": "unknown", "#
                + answers.dropFirst())
        #expect(run.output.contains("\n- Error code: 0x80072EE7\n"), "\(run.output)")
    }

    @Test(arguments: [
        (#"{"answers""#, #"wutriage: -: no answers in JSON. Expected {"answers": {"code": "80072EFD", "os": "11"}}."#),
        (#"{"answers": {"code": 1}}"#, "wutriage: -: no answers in JSON. "),
        (#"[]"#, "wutriage: -: no answers in JSON. "),
        (#"{"answers": {"cde": "1"}}"#, "wutriage: answers.cde: there is no such question. The questions are "),
        (#"{"answers": {"code": "hello"}}"#, "wutriage: answers.code: not an error code yet"),
        (#"{"answers": {"os": "99"}}"#, #"wutriage: answers.os: "99" is no Windows we know."#),
        (#"{"answers": {"ie": "static,proxy"}}"#, #"wutriage: answers.ie: "proxy" is none of: "#),
        (#"{"answers": {"proxy": "proxy:0"}}"#, "wutriage: answers.proxy: There is no port '0', as in 'proxy:0'."),
        (#"{"answers": {"code": ""}}"#, "wutriage: answers.code: No value is given."),
        (
            #"{"answers": {"os": "windows-7", "winhttp": "advanced"}}"#,
            "wutriage: answers.winhttp: Windows before 10 has no advanced setting"
        ),
        (#"{"otherwise": "no"}"#, #"wutriage: otherwise: "no" is none of: unknown."#),
    ])
    func whatCannotBeUsedIsNamed(answers: String, complaint: String) throws {
        let run = try triage(answers)
        #expect(run.ending == .exit(2))
        #expect(run.output == "")
        #expect(run.errors.hasPrefix(complaint), "\(run.errors)")
    }

    @Test func aFileThatIsNotThereIsTold() throws {
        let run = try wutriage(["triage", "--answers", "/nowhere/answers.json"])
        #expect(run.ending == .exit(74))
        #expect(run.output == "")
        #expect(run.errors == "wutriage: /nowhere/answers.json: cannot be read: No such file or directory.\n")
    }
}
