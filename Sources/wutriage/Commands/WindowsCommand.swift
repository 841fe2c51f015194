import Application
import ArgumentParser
import Facts

/// The exact command to type on the Windows machine.
struct WindowsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "command", abstract: Subcommand.command.summary.en)

    @Argument(help: .of(.action))
    var action: CommandAction
    @Option(help: .of(.targetOS))
    var os: String
    @Option(help: .of(.servers))
    var proxy: String?
    @Option(help: .of(.bypass))
    var bypass: String?
    @Option(help: .of(.shell))
    var shell: Shell = .cmd
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run {
            try checkUse()
            let lines = try commands()
            if common.json {
                try Out.print(json(lines))
            } else {
                try Out.print(text(lines))
            }
            return .done
        }
    }

    /// A proxy that an action would not use is refused rather than passed over: the command would not do what was meant.
    private func checkUse() throws {
        if action == .set {
            if proxy == nil { throw Failure(Self.needsProxy, .usage) }
        } else if let idle = proxy != nil ? "--proxy" : bypass != nil ? "--bypass" : nil {
            throw Failure(Self.isIdle(idle, with: action), .usage)
        }
    }

    private static let needsProxy = Text(
        en: "set needs --proxy, for example --proxy proxy.example.com:8080.",
        ja: "set には --proxy が必要です。例: --proxy proxy.example.com:8080")

    private static func isIdle(_ option: String, with action: CommandAction) -> Text {
        Text(
            en: "\(option) has a meaning with set only; \(action.rawValue) does not use it.",
            ja: "\(option) は set でのみ指定できます。\(action.rawValue) では使用されません。")
    }

    private func commands() throws -> CommandLines {
        guard let release = OSRelease(reading: os) else { throw Failure(naming: "--os", AnswerReader.noWindows(os)) }
        let servers = try proxy.map { try value(ProxyServerList.parse($0), of: "--proxy") }
        let entries = try bypass.map { try value(BypassList.parse($0), of: "--bypass") }
        return try value(
            Result { () throws(Refusal) in
                try CommandLines(
                    action, on: release.generation, proxy: servers, bypass: entries ?? .empty, shell: shell)
            }, of: entries?.writeRefusal == nil ? action.rawValue : "--bypass")
    }

    /// What was read, or why it cannot be used, with the value that was perhaps meant.
    private func value<Value>(_ result: Result<Value, Refusal>, of option: String) throws -> Value {
        switch result {
        case .success(let value): return value
        case .failure(let refusal): throw Failure(naming: option, refusal.text, offer: refusal.offer)
        }
    }

    /// Each command on a line of its own, so that it can be taken as it stands; remarks on other lines.
    private func text(_ commands: CommandLines) -> [String] {
        let language = common.language
        let notes = (commands.remarks + commands.warnings).map { StatementText.line($0, language) }
        return commands.lines.map(\.line) + (notes.isEmpty ? [] : [""] + notes.map { "# \($0)" })
    }

    private func json(_ commands: CommandLines) -> JSON {
        [
            "version": 1,
            "lines": .array(commands.lines.map(Self.json)),
            "needsElevation": JSON(commands.needsElevation),
            "remarks": JSON(commands.remarks.map { $0.text(common.language) }),
            "warnings": JSON(commands.warnings.map { $0.text(common.language) }),
        ]
    }

    /// A command with the shell it is quoted for.
    static func json(_ command: CommandLine) -> JSON {
        ["shell": .string(command.shell.rawValue), "line": .string(command.line)]
    }
}

extension CommandAction: ExpressibleByArgument {}
extension Shell: ExpressibleByArgument {}
