import Foundation
import Testing

@Suite("wutriage explain") struct ExplainTests {
    /// The notations in which one code is read out, pasted and copied.
    @Test(arguments: [
        "0X80072EFDL", "-2147012867", "2147954429", "12029", "０ｘ８００７２ＥＦＤ", "WININET_E_CANNOT_CONNECT",
        "エラー・コードとして「80072efd」が表示",
    ])
    func everyNotationIsExplainedAlike(notation: String) throws {
        let plain = try code(of: "80072EFD")
        #expect(plain["code"] as? String == "0x80072EFD")
        #expect(try code(of: notation) == plain)
    }

    /// All that is said of a code but how it was written.
    private func code(of notation: String) throws -> NSDictionary {
        let run = try wutriage(["explain", notation, "--json"])
        #expect(run.ending == .exit(0))
        #expect(run.errors == "")
        let found = try #require(try run.json["codes"] as? [[String: Any]])
        #expect(found.count == 1)
        return found[0].filter { $0.key != "input" } as NSDictionary
    }

    @Test func everyKeyIsThere() throws {
        let run = try wutriage(["explain", "80072efd", "--json"]).json
        #expect(run.text(at: "version") == "1")
        #expect(run.text(at: "unknown") == "[]")
        let code = try #require((run["codes"] as? [[String: Any]])?.first)
        #expect(
            Set(code.keys).isSuperset(of: [
                "input", "code", "signed", "unsigned", "win32", "httpStatus", "symbols", "area", "meaning",
                "isProxyMatter", "causes",
            ]))
        #expect(code.text(at: "input") == #""80072efd""#)
        #expect(code.text(at: "signed") == "-2147012867")
        #expect(code.text(at: "unsigned") == "2147954429")
        #expect(code.text(at: "win32") == "12029")
        #expect(code.text(at: "httpStatus") == "null")
        #expect(code.text(at: "isProxyMatter") == "true")
        #expect(code.text(at: "causes.0.cause") == #""not-using-proxy""#)
        #expect(code.text(at: "causes.0.grade") == #""documented""#)
        #expect(code.text(at: "sameEventAs") == "null")
        #expect(code.text(at: "perhapsMeant") == "[]")
    }

    @Test func theOtherCodeOfTheEventAndTheOneThatWasPerhapsMeant() throws {
        let run = try wutriage(["explain", "8024402C 80072ee7", "80072EDF", "--json"]).json
        #expect(run.text(at: "codes.0.code") == #""0x80072EE7""#)
        #expect(run.text(at: "codes.0.sameEventAs") == #""0x8024402C""#)
        #expect(run.text(at: "codes.1.sameEventAs") == #""0x80072EE7""#)
        #expect(run.text(at: "codes.2.sameEventAs") == "null")
        #expect(run.text(at: "codes.2.perhapsMeant.0") == #""0x80072EFD""#)
        #expect(run.text(at: "unknown.0") == #""80072EDF""#)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let arguments: [String]
        var input = ""
        let exit: Int32
        /// The first word of each line that begins one: the codes, in their order.
        var codes: [String] = []
        var says = ""
        var errors = ""

        var testDescription: String { arguments.joined(separator: " ") }
    }

    @Test(arguments: [
        Case(
            arguments: ["80072EFD"], exit: 0, codes: ["0x80072EFD"], says: "No TCP connection to the server"),
        Case(arguments: ["80072EFD", "0x80244022"], exit: 0, codes: ["0x80072EFD", "0x80244022"]),
        // A code in two notations is one code.
        Case(arguments: ["80072EFD", "-2147012867"], exit: 0, codes: ["0x80072EFD"]),
        Case(
            arguments: ["-"], input: "2021/01/05 *FAILED* [80072EFE]\nthen 0x80244022\n", exit: 0,
            codes: ["0x80072EFE", "0x80244022"]),
        Case(arguments: ["80072EFD", "--lang", "ja"], exit: 0, codes: ["0x80072EFD"], says: "プロキシが原因の可能性があります"),
        // Reads right, and no list has it: bad news, not wrong use.
        Case(
            arguments: ["0x80249999"], exit: 1, codes: ["0x80249999"],
            says: "The catalogue has no definition of this code."),
        Case(
            arguments: ["80072EDF"], exit: 1, codes: ["0x80072EDF"], says: "\n  perhaps meant: 0x80072EFD\n"),
        Case(
            arguments: ["0x80020009", "8024402C", "80072EE7"], exit: 0,
            codes: ["0x80072EE7", "0x8024402C", "0x80020009"],
            says: "One event with 0x8024402C, seen at two layers; go by this code"),
        Case(
            arguments: ["ERROR_INTERNET_DECODING_FAILED"], exit: 0, codes: ["0x80072F8F"],
            says: "WinHTTP, which calls the same number ERROR_WINHTTP_SECURE_FAILURE."),
        Case(arguments: ["80072EFD", "0x80249999"], exit: 1, codes: ["0x80072EFD", "0x80249999"]),
        Case(
            arguments: ["{80072EFD-0000-0000-0000-123456789ABC}"], exit: 2,
            errors: """
                wutriage: {80072EFD-0000-0000-0000-123456789ABC}: no error code in it. Give one as 0x80072EFD, \
                -2147012867, 12029 or by its name.

                """),
        Case(
            arguments: ["update", "--lang", "ja"], exit: 2,
            errors: """
                wutriage: update: エラー コードが見つかりません。0x80072EFD、-2147012867、12029 またはシンボル名で指定してください。

                """),
        Case(
            arguments: ["-"], input: "all is well\n", exit: 2,
            errors: """
                wutriage: -: no error code in it. Give one as 0x80072EFD, -2147012867, 12029 or by its name.

                """),
    ])
    func isExplainedOrRefused(_ row: Case) throws {
        let run = try wutriage(["explain"] + row.arguments, input: row.input)
        #expect(run.ending == .exit(row.exit))
        #expect(run.errors == row.errors)
        let begins = run.output.split(separator: "\n").filter { !$0.hasPrefix(" ") }
        #expect(begins.map { String($0.prefix { $0 != " " }) } == row.codes)
        #expect(row.says.isEmpty || run.output.contains(row.says))
    }

    @Test func theLocaleChoosesTheLanguage() throws {
        let run = try wutriage(["explain", "80072EFD"], environment: ["LC_ALL": "ja_JP.UTF-8"])
        #expect(run.output == (try wutriage(["explain", "80072EFD", "--lang", "ja"]).output))
        #expect(run.output.contains("分野"))
    }
}
