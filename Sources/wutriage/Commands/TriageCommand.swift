import Application
import ArgumentParser
import Engine
import Evidence
import Facts
import Guidance

/// The whole walk without a terminal: answers in, the outcome or the next question out.
struct TriageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "triage", abstract: Subcommand.triage.summary.en)

    @Option(help: .of(.answers))
    var answers: String
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run {
            let input = try TriageInput.read(answers)
            let texts = input.texts
            for text in texts {
                for fault in text.reading.findings.compactMap(\.spokenFault) {
                    Out.complain("\(text.name): \(Interface.ReadAloud.fault(fault)(common.language))")
                }
                for removal in text.reading.removed { Out.complain("\(text.name): \(removal.text(common.language))") }
            }
            let answers = input.answers(with: texts)
            let given = try GivenAnswers.caseFile(answers) { "answers.\($0)" }
            let whole = input.otherwise == nil ? given : CaseFile(given.session.answeringTheRest())
            let file = whole.saying(texts.flatMap(\.reading.unread))
            if let doubt = file.doubt { Out.complain(doubt(common.language)) }
            if common.json {
                try Out.print(TriageJSON.value(file, given: answers, common.language))
            } else {
                if let void = file.void { Out.complain(void(common.language)) }
                try Out.print(TriageText.lines(file, common.language))
            }
            return .done
        }
    }
}

/// Where a case stands, in lines: the question with its answers, or the printed outcome.
enum TriageText {
    static func lines(_ file: CaseFile, _ language: Language) -> [String] {
        guard let question = file.question else { return Printout.lines(of: file, language) }
        let words = QuestionWords.of(question.id)
        let answers = question.choices.map { "  \($0.id): \(words.answers[$0.id]?(language) ?? "")" }
        return ["\(question.id): \(words.ask(language))"] + answers
    }
}
