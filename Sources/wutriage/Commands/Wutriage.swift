import Application
import ArgumentParser
import Engine
import Facts
import Glibc

/// The commands. Without one, the wizard.
struct Wutriage: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wutriage",
        abstract: "Finds out why Windows Update fails behind a proxy server, and ends the case.",
        discussion: "Without a command it opens the wizard, with the code and the answers that are given.",
        version: "0.1.0",
        subcommands: [
            Explain.self, ReadCommand.self, Resolve.self, Explore.self, Bypass.self, WindowsCommand.self,
            TriageCommand.self, Check.self, Graph.self,
            Open.self,
        ],
        defaultSubcommand: Open.self)
}

extension Language: ExpressibleByArgument {}

/// Options that every command has.
struct CommonOptions: ParsableArguments {
    @Option(help: "The language: en or ja. By default that of the locale.")
    var lang: Language?

    @Flag(help: "One JSON value on standard output, and nothing else.")
    var json = false

    @Flag(help: "No colours.")
    var noColor = false

    var language: Language { Settings.language(asked: lang) }

    /// Runs a command's body; a refusal becomes a complaint and an exit code.
    func run(_ body: () throws -> ExitStatus) throws { try Self.run(in: language, body) }

    static func run(in language: Language, _ body: () throws -> ExitStatus) throws {
        do {
            let status = try body()
            if status != .done { throw ExitCode(status.rawValue) }
        } catch let failure as Failure {
            Out.complain(failure.text(language))
            throw ExitCode(failure.status.rawValue)
        }
    }
}
