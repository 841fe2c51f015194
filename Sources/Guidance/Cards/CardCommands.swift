import Facts

/// The commands of a card, with what is to be known of them.
struct CardCommands {
    /// For cmd; once more for PowerShell where any of them is written otherwise there.
    let lines: [CommandLine]
    let basis: [Statement]

    /// Actions on the system's setting, in this order. A proxy that was not told stands as a placeholder.
    init(
        _ actions: [CommandAction], on generation: OSGeneration, proxy: ProxyServerList? = nil,
        bypass: BypassList = .empty
    ) {
        let proxy = proxy ?? Self.standIn
        let shells: [Shell] = generation == .xp ? [.cmd] : [.cmd, .powershell]
        let made = shells.map { shell in
            actions.compactMap { try? CommandLines($0, on: generation, proxy: proxy, bypass: bypass, shell: shell) }
        }
        lines = Self.withoutRepeats(made.map { $0.flatMap(\.lines).map(Self.withPlaceholder) })
        basis = zip(actions, made[0]).filter { $0.0 != .backup }.flatMap { $0.1.remarks + $0.1.warnings }
    }

    /// A command that both shells read alike.
    static func line(_ line: String) -> [CommandLine] { [CommandLine(.cmd, line)] }

    /// Shows which WSUS server the policy names.
    static let wsusServer = line(ShowCommand.wsusServer.line)

    private static func withoutRepeats(_ sets: [[CommandLine]]) -> [CommandLine] {
        let alike = Set(sets.map { $0.map(\.line) }).count == 1
        return alike ? sets[0] : sets.flatMap(\.self)
    }

    /// A list has to be read before it can be put into a command, and the placeholder cannot be read as one.
    private static let standIn = try? ProxyServerList.parse("PROXY:65535").get()

    private static func withPlaceholder(_ line: CommandLine) -> CommandLine {
        CommandLine(line.shell, line.line.replacing("PROXY:65535", with: CaseFacts.proxyPlaceholder))
    }
}
