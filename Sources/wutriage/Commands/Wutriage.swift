import Application
import ArgumentParser
import Engine
import Facts
import Glibc

/// The commands. Without one, the wizard.
struct Wutriage: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wutriage",
        abstract: Interface.Manual.summary.en, version: Edition.program,
        subcommands: [
            Explain.self, ReadCommand.self, Resolve.self, Explore.self, Bypass.self, WindowsCommand.self,
            TriageCommand.self, Collect.self, Check.self, Graph.self,
            Manual.self, Open.self,
        ],
        defaultSubcommand: Open.self)
}

extension Language: ExpressibleByArgument {}

/// Options of the commands that print.
struct CommonOptions: ParsableArguments {
    @OptionGroup var basic: BasicOptions

    @Flag(help: .of(.json))
    var json = false

    var language: Language { basic.language }

    func run(_ body: () throws -> ExitStatus) throws { try basic.run(body) }
}

/// Options of the commands that take the full screen.
struct ScreenOptions: ParsableArguments {
    @OptionGroup var basic: BasicOptions

    @Flag(help: .of(.ascii))
    var ascii = false

    @Flag(help: .of(.plain))
    var plain = false

    var language: Language { basic.language }

    /// Shows the wizard, on the screen or in lines.
    func show(_ model: Model) -> CInt {
        MainActor.assumeIsolated { plain ? PlainWizard.run(model) : Wizard.run(model, look) }
    }

    /// - Parameter readingInput: whether standard input is read to its end first.
    /// - Throws: `Failure`, where the screen needs a terminal and there is none.
    func checkTerminal(readingInput: Bool = false) throws {
        guard plain || Settings.isTerminal(readingInput: readingInput) else {
            throw Failure(Interface.Screen.needsTerminal, .usage)
        }
    }

    private var look: ScreenLook {
        ScreenLook(colour: !basic.noColor && Settings.colour, plainLines: ascii || Settings.plainLines)
    }

    func run(_ body: () throws -> ExitStatus) throws { try basic.run(body) }
}

/// Options that every command has.
struct BasicOptions: ParsableArguments {
    @Option(help: .of(.lang))
    var lang: Language?

    @Flag(help: .of(.noColor))
    var noColor = false

    var language: Language { Settings.language(asked: lang) }

    /// Runs a command's body; a refusal becomes a complaint and an exit code.
    func run(_ body: () throws -> ExitStatus) throws { try Self.run(in: language, body) }

    static func run(in language: Language, _ body: () throws -> ExitStatus) throws {
        do {
            let status = try body()
            if status != .done { throw ExitCode(status.rawValue) }
        } catch let failure as Failure {
            failure.complain(language)
            throw ExitCode(failure.status.rawValue)
        }
    }
}
