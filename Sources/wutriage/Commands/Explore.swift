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
            try common.checkTerminal()
            let model = Model(language: common.language, exploring: try table.known())
            throw ExitCode(common.show(model))
        }
    }
}
