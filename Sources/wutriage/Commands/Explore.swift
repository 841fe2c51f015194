import Application
import ArgumentParser
import Glibc

/// The wizard's screen on which the conditions are changed and the order follows.
struct Explore: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: Subcommand.explore.summary.en)

    @OptionGroup var table: TableOptions
    @OptionGroup var common: ScreenOptions

    func run() throws {
        try common.run {
            guard Settings.isTerminal(readingInput: false) else {
                throw Failure(Interface.Screen.needsTerminal, .usage)
            }
            let model = Model(language: common.language, exploring: try table.known())
            let status = MainActor.assumeIsolated { Wizard.run(model, common.look) }
            throw ExitCode(status)
        }
    }
}
