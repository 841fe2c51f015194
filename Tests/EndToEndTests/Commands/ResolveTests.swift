import Foundation
import Testing

@Suite("wutriage resolve") struct ResolveTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let options: String
        let rule: String
        let stages: String
        let order: String
        var open = "[]"

        var testDescription: String { options }
    }

    /// The four examples that the plan of the product gives, and what stays open.
    @Test(arguments: [
        Case(
            options: "--os 11 --traffic scan --source microsoft --ie static --winhttp direct --wpad no --user yes",
            rule: "scan-now", stages: #"["system","user"]"#, order: #"["direct","user-static"]"#),
        Case(
            options:
                "--os 11 --traffic download --source microsoft --ie none --winhttp static --user yes --downloader do",
            rule: "do-user", stages: #"["user"]"#, order: #"["direct"]"#),
        Case(
            options: "--os server-2012r2 --trigger automatic --traffic scan --source wsus --winhttp direct --wpad no",
            rule: "vista-auto", stages: #"["system"]"#, order: #"["direct"]"#),
        Case(
            options: "--os 11 --traffic scan --source wsus-http --fallback off --ie static --winhttp static",
            rule: "wsus-http", stages: #"["system","fail"]"#, order: #"["winhttp-static","fail"]"#),
        Case(
            options: "--os 11 --traffic scan --source microsoft --ie static --winhttp direct",
            rule: "scan-now", stages: #"["system","user"]"#, order: #"["wpad","direct","user-static"]"#,
            open: #"["wpad","user"]"#),
        // A month says nothing of a generation that has no such question.
        Case(
            options: "--os 11 --updated 2021-01 --traffic scan --source microsoft --ie none --winhttp direct --wpad no",
            rule: "scan-now", stages: #"["system","user"]"#, order: #"["direct"]"#),
    ])
    func oneOrderIsLeft(_ row: Case) throws {
        let options = row.options.split(separator: " ").map(String.init)
        let run = try wutriage(["resolve", "--json"] + options)
        #expect(run.ending == .exit(0))
        #expect(run.errors == "")
        let json = try run.json
        #expect((json["possible"] as? [Any])?.count == 1)
        #expect(json.text(at: "possible.0.rule") == "\"\(row.rule)\"")
        #expect(json.text(at: "possible.0.stages") == row.stages)
        #expect(json.text(at: "possible.0.order") == row.order)
        #expect(json.text(at: "possible.0.open") == row.open)
        #expect(json.text(at: "nextBestQuestion") == "null")
    }

    @Test(arguments: [
        ("--explain", "Read by: Windows Update, as: SYSTEM"), ("--format markdown", "\n### scan-now\n"),
        ("--format html", "<h3>scan-now</h3>"),
        ("--pac file://server/proxy.pac", "PAC: WinHTTP cannot read it; it counts as absent"),
    ])
    func otherForms(options: String, expected: String) throws {
        let known = ["resolve", "--os", "11", "--traffic", "scan", "--source", "microsoft"]
        let run = try wutriage(known + options.split(separator: " ").map(String.init))
        #expect(run.ending == .exit(0))
        #expect(run.output.contains(expected))
    }

    /// A script that cannot be read is none.
    @Test func aScriptOnAShareCountsAsAbsent() throws {
        let known = ["--os", "11", "--traffic", "scan", "--source", "microsoft", "--winhttp", "direct", "--wpad", "no"]
        let json = try wutriage(
            ["resolve", "--json", "--ie", "pac", "--user", "yes", "--pac", "file://server/proxy.pac"] + known
        ).json
        #expect(json.text(at: "possible.0.order") == #"["direct"]"#)
        #expect(json.text(at: "pac.isRead") == "false")
    }

    @Test func theWholeTableStandsAlone() throws {
        #expect(try wutriage(["resolve", "--all", "--os", "11"]).ending == .exit(64))
        let run = try wutriage(["resolve", "--all", "--format", "markdown", "--lang", "ja"])
        #expect(run.output.hasPrefix("# Windows Update が参照するプロキシ設定とその順序\n"))
    }

    /// In the order in which one asks: what is sent, to whom, from which Windows.
    @Test func theRowsStandAsOneAsks() throws {
        let lines = try wutriage(["resolve", "--all"]).output.split(separator: "\n")
        let ids = lines.filter { !$0.hasPrefix(" ") && $0.contains(" (Windows: ") }.compactMap {
            $0.split(separator: " ").first
        }
        #expect(ids.count == 26)
        let some = [
            "xp-auto", "10-manual", "scan-now", "wsus-http", "wsus-https", "xp-download", "do-user", "report-user",
        ]
        #expect(ids.map(String.init).filter(some.contains) == some)
    }

    @Test func everyKeyIsThere() throws {
        let json = try wutriage(["resolve", "--json", "--os", "11", "--source", "microsoft"]).json
        #expect(Set(json.keys) == ["version", "program", "tables", "given", "assumed", "possible", "nextBestQuestion"])
        #expect(json.text(at: "version") == "1")
        #expect(json.text(at: "given") == #"{"os":"11","source":"microsoft"}"#)
        #expect(json.text(at: "assumed") == #"{"account":"none","per-machine":"no"}"#)
        #expect(json.text(at: "nextBestQuestion") == #""traffic""#)
        let rules = try #require(json["possible"] as? [[String: Any]])
        for rule in rules {
            #expect(
                Set(rule.keys) == [
                    "rule", "stages", "order", "open", "grade", "sources", "otherReadings", "when", "steps", "end",
                    "weakest",
                ])
        }
        let reading = try #require(rules.first { $0.text(at: "rule") == #""scan-now""# })
        #expect(
            reading.text(at: "otherReadings.0")
                == """
                {"grade":"single-source","order":["winhttp-advanced","winhttp-static","wpad","direct","fail"],\
                "sources":["Learn-WU-troubleshooting"],"stages":["system","fail"]}
                """)
    }

    /// Each step by itself: what becomes of it, who reads its setting, what that rests on. The end is no step.
    @Test func everyStepHasItsAccountAndItsGrade() throws {
        let json = try wutriage(
            ["resolve", "--json", "--os", "11", "--traffic", "scan", "--source", "wsus-http", "--fallback", "off"]
                + ["--winhttp", "static", "--per-machine", "yes"]
        ).json
        #expect(
            json.text(at: "possible.0.steps")
                == """
                [{"account":"system","attempt":"winhttp-static","grade":"inferred","sources":["DO-proxy","WinHttpOpen"],\
                "state":"tried","then":"tried, nothing follows"}]
                """)
        #expect(json.text(at: "possible.0.end.kind") == #""fails""#)
        #expect(json.text(at: "possible.0.end.grade") == #""single-source""#)
        #expect(json.text(at: "possible.0.weakest") == #""inferred""#)
        #expect(json.text(at: "possible.0.order") == #"["winhttp-static","fail"]"#)
    }

    /// After a proxy of WinHTTP the device-wide setting is the user's to try.
    @Test func theDeviceWideSettingBelongsToWhoComesToIt() throws {
        let json = try wutriage(
            ["resolve", "--json", "--os", "11", "--traffic", "scan", "--source", "microsoft", "--user", "yes"]
                + ["--winhttp", "static", "--per-machine", "yes"]
        ).json
        #expect(json.text(at: "possible.0.steps.1.attempt") == #""machine""#)
        #expect(json.text(at: "possible.0.steps.1.account") == #""user""#)
        #expect(json.text(at: "possible.0.steps.1.then") == #""tried, nothing follows""#)
        #expect(json.text(at: "possible.0.end.kind") == #""nothing-follows""#)
    }

    /// What is odd is said, and done.
    @Test(arguments: [
        ("--os 10 --updated 2099-01", "--updated 2099-01 lies in the future."),
        ("--os 11 --updated 2021-01", "--updated tells apart spans of Windows 10"),
        ("--os windows-7 --source microsoft", "In 2020 Microsoft closed its update servers"),
    ])
    func whatIsOddIsPointedOut(options: String, remark: String) throws {
        let given = ["resolve", "--traffic", "scan"] + options.split(separator: " ").map(String.init)
        let run = try wutriage(given)
        #expect(run.ending == .exit(0))
        #expect(run.output.contains(remark), "\(run.output)")
        let json = try wutriage(given + ["--json"]).json
        #expect((json["remarks"] as? [String])?.contains { $0.hasPrefix(remark) } == true)
    }

    @Test(arguments: [
        "--os windows-8.1 --source microsoft", "--os windows-7 --source wsus", "--os 10 --updated 2021-01",
    ])
    func whatIsNotOddIsNot(options: String) throws {
        let run = try wutriage(["resolve", "--json"] + options.split(separator: " ").map(String.init))
        #expect(try run.json["remarks"] == nil)
    }

    /// No machine has a setting that came after its Windows.
    @Test(arguments: ["windows-7", "xp"]) func anImpossibleStateIsRefused(os: String) throws {
        let run = try wutriage(["resolve", "--os", os, "--winhttp", "advanced"])
        #expect(run.ending == .exit(2))
        #expect(run.errors.hasPrefix("wutriage: --winhttp: Windows before 10 has no advanced setting"))
    }

    /// Nor are its rows possible where the Windows was not told.
    @Test func rowsOfWindowsWithoutTheSettingAreLeftOut() throws {
        let rules = try #require(
            try wutriage(["resolve", "--json", "--winhttp", "advanced"]).json["possible"] as? [[String: Any]])
        let names = rules.compactMap { $0.text(at: "rule") }
        #expect(names.count == 18 && !names.contains { $0.contains("xp") || $0.contains("vista") })
    }

    @Test(arguments: [
        ("--os 99", #"--os: "99" is no Windows we know."#), ("--updated 2021-13", "--updated: "),
        ("--trigger never", #"--trigger: "never" is none of: automatic, manual."#),
        ("--traffic upload", #"--traffic: "upload" is none of: scan, download, report."#),
        ("--source sccm", #"--source: "sccm" is none of: "#), ("--user maybe", #"--user: "maybe" is none of: "#),
        ("--ie proxy", #"--ie: "proxy" is none of: auto-detect, pac, static, none, unknown."#),
        ("--winhttp pac", #"--winhttp: "pac" is none of: "#), ("--fallback yes", #"--fallback: "yes" is none of: "#),
        ("--downloader http", #"--downloader: "http" is none of: do, bits."#),
        ("--wpad on", #"--wpad: "on" is none of: "#), ("--per-machine 1", #"--per-machine: "1" is none of: "#),
        ("--account x", #"--account: "x" is none of: none, set."#),
    ])
    func aWordThatIsNoneNamesItsOption(options: String, complaint: String) throws {
        let run = try wutriage(["resolve"] + options.split(separator: " ").map(String.init))
        #expect(run.ending == .exit(2))
        #expect(run.output == "")
        #expect(run.errors.hasPrefix("wutriage: " + complaint), "\(run.errors)")
    }

    @Test(arguments: [
        (
            "en",
            """
            scan-now (Windows: 10, 2022-04 or later / 11, Server 2022 or later; Traffic: scan; Updates from: Microsoft)
              1. WinHTTP proxy (netsh, proxycfg)    not set, passed over   SYSTEM
                 documented; Learn-WU-proxy 2024-06-18; jpwinsup-2024-12 2024-12-04; logs
              2. device-wide setting                assumed absent         SYSTEM
                 our inference; DO-proxy 2024-05-23; WinHttpOpen
              3. detected by the system (WPAD)      no answer              SYSTEM
                 documented; Learn-WU-proxy 2024-06-18; jpwinsup-2024-12 2024-12-04; logs; jpmem-2018 2018-06-29
              4. direct, no proxy                   tried, then            SYSTEM
                 our inference; WinHttpOpen; jpdsi-LAN-Settings
              5. user: detect automatically (WPAD)  not set, passed over   signed-in user
                 documented; Learn-WU-proxy 2024-06-18; jpwinsup-2024-12 2024-12-04; logs; jpdsi-LAN-Settings
              6. user: configuration script (PAC)   not set, passed over   signed-in user
              7. user: proxy server                 tried, nothing follows signed-in user
              Another reading: system (WinHTTP, WPAD) > else it fails (one source; Learn-WU-troubleshooting 2023-12)

            """
        ),
        (
            "ja",
            """
            scan-now (Windows: 10 (2022-04 以降) / 11、Server 2022 以降; 通信: 検出; 更新元: Microsoft)
              1. WinHTTP のプロキシ設定             未設定のためスキップ   SYSTEM
                 複数の資料で確認; Learn-WU-proxy 2024-06-18; jpwinsup-2024-12 2024-12-04; logs
              2. PC 全体のプロキシ設定              なしと仮定 (スキップ)  SYSTEM
                 推測; DO-proxy 2024-05-23; WinHttpOpen
              3. システムの自動検出 (WPAD)          応答がありません       SYSTEM
                 複数の資料で確認; Learn-WU-proxy 2024-06-18; jpwinsup-2024-12 2024-12-04; logs; jpmem-2018 2018-06-29
              4. 直接接続 (プロキシなし)            試行し、失敗したら次へ SYSTEM
                 推測; WinHttpOpen; jpdsi-LAN-Settings
              5. ユーザー: 自動検出 (WPAD)          未設定のためスキップ   ユーザー
                 複数の資料で確認; Learn-WU-proxy 2024-06-18; jpwinsup-2024-12 2024-12-04; logs; jpdsi-LAN-Settings
              6. ユーザー: 自動構成スクリプト (PAC) 未設定のためスキップ   ユーザー
              7. ユーザー: プロキシ サーバー        試行 (次の設定はなし)  ユーザー
              別の解釈: システム (WinHTTP、WPAD) > 失敗した場合は終了 (資料 1 件のみ; Learn-WU-troubleshooting 2023-12)

            """
        ),
    ])
    func theStepsAreATable(language: String, steps: String) throws {
        let run = try wutriage(
            [
                "resolve", "--os", "11", "--traffic", "scan", "--source", "microsoft", "--wpad", "no",
                "--user", "yes", "--ie", "static", "--winhttp", "direct", "--lang", language,
            ])
        #expect(run.ending == .exit(0))
        #expect(run.output.hasPrefix(steps), "\(run.output)")
    }
}
