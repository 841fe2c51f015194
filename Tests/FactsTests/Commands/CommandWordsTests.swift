import Testing

@testable import Facts

@Suite struct CommandWordsTests {
    @Test(arguments: [
        Said(.show, .xp, remarks: ["XP and Server 2003 for x64"]),
        Said(.show, .vista),
        Said(.show, .ten),
        Said(.show, .eleven, remarks: ["show advproxy shows a second store"]),
        Said(
            .set, .xp,
            remarks: ["A member of the local Administrators", "proxycfg cannot", "XP and Server 2003"]),
        Said(
            .set, .vista, remarks: ["A prompt started as administrator", "set replaces"],
            warnings: ["WinRM and the tools"]),
        Said(
            .set, .ten, remarks: ["A prompt started as administrator", "set replaces"],
            warnings: ["On Windows 10 and 11 this helps the scan only", "Microsoft's page on", "WinRM and the tools"]),
        Said(
            .set, .eleven,
            remarks: ["A prompt started as administrator", "set replaces", "Microsoft's reference marks"],
            warnings: ["On Windows 10 and 11 this helps the scan only", "Microsoft's page on", "WinRM and the tools"]),
        Said(
            .import, .xp,
            remarks: ["A member of the local Administrators", "The settings taken", "XP and Server 2003"],
            warnings: ["proxycfg -u copies a static proxy only"]),
        Said(
            .import, .vista, remarks: ["A prompt started as administrator", "The settings taken"],
            warnings: ["import copies the static proxy", "Where the user has no static proxy"]),
        Said(
            .import, .eleven, remarks: ["A prompt started as administrator", "The settings taken"],
            warnings: ["import copies the static proxy", "Where the user has no static proxy", "On Windows 10 and 11"]),
        Said(
            .reset, .xp,
            remarks: ["A member of the local Administrators", "proxycfg cannot", "XP and Server 2003"]),
        Said(.reset, .ten, remarks: ["A prompt started as administrator", "reset goes back to direct"]),
        Said(
            .reset, .eleven, remarks: ["A prompt started as administrator", "reset goes back to direct"],
            warnings: ["reset proxy does not clear what set advproxy"]),
        Said(.backup, .xp, remarks: ["To go back", "XP and Server 2003"]),
        Said(.backup, .eleven, remarks: ["To go back"]),
    ])
    func saysWhatToKnow(_ row: Said) throws {
        let commands = try CommandLines(
            row.action, on: row.generation, proxy: ProxyServerList.parse("proxy:8080").get(),
            bypass: BypassList.parse("<local>").get())
        #expect(row.matches(commands.remarks, row.remarks))
        #expect(row.matches(commands.warnings, row.warnings))
    }

    /// Every sentence there is, whole.
    @Test func sentences() throws {
        let proxy = try ProxyServerList.parse("proxy:8080").get()
        var said: Set<String> = []
        for action in CommandAction.allCases {
            for generation in OSGeneration.allCases {
                let commands = try CommandLines(action, on: generation, proxy: proxy)
                said.formUnion((commands.remarks + commands.warnings).map(\.text.en))
            }
        }
        #expect(said == Self.sentences)
    }

    private static let sentences: Set<String> = [
        "show advproxy shows a second store, which can hold a proxy while show proxy says direct. "
            + "It was seen on Windows 11 and Server 2022; for earlier releases we found nothing.",
        "A prompt started as administrator is needed. Otherwise netsh says "
            + "\"Error writing proxy settings. (5) Access is denied.\" and changes nothing.",
        "A member of the local Administrators group has to run it: proxycfg writes to the registry of the machine.",
        "XP and Server 2003 for x64 keep two settings. There, run it as %windir%\\system32\\proxycfg and again as "
            + "%windir%\\SysWOW64\\proxycfg.",
        "set replaces the whole setting: without a bypass list the old one is emptied. Keep the old value first.",
        "Microsoft's reference marks set proxy as deprecated since 2023, in favour of set advproxy.",
        "proxycfg cannot bring the earlier setting back. Keep the old value first.",
        "The settings taken are those of the account that runs it. A prompt opened under another administrator's "
            + "account takes the settings of that account.",
        "reset goes back to direct access, not to the setting before. Keep the old value first.",
        "To go back, set what the text file shows at its beginning, or reset where it shows direct access. "
            + "Another run adds to the text file.",
        "On Windows 10 and 11 this helps the scan only: with a user signed in, downloads by Delivery Optimization "
            + "do not use this setting.",
        "Microsoft's page on Delivery Optimization advises against set proxy: it knows no detection, "
            + "no script (PAC) and no login at the proxy.",
        "WinRM and the tools built on it use a WinHTTP proxy as well. Put the internal domains into the bypass list; "
            + "<local> covers only names without a dot.",
        "import copies the static proxy and its bypass list, once. A script (PAC) and automatic detection are not "
            + "copied, and later changes are not followed.",
        "Where the user has no static proxy, import leaves direct access without a word. Look at what it prints.",
        "proxycfg -u copies a static proxy only. It does nothing for automatic detection or a script (PAC).",
        "reset proxy does not clear what set advproxy has stored. Look at show advproxy afterwards.",
    ]

    @Test func listWarningsComeFirstAndOnlyWithSet() throws {
        let proxy = try ProxyServerList.parse("proxy").get()
        let bypass = try BypassList.parse("192.0.2.*").get()
        let set = try CommandLines(.set, on: .vista, proxy: proxy, bypass: bypass)
        #expect(set.warnings == proxy.warnings + bypass.warnings)
        #expect(try CommandLines(.show, on: .vista, proxy: proxy, bypass: bypass).warnings.isEmpty)
    }

    @Test func aNamedHostSilencesTheWarningAboutWinRM() throws {
        let proxy = try ProxyServerList.parse("proxy:8080").get()
        let named = try CommandLines(.set, on: .vista, proxy: proxy, bypass: BypassList.parse("*.example.com").get())
        #expect(named.warnings.isEmpty)
    }

    @Test(arguments: OSGeneration.allCases)
    func changesNeedAnAdministrator(generation: OSGeneration) throws {
        let proxy = try ProxyServerList.parse("proxy:8080").get()
        for action in CommandAction.allCases {
            let commands = try CommandLines(action, on: generation, proxy: proxy)
            #expect(commands.needsElevation == [.set, .import, .reset].contains(action))
            (commands.remarks + commands.warnings).forEach(expectGrounded)
        }
    }
}

/// What is said beside a command: how its remarks and its warnings begin.
struct Said: Sendable, CustomTestStringConvertible {
    let action: CommandAction
    let generation: OSGeneration
    let remarks: [String]
    let warnings: [String]

    init(_ action: CommandAction, _ generation: OSGeneration, remarks: [String] = [], warnings: [String] = []) {
        self.action = action
        self.generation = generation
        self.remarks = remarks
        self.warnings = warnings
    }

    var testDescription: String { "\(action.rawValue) on \(generation.rawValue)" }

    func matches(_ statements: [Statement], _ beginnings: [String]) -> Bool {
        statements.count == beginnings.count
            && zip(statements, beginnings).allSatisfy { $0.text.en.hasPrefix($1) }
    }
}
