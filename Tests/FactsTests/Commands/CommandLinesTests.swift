import Testing

@testable import Facts

@Suite struct CommandLinesTests {
    @Test(arguments: [
        Typed(.show, .xp, ["proxycfg"]),
        Typed(.show, .vista, ["netsh winhttp show proxy"]),
        Typed(.show, .ten, ["netsh winhttp show proxy"]),
        Typed(.show, .eleven, ["netsh winhttp show proxy", "netsh winhttp show advproxy"]),
        Typed(.import, .xp, ["proxycfg -u"]),
        Typed(.import, .vista, ["netsh winhttp import proxy source=ie"]),
        Typed(.import, .ten, ["netsh winhttp import proxy source=ie"]),
        Typed(.import, .eleven, ["netsh winhttp import proxy source=ie"]),
        Typed(.reset, .xp, ["proxycfg -d"]),
        Typed(.reset, .vista, ["netsh winhttp reset proxy"]),
        Typed(.reset, .ten, ["netsh winhttp reset proxy"]),
        Typed(.reset, .eleven, ["netsh winhttp reset proxy"]),
    ])
    func showImportReset(_ row: Typed) throws {
        for shell in Shell.allCases {
            let commands = try CommandLines(row.action, on: row.generation, shell: shell)
            #expect(commands.lines == row.lines.map { CommandLine(shell, $0) })
        }
    }

    /// The two examples of KB2894304, character for character.
    @Test(arguments: Shell.allCases)
    func setAsTheArticleHasIt(shell: Shell) throws {
        let netsh = try set(.vista, "myProxyServer:8080", "<local>;*.microsoft.com;*.foo.ne", shell)
        #expect(
            netsh
                == #"netsh winhttp set proxy proxy-server="myProxyServer:8080" bypass-list="<local>;*.microsoft.com;*.foo.ne""#
        )
        let proxycfg = try set(.xp, "ProxyServeraName:80", "<local>;abc.defgh.com", shell)
        #expect(proxycfg == #"proxycfg -p ProxyServeraName:80 "<local>;abc.defgh.com""#)
    }

    @Test(arguments: [
        (OSGeneration.vista, "proxy:8080", "", #"netsh winhttp set proxy proxy-server="proxy:8080""#),
        (.ten, "http=a:80 https=b:81", "", #"netsh winhttp set proxy proxy-server="http=a:80;https=b:81""#),
        (
            .eleven, "[2001:db8::1]:8080", "*.example.com",
            #"netsh winhttp set proxy proxy-server="[2001:db8::1]:8080" bypass-list="*.example.com""#
        ),
        (.xp, "proxy:8080", "", "proxycfg -p proxy:8080"),
        (.xp, "http=a:80;https=b:81", "intra", #"proxycfg -p "http=a:80;https=b:81" "intra""#),
        (.xp, "http://proxy:8080", "<local>", #"proxycfg -p "http://proxy:8080" "<local>""#),
        (.xp, "[2001:db8::1]:8080", "", #"proxycfg -p "[2001:db8::1]:8080""#),
    ])
    func setQuotesWhatNeedsIt(generation: OSGeneration, proxy: String, bypass: String, line: String) throws {
        #expect(try set(generation, proxy, bypass, .cmd) == line)
        #expect(try set(generation, proxy, bypass, .powershell) == line)
    }

    @Test func backupInEitherShell() throws {
        let key = #""HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings\Connections""#
        #expect(
            try CommandLines(.backup, on: .xp).lines.map(\.line) == [
                #"proxycfg >> "%USERPROFILE%\winhttp-before.txt""#,
                #"if not exist "%USERPROFILE%\winhttp-before.reg" reg export \#(key) "%USERPROFILE%\winhttp-before.reg""#,
            ])
        #expect(
            try CommandLines(.backup, on: .ten).lines.map(\.line) == [
                #"netsh winhttp show proxy >> "%USERPROFILE%\winhttp-before.txt""#,
                #"if not exist "%USERPROFILE%\winhttp-before.reg" reg export \#(key) "%USERPROFILE%\winhttp-before.reg""#,
            ])
        #expect(
            try CommandLines(.backup, on: .eleven, shell: .powershell).lines.map(\.line) == [
                #"netsh winhttp show proxy | Out-File -Append "$env:USERPROFILE\winhttp-before.txt""#,
                #"netsh winhttp show advproxy | Out-File -Append "$env:USERPROFILE\winhttp-before.txt""#,
                #"if (!(Test-Path "$env:USERPROFILE\winhttp-before.reg")) "#
                    + #"{ reg export \#(key) "$env:USERPROFILE\winhttp-before.reg" }"#,
            ])
    }

    @Test(arguments: OSGeneration.allCases)
    func setWantsAProxy(generation: OSGeneration) {
        let refusal = #expect(throws: Refusal.self) { try CommandLines(.set, on: generation) }
        #expect(
            refusal?.text.en
                == "No proxy server is given. Write it as host:port, for example proxy.example.com:8080.")
    }

    /// What stands outside quotation marks means nothing to either shell; inside them nothing is expanded.
    @Test(arguments: OSGeneration.allCases)
    func setMeansTheSameToBothShells(generation: OSGeneration) throws {
        let line = try set(generation, "http=a:80;https=[::1]:81", "<local>;*.example.com;<-loopback>", .cmd)
        let pieces = line.split(separator: "\"", omittingEmptySubsequences: false)
        #expect(pieces.count % 2 == 1)
        for (index, piece) in pieces.enumerated() {
            let harmful = index % 2 == 0 ? ";,<>&|^%!$`'(){}@#" : "^%!$`'"
            #expect(!piece.contains { harmful.contains($0) })
        }
    }

    /// The slips of KB2894304 are printed nowhere.
    @Test func noSlipIsPassedOn() throws {
        for action in CommandAction.allCases {
            for generation in OSGeneration.allCases {
                let proxy = try ProxyServerList.parse("proxy:8080").get()
                for line in try CommandLines(action, on: generation, proxy: proxy).lines {
                    #expect(!line.line.contains("winttp") && !line.line.contains(" ="))
                }
            }
        }
    }

    private func set(_ generation: OSGeneration, _ proxy: String, _ bypass: String, _ shell: Shell) throws -> String {
        let commands = try CommandLines(
            .set, on: generation, proxy: ProxyServerList.parse(proxy).get(), bypass: BypassList.parse(bypass).get(),
            shell: shell)
        #expect(commands.lines.count == 1)
        return commands.lines[0].line
    }
}

/// What is to be typed for an action on a generation.
struct Typed: Sendable, CustomTestStringConvertible {
    let action: CommandAction
    let generation: OSGeneration
    let lines: [String]

    init(_ action: CommandAction, _ generation: OSGeneration, _ lines: [String]) {
        self.action = action
        self.generation = generation
        self.lines = lines
    }

    var testDescription: String { "\(action.rawValue) on \(generation.rawValue)" }
}
