import Facts

/// The commands of a card, with what is to be known of them: put together when the card is read.
struct CardCommands: Sendable {
    private let actions: [CommandAction]
    private let generation: OSGeneration
    private let proxy: ProxyServerList?
    private let bypass: WritableBypass?

    /// Actions on the system's setting, in this order. A proxy that was not told stands as a placeholder.
    init(
        _ actions: [CommandAction], on generation: OSGeneration, proxy: ProxyServerList? = nil,
        bypass: WritableBypass? = nil
    ) {
        self.actions = actions
        self.generation = generation
        self.proxy = proxy
        self.bypass = bypass
    }

    /// For cmd; once more for PowerShell where any of them is written otherwise there.
    var lines: [CommandLine] {
        let shells: [Shell] = generation == .xp ? [.cmd] : [.cmd, .powershell]
        return Self.withoutRepeats(shells.map { made(for: $0).flatMap(\.lines).map(Self.withPlaceholder) })
    }

    var basis: [Statement] {
        zip(actions, made(for: .cmd)).filter { $0.0 != .backup }.flatMap { $0.1.remarks + $0.1.warnings }
    }

    private func made(for shell: Shell) -> [CommandLines] {
        let (proxy, bypass) = (proxy ?? Self.standIn, bypass?.list ?? .empty)
        return actions.compactMap {
            try? CommandLines($0, on: generation, proxy: proxy, bypass: bypass, shell: shell)
        }
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
