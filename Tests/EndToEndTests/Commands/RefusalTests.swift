import Testing

/// What no command is made of.
@Suite("wutriage command: refusals") struct RefusalTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var option = "--proxy"
        let value: String
        let complaint: String
        /// The value that was perhaps meant.
        var offer: String?

        var testDescription: String { "\(option) \(value.debugDescription)" }
    }

    @Test(arguments: [
        Case(
            value: "proxy:0", complaint: "There is no port '0', as in 'proxy:0'. A port is a number from 1 to 65535."),
        Case(
            value: "proxy:65536",
            complaint: "There is no port '65536', as in 'proxy:65536'. A port is a number from 1 to 65535."),
        Case(
            value: "http//proxy:8080",
            complaint: "The prefix in 'http//proxy:8080' is misspelt: it is http://, with a colon and two slashes. "
                + "Correct it or leave it out.", offer: "http://proxy:8080"),
        Case(
            value: "user:sentinel@proxy:8080",
            complaint: "The value contains a user name or password (the part before '@'). The WinHTTP setting has no "
                + "place for it: leave it out.", offer: "proxy:8080"),
        Case(
            value: "proxy :8080",
            complaint: "There is a blank inside 'proxy :8080'. Take it out, or put ';' between the entries.",
            offer: "proxy:8080"),
        Case(
            value: #""proxy:8080""#,
            complaint: "The value contains a quotation mark. Leave it out: the command has those it needs.",
            offer: "proxy:8080"),
        Case(
            value: "pro\u{1B}[31mxy:8080",
            complaint: "The value contains the control character U+001B. Type it again without it."),
        Case(
            value: "ｐｒｏｘｙ：８０８０",
            complaint: "The value contains 'ｐ' (U+FF50), which is not a half-width character. Write everything in "
                + "half-width.", offer: "proxy:8080"),
        Case(
            value: "<local>",
            complaint: "The value contains '<' or '>'. They belong only to <local> and <-loopback>, and these only to "
                + "the bypass list."),
        Case(
            option: "--bypass", value: "<loc>;a",
            complaint: "The value contains '<' or '>'. They belong only to <local> and <-loopback>, and these only to "
                + "the bypass list."),
        Case(
            option: "--bypass", value: "ａ．ｅｘａｍｐｌｅ．ｃｏｍ",
            complaint: "The value contains 'ａ' (U+FF41), which is not a half-width character. Write everything in "
                + "half-width.", offer: "a.example.com"),
    ])
    func isRefusedWithItsSentence(_ row: Case) throws {
        try expect(row)
    }

    /// What cmd or PowerShell would read as its own, in either list.
    @Test(arguments: ["&", "|", "^", "%", "!"], ["--proxy", "--bypass"])
    func aSignOfTheShellIsRefused(sign: String, option: String) throws {
        try expect(
            Case(
                option: option, value: "a\(sign)calc:80",
                complaint: "The value contains '\(sign)', which cmd or PowerShell reads as its own. No host name has "
                    + "it: leave it out."))
    }

    private func expect(_ row: Case) throws {
        let proxy = row.option == "--proxy" ? [] : ["--proxy", "proxy:8080"]
        let run = try wutriage(["command", "set", "--os", "10", row.option, row.value] + proxy)
        #expect(run.ending == .exit(2))
        #expect(run.output == "")
        let offer = row.offer.map { " perhaps meant: \($0)" } ?? ""
        #expect(run.errors == "wutriage: \(row.option): \(row.complaint)\(offer)\n")
    }

    @Test(arguments: [
        ("show --os 99", 2, #"wutriage: --os: "99" is no Windows we know."#),
        ("show", 64, "Error: Missing expected argument '--os <os>'"),
        ("delete --os 10", 64, "Error: The value 'delete' is invalid for '<action>'."),
        ("show --os 10 --shell bash", 64, "Error: The value 'bash' is invalid for '--shell <shell>'."),
        ("set --os 10", 64, "wutriage: set needs --proxy, for example --proxy proxy.example.com:8080."),
        (
            "show --os 10 --proxy a:80", 64, "wutriage: --proxy has a meaning with set only; show does not use it."
        ),
        (
            "import --os 10 --bypass a", 64, "wutriage: --bypass has a meaning with set only; import does not use it."
        ),
    ])
    func wrongUseIsTold(arguments: String, exit: Int32, complaint: String) throws {
        let run = try wutriage(["command"] + arguments.split(separator: " ").map(String.init))
        #expect(run.ending == .exit(exit))
        #expect(run.output == "")
        #expect(run.errors.hasPrefix(complaint), "\(run.errors)")
    }
}
