/// A command, complete on one line.
public struct CommandLine: Sendable, Hashable {
    public let shell: Shell
    public let line: String

    public init(_ shell: Shell, _ line: String) {
        self.shell = shell
        self.line = line
    }
}

/// The commands for one thing to be done, in the order to type them, and what to know before.
public struct CommandLines: Sendable, Hashable {
    public let lines: [CommandLine]
    /// Whether an administrator has to type them; from Vista on at a prompt started as administrator.
    public let needsElevation: Bool
    /// How to use them and what they leave as it is.
    public let remarks: [Statement]
    /// What may keep them from helping, or break something else; those about the two lists come first.
    public let warnings: [Statement]

    /// - Parameters:
    ///   - proxy: the servers to set; only `set` reads it.
    ///   - bypass: the hosts to be reached directly; only `set` reads it.
    /// - Throws: a refusal where `set` is given no proxy, or a bypass list that must not be written.
    public init(
        _ action: CommandAction, on generation: OSGeneration, proxy: ProxyServerList? = nil,
        bypass: BypassList = .empty, shell: Shell = .cmd
    ) throws(Refusal) {
        let tool = Tool(of: generation)
        switch action {
        case .show: lines = tool.show.map { CommandLine(shell, $0) }
        case .set:
            guard let proxy else { throw Refusal(.noProxy) }
            if let refusal = bypass.writeRefusal { throw refusal }
            lines = [CommandLine(shell, tool.set(proxy, bypass))]
        case .import: lines = [CommandLine(shell, tool.importUser)]
        case .reset: lines = [CommandLine(shell, tool.reset)]
        case .backup: lines = tool.backup(in: shell).map { CommandLine(shell, $0) }
        }
        needsElevation = [.set, .import, .reset].contains(action)
        remarks = Self.remarks(on: action, of: generation)
        let listWarnings = action == .set ? (proxy?.warnings ?? []) + bypass.warnings : []
        warnings = listWarnings + Self.warnings(of: action, on: generation, bypass: bypass)
    }
}
