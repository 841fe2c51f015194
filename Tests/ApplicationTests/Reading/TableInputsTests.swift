import Engine
import Testing

@testable import Application

/// The words of `resolve`, as inputs of the proxy table.
@Suite struct TableInputsTests {
    /// What is left of an input when these words are given.
    @Test(arguments: [
        (["os": "windows-7"], "windows", ["vista-8.1"]),
        (["os": " vista-8.1 "], "windows", ["vista-8.1"]),
        (["os": "10.0.19045"], "windows", ["10-d"]),
        (["updated": "2020-10"], "windows", ["xp", "vista-8.1", "10-b", "11"]),
        (["os": "10", "updated": "2020-10"], "windows", ["10-b"]),
        (["os": "11", "updated": "2020-10"], "windows", ["11"]),
        (["winhttp": "advanced"], "windows", ["10-a", "10-b", "10-c", "10-d", "11"]),
        (["winhttp": "static"], "windows", ["xp", "vista-8.1", "10-a", "10-b", "10-c", "10-d", "11"]),
        (["source": "wsus"], "source", ["wsus-http", "wsus-https"]),
        (["source": "wsus-https"], "source", ["wsus-https"]),
        (["ie": "pac,static"], "ie.pac", ["yes"]),
        (["ie": "pac,static"], "ie.auto-detect", ["no"]),
        (["ie": "none"], "ie.static", ["no"]),
        (["traffic": "report"], "traffic", ["report"]),
        (["trigger": "manual"], "user", ["yes", "no"]),
        (["per-machine": "yes"], "per-machine", ["yes"]),
        (["account": "set"], "account", ["set"]),
    ])
    func narrows(_ given: [String: String], _ input: String, _ left: [String]) throws {
        #expect(try TableInputs.known(given).values(of: input) == left)
    }

    /// The option to blame, for words that cannot be used.
    @Test(arguments: [
        (["os": "windows 95"], "os"), (["os": ""], "os"), (["updated": "2015-06"], "updated"),
        (["source": "internet"], "source"), (["ie": ""], "ie"), (["ie": ","], "ie"), (["ie": "none,pac"], "ie"),
        (["winhttp": "on"], "winhttp"), (["wpad": ""], "wpad"), (["stranger": "yes"], "stranger"),
        (["os": "10.0.19045", "updated": "2020-10"], "updated"),
    ])
    func refuses(_ given: [String: String], _ option: String) {
        let fault = #expect(throws: TableInputs.Fault.self) { try TableInputs.known(given) }
        #expect(fault?.option == option)
    }

    @Test func aRefusalNamesTheWordsThereAre() {
        let fault = #expect(throws: TableInputs.Fault.self) { try TableInputs.known(["winhttp": "on"]) }
        #expect(fault?.text.en == "\"on\" is none of: direct, static, advanced.")
        #expect(fault?.text.ja == "「on」は指定できません。指定できる値: direct, static, advanced")
    }

    /// The option to ask for next: within Windows 10 the month, for the OS is known.
    @Test(arguments: [
        (["os": "10"], "windows", "updated"), (["os": "Windows 10 20H2"], "windows", "updated"),
        ([:], "windows", "os"), (["updated": "2020-10"], "windows", "os"), (["os": "10"], "traffic", "traffic"),
    ])
    func namesTheOption(_ given: [String: String], _ input: String, _ option: String) throws {
        #expect(TableInputs.option(for: input, try TableInputs.known(given)) == option)
    }
}
