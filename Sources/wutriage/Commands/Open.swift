import Application
import ArgumentParser
import Engine
import Glibc
import Knowledge

/// The wizard, with a code taken in and answers given.
struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wizard", abstract: "The wizard, full screen (also without a command).")

    @Argument(help: "An error code in any notation.")
    var code: String?
    @OptionGroup var facts: CaseOptions
    @Option(help: "The proxy, HOST:PORT.")
    var proxy: String?
    @Option(help: "The bypass list, entries separated by semicolons.")
    var bypass: String?
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run {
            guard Settings.isTerminal else { throw Failure(Interface.Screen.needsTerminal, .usage) }
            var given = facts.given
            given["code"] = try code.map(Words.asTyped).map(asCode)
            given["proxy"] = proxy
            given["bypass"] = bypass
            let session = try GivenAnswers.session(given) { $0 == "code" ? given[$0] ?? $0 : "--\($0)" }
            let model = Model(language: common.language, caseFile: given.isEmpty ? nil : CaseFile(session))
            let status = MainActor.assumeIsolated { Wizard.run(model, colour: !common.noColor && Settings.colour) }
            throw ExitCode(status)
        }
    }

    /// A word that reads as a code is one, and a file's name that holds a code is none.
    private func asCode(_ word: String) throws -> String {
        if CodeRecogniser.isCode(word) { return word }
        throw Failure(naming: word, Interface.Field.notACodeYet, offer: AnswerReader.offer(for: word))
    }
}
