import Testing

@Suite("wutriage command") struct WindowsCommandTests {
    /// The command itself: what stands before the remarks.
    private func lines(_ arguments: [String]) throws -> [String] {
        let run = try wutriage(["command"] + arguments)
        #expect(run.ending == .exit(0), "\(run.errors)")
        #expect(run.errors == "")
        return run.output.split(separator: "\n").prefix { !$0.hasPrefix("#") }.map(String.init)
    }

    /// The two examples of KB2894304, character for character, in either shell's quotes.
    @Test(arguments: ["cmd", "powershell"])
    func theExamplesOfTheArticle(shell: String) throws {
        let vista = ["set", "--os", "windows-7", "--proxy", "myProxyServer:8080"]
        let winhttp = try lines(vista + ["--bypass", "<local>;*.microsoft.com;*.foo.ne", "--shell", shell])
        #expect(
            winhttp == [
                #"netsh winhttp set proxy proxy-server="myProxyServer:8080" bypass-list="<local>;*.microsoft.com;*.foo.ne""#
            ])
        let xp = ["set", "--os", "xp", "--proxy", "ProxyServeraName:80"]
        let proxycfg = try lines(xp + ["--bypass", "<local>;abc.defgh.com", "--shell", shell])
        #expect(proxycfg == [#"proxycfg -p ProxyServeraName:80 "<local>;abc.defgh.com""#])
    }

    @Test(arguments: [
        ("show --os xp", ["proxycfg"]), ("show --os vista-8.1", ["netsh winhttp show proxy"]),
        ("show --os 11", ["netsh winhttp show proxy", "netsh winhttp show advproxy"]),
        ("import --os xp", ["proxycfg -u"]), ("import --os 10", ["netsh winhttp import proxy source=ie"]),
        ("reset --os xp", ["proxycfg -d"]), ("reset --os server-2022", ["netsh winhttp reset proxy"]),
    ])
    func eachActionHasItsCommand(arguments: String, expected: [String]) throws {
        #expect(try lines(arguments.split(separator: " ").map(String.init)) == expected)
    }

    @Test func theFolderOfTheCopyIsNamedInTheWordsOfTheShell() throws {
        let cmd = try lines(["backup", "--os", "10"]).joined(separator: "\n")
        #expect(cmd.contains(#"netsh winhttp show proxy >> "%USERPROFILE%\winhttp-before.txt""#))
        let powershell = try lines(["backup", "--os", "10", "--shell", "powershell"]).joined(separator: "\n")
        #expect(powershell.contains(#"Out-File -Append "$env:USERPROFILE\winhttp-before.txt""#))
        #expect(!powershell.contains("%"))
    }

    @Test func everyKeyIsThere() throws {
        let run = try wutriage(["command", "set", "--os", "11", "--proxy", "proxy.example.com", "--json"]).json
        #expect(run.text(at: "version") == "1")
        #expect(
            run.text(at: "lines")
                == #"[{"line":"netsh winhttp set proxy proxy-server=\"proxy.example.com\"","shell":"cmd"}]"#)
        #expect(run.text(at: "needsElevation") == "true")
        #expect(run.text(at: "warnings.0") == #""No port is given in 'proxy.example.com'. Windows then uses port 80.""#)
    }

    /// A list that Windows would refuse as a whole is never handed out.
    @Test(arguments: [
        ("192.0.2.0/24", "A slash stands in '192.0.2.0/24'.", "192.0.2.*"),
        ("http://wsus01", "A slash stands in 'http://wsus01'.", "wsus01"),
        ("<local>;wsus01/", "A slash stands in 'wsus01/'.", "<local>;wsus01"),
        (".example.com", "'.example.com' begins with a dot.", "*.example.com"),
        ("fd00::5", "'fd00::5' is an IPv6 address.", "[fd00::5]"),
        ("www.*.com", "'www.*.com' has a star inside a name.", nil),
    ])
    func whatWindowsRefusesIsRefused(list: String, reason: String, offer: String?) throws {
        let run = try wutriage(["command", "set", "--os", "10", "--proxy", "proxy:8080", "--bypass", list])
        #expect(run.ending == .exit(2))
        #expect(run.output == "")
        #expect(run.errors.hasPrefix("wutriage: --bypass: \(reason)"), "\(run.errors)")
        #expect(offer.map { run.errors.contains($0) } ?? true)
    }

    @Test(arguments: [
        ("--proxy", "proxy.example.com", "No port is given in 'proxy.example.com'."),
        ("--proxy", "http=proxy:8080", "Only http= is given, so https has no proxy."),
        ("--proxy", "http=a:80,https=b:80", "The comma was taken as a separator."),
        ("--proxy", "proxy.example.com.:8080", "A name ends in a dot: 'proxy.example.com.:8080'."),
        ("--bypass", "192.0.2.*", "The documents disagree about '192.0.2.*'"),
        ("--bypass", "a.example.com,b.example.com", "The comma was taken as a separator."),
        ("--bypass", "wsus.example.com.", "A name ends in a dot: 'wsus.example.com.'"),
    ])
    func whatIsOddIsToldAndDone(option: String, value: String, warning: String) throws {
        let proxy = option == "--proxy" ? [] : ["--proxy", "proxy:8080"]
        let run = try wutriage(["command", "set", "--os", "10", option, value] + proxy)
        #expect(run.ending == .exit(0))
        #expect(run.output.hasPrefix("netsh winhttp set proxy "))
        #expect(run.output.contains("\n# " + warning), "\(run.output)")
    }
}
