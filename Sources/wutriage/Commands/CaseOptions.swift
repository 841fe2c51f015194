import Application
import ArgumentParser
import Engine
import Guidance

/// What can be told of a case on the command line: an option for each question, by the question's name.
struct CaseOptions: ParsableArguments {
    @Option(help: "xp, vista-8.1, 10, 11, a name such as windows-7, or a build such as 10.0.19045.")
    var os: String?
    @Option(help: "Windows 10: the month of the newest cumulative update, YYYY-MM.")
    var updated: String?
    @Option(help: "automatic or manual.")
    var trigger: String?
    @Option(help: "scan or download; resolve and explore know report too, what is sent besides.")
    var traffic: String?
    @Option(help: "microsoft, wsus-http, wsus-https or wsus.")
    var source: String?
    @Option(help: "Somebody is signed in: yes or no.")
    var user: String?
    @Option(help: "The user's (IE) setting, any of auto-detect,pac,static; or none.")
    var ie: String?
    @Option(help: "The WinHTTP setting: direct, static or advanced.")
    var winhttp: String?
    @Option(help: "The policy that lets WSUS scans fall back to the user's proxy: off or on.")
    var fallback: String?
    @Option(help: "do (Delivery Optimization) or bits.")
    var downloader: String?
    @Option(help: "WPAD answers on this network: yes or no.")
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
    /// - Throws: `Failure` naming the question and the fault.
    static func session(_ given: [String: String], named: (String) -> String) throws -> Session {
        var session = Session()
        for question in Triage.guide.questions {
            guard let text = given[question.id] else { continue }
            session.answer(question.id, try read(text, for: question, named: named(question.id)))
        }
        return session
    }

    private static func read(_ text: String, for question: Question, named name: String) throws -> Answer {
        switch AnswerReader.read(text, for: question) {
        case .answer(let answer, _, _): return answer.from(.given)
        case .empty: throw Failure(naming: name, AnswerReader.nothingGiven)
        case .problem(let fault, let offer): throw Failure(naming: name, fault, offer: offer)
        }
    }
}
