import Application
import ArgumentParser
import Collector
import Engine
import Evidence
import Facts
import Glibc

/// The wizard, with a code taken in and answers given.
struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wizard", abstract: Subcommand.wizard.summary.en)

    @Argument(help: .of(.opened))
    var code: String?
    @OptionGroup var facts: CaseOptions
    @Option(help: .of(.proxy))
    var proxy: String?
    @Option(help: .of(.bypass))
    var bypass: String?
    @OptionGroup var common: ScreenOptions

    func run() throws {
        try common.run {
            try common.checkTerminal(readingInput: code == "-")
            var given = facts.given
            let word = code.map(Words.asTyped)
            let evidence = try word.flatMap(evidence)
            if evidence == nil { given["code"] = try word.map(asCode) }
            given["proxy"] = proxy
            given["bypass"] = bypass
            let file = try GivenAnswers.caseFile(given) { $0 == "code" ? given[$0] ?? $0 : "--\($0)" }
            let model = Model(
                language: common.language, caseFile: given.isEmpty ? nil : file, evidence: evidence)
            throw ExitCode(common.show(model))
        }
    }

    /// What is no code is the name of a file, if it looks like one or there is one.
    ///
    /// - Returns: nil where it is none.
    private func evidence(_ name: String) throws -> EvidenceText? {
        if let digits = SpokenDigits(name), digits.isBeginning, !CodeRecogniser.isCode(name) {
            return try spoken(digits)
        }
        let looksLikeOne = name.contains("/") || name.contains(".") || access(name, F_OK) == 0
        guard name == "-" || !CodeRecogniser.isCode(name) && looksLikeOne else { return nil }
        let shortName = name.split(separator: "/").last.map(String.init) ?? name
        let (reading, isComplete) = try Input.reading(of: name, common.language)
        guard isComplete else { throw ExitCode(ExitStatus.interrupt(common.language).rawValue) }
        if name == "-" { try Input.returnToTerminal() }
        return EvidenceText(shortName, reading)
    }

    /// A code that was read aloud, as one word or in quotation marks.
    private func spoken(_ digits: SpokenDigits) throws -> EvidenceText {
        if case .failure(let fault) = digits.code { throw Failure(Interface.ReadAloud.fault(fault)) }
        return EvidenceText("#1", Reading(digits.groups.joined(separator: " ")))
    }

    /// A word that reads as a code is one, and a file's name that holds a code is none.
    private func asCode(_ word: String) throws -> String {
        if CodeRecogniser.isCode(word) { return word }
        throw Failure(naming: word, Interface.Field.notACodeYet, offer: AnswerReader.offer(for: word))
    }
}
