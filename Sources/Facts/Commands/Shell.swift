/// Where a command is typed.
public enum Shell: String, Sendable, Hashable, CaseIterable {
    case cmd, powershell
}

/// What is to be done with the proxy setting of the system. The raw values are the words of the command line.
public enum CommandAction: String, Sendable, Hashable, CaseIterable {
    case show, set, `import`, reset
    /// Keeps the present setting in files on the machine concerned.
    case backup
}
