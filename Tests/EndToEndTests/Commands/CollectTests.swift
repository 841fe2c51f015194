import Foundation
import TestSupport
import Testing

/// `wutriage collect`: the script on standard output, what to do with it on standard error.
@Suite struct CollectTests {
    @Test func theScriptAloneIsPrinted() throws {
        let run = try wutriage(["collect"])
        #expect(run.ending == .exit(0))
        #expect(run.output.hasPrefix("@echo off\r\n"))
        #expect(run.output.hasSuffix("goto :eof\r\n"))
        #expect(run.output.utf8.count < 8192)
        #expect(run.errors.contains("cmd /c"))
    }

    @Test func theSameForEveryWindowsUnlessOneIsNamed() throws {
        #expect(try wutriage(["collect", "--os", "xp"]).output.contains("proxycfg"))
        #expect(try !wutriage(["collect", "--os", "windows-7"]).output.contains("DODownloadMode"))
    }

    @Test(arguments: [
        (["--os", "98"], "--os"), (["--proxy", "proxy.example.com"], "--proxy"), (["--only", "login,nose"], "nose"),
        (["--proxy", "a.example.com:80;https=b.example.com:81"], "--proxy"), (["--only", ""], "--only"),
    ])
    func whatCannotBeUsedIsNamed(_ arguments: [String], _ name: String) throws {
        let run = try wutriage(["collect"] + arguments)
        #expect(run.ending == .exit(2))
        #expect(run.output == "")
        #expect(run.errors.contains(name))
    }

    @Test func aFileIsWrittenOnce() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "collect-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "wu.cmd").path
        let first = try wutriage(["collect", "-o", file, "--lang", "ja"])
        #expect(first.ending == .exit(0))
        #expect(first.output == "")
        let written = try String(contentsOfFile: file, encoding: .utf8)
        #expect(written.hasPrefix("@echo off\r\n"))
        let second = try wutriage(["collect", "-o", file, "--os", "11"])
        #expect(second.ending == .exit(74))
        #expect(try String(contentsOfFile: file, encoding: .utf8) == written)
        #expect(try wutriage(["collect", "-o", folder.appending(path: "none/wu.cmd").path]).ending == .exit(74))
    }

    @Test func jsonHoldsTheScriptAndItsSections() throws {
        let run = try wutriage(["collect", "--json", "--only", "winhttp"])
        let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        #expect(value?["form"] as? Int == 1)
        #expect((value?["sections"] as? [[String: Any]])?.contains { $0["id"] as? String == "winhttp" } == true)
    }
}

/// `wutriage collect --code`, and what is done with the 35 digits.
@Suite struct SpokenCodeCommandTests {
    /// Windows 10 behind a proxy that wants a login.
    private static let groups = ["35618", "29458", "76824", "05654", "36102", "00297", "29766"]
    private static let code = groups.joined(separator: " ")
    private static let misheard = code.replacing("76824", with: "76825")

    @Test func theScriptAloneIsPrinted() throws {
        let run = try wutriage(["collect", "--code"])
        #expect(run.ending == .exit(0))
        #expect(run.output.hasPrefix("@echo off\r\n") && run.output.contains("35 digits") == false)
        #expect(run.output.utf8.count < 6144)
        #expect(run.errors.contains(#"\\server\share\wu.cmd code"#))
    }

    @Test func nothingNarrowsIt() throws {
        for option in [["--os", "11"], ["--proxy", "proxy.example.com:8080"], ["--only", "login"]] {
            let run = try wutriage(["collect", "--code"] + option)
            #expect(run.ending == .exit(64) && run.output == "")
            #expect(run.errors.contains(option[0]))
        }
    }

    @Test func jsonHoldsTheScriptAndItsTable() throws {
        let run = try wutriage(["collect", "--code", "--json"])
        let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        #expect(value?["form"] as? Int == 1)
        let fields = value?["fields"] as? [[String: Any]] ?? []
        #expect(fields.compactMap { $0["bits"] as? Int }.reduce(0, +) == 78)
    }

    @Test func itIsReadAsEvidence() throws {
        let run = try wutriage(["read", "-"], input: Self.code)
        #expect(run.ending == .exit(0))
        #expect(run.output.contains("0x8024401B") && run.output.contains("(Windows 10 (build 19045))"))
        let json = try wutriage(["read", "-", "--json"], input: Self.groups.joined(separator: "\n")).output
        #expect(json.contains(#""format" : "read-aloud""#) && json.contains(#""line" : 5"#))
    }

    @Test(arguments: [
        #"{"answers": {"code": "CODE"}, "otherwise": "unknown"}"#,
        #"{"answers": {}, "evidence": ["CODE"], "otherwise": "unknown"}"#,
    ])
    func itIsAWholeCase(_ answers: String) throws {
        let run = try wutriage(
            ["triage", "--answers", "-", "--json"], input: answers.replacing("CODE", with: Self.code))
        #expect(run.ending == .exit(0))
        #expect(run.output.contains(#""cause" : "proxy-authentication""#))
    }

    @Test func aMisheardGroupIsNamed() throws {
        let read = try wutriage(["read", "-"], input: Self.misheard)
        #expect(read.ending == .exit(2))
        #expect(read.errors.contains("Group 3 does not add up: ask for it again"))
        let triage = try wutriage(
            ["triage", "--answers", "-"],
            input: #"{"answers": {"code": "CODE"}}"#.replacing("CODE", with: Self.misheard))
        #expect(triage.ending == .exit(2))
        #expect(triage.errors.contains("Group 3"))
    }
}

extension CollectTests {
    /// A password that somebody wrote into the setting stands in the output; on none of the ways does it come out again.
    @Test(arguments: [["read", "-"], ["read", "-", "--json"], ["explain", "-"]])
    func aPasswordInASettingStaysOut(_ arguments: [String]) throws {
        let run = try wutriage(arguments, input: Self.withPassword)
        #expect(!(run.output + run.errors).contains("S3CRET"))
    }

    @Test func norInTheOutcome() throws {
        let data = try JSONSerialization.data(withJSONObject: [
            "answers": [:], "evidence": [Self.withPassword], "otherwise": "unknown",
        ])
        let run = try wutriage(["triage", "--answers", "-"], input: String(decoding: data, as: UTF8.self))
        #expect(run.ending == .exit(0))
        #expect(!(run.output + run.errors).contains("S3CRET"))
    }

    private static var withPassword: String {
        var machine = PlantedMachine(.ten)
        machine.setUser(proxy: "http://taro:S3CRET@proxy.example.com:8080")
        machine.setWinHTTP(proxy: "http://taro:S3CRET@proxy.example.com:8080")
        return machine.text
    }
}
