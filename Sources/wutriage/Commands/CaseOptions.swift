import Application
import ArgumentParser
import Engine
import Guidance

/// What can be told of a case on the command line: an option for each question, by the question's name.
struct CaseOptions: ParsableArguments {
    @Option(help: .of(.os))
    var os: String?
    @Option(help: .of(.updated))
    var updated: String?
    @Option(help: .of(.trigger))
    var trigger: String?
    @Option(help: .of(.traffic))
    var traffic: String?
    @Option(help: .of(.source))
    var source: String?
    @Option(help: .of(.user))
    var user: String?
    @Option(help: .of(.ie))
    var ie: String?
    @Option(help: .of(.winhttp))
    var winhttp: String?
    @Option(help: .of(.fallback))
    var fallback: String?
    @Option(help: .of(.downloader))
    var downloader: String?
    @Option(help: .of(.wpad))
    var wpad: String?

    /// The options given, by the names of the questions.
    var given: [String: String] {
        [
            "os": os, "updated": updated, "trigger": trigger, "traffic": traffic, "source": source, "user": user,
            "ie": ie, "winhttp": winhttp, "fallback": fallback, "downloader": downloader, "wpad": wpad,
        ].compactMapValues { $0 }
    }
}

/// Answers given as words, by question; anything that cannot be used is refused, and says what it is.
enum GivenAnswers {
    /// - Throws: `Failure` naming the question and the fault, which may be that no machine is as the answers say together.
    static func caseFile(_ given: [String: String], named: (String) -> String) throws -> CaseFile {
        var session = Session()
        for question in Triage.guide.questions {
            guard let text = given[question.id] else { continue }
            session.answer(question.id, try read(text, for: question, named: named(question.id)))
        }
        let file = CaseFile(session)
        if file.isImpossible { throw Failure(naming: named("winhttp"), TableInputs.noAdvproxy) }
        return file
    }

    private static func read(_ text: String, for question: Question, named name: String) throws -> Answer {
        switch AnswerReader.read(text, for: question) {
        case .answer(let answer, _, _): return answer.from(.given)
        case .empty: throw Failure(naming: name, AnswerReader.nothingGiven)
        case .problem(let fault, let offer): throw Failure(naming: name, fault, offer: offer)
        }
    }
}
