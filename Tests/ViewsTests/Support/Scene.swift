import Application
import Canvas
import Engine
import Facts
import Guidance
import Testing
import Views

/// A screen to be looked at: a case that is told so far, and the keys that lead to the screen.
struct Scene: Sendable, CustomTestStringConvertible {
    let name: String
    /// Answers by question, in the words of the command line; nil opens the home screen.
    let told: [String: String]?
    let end: End
    let messages: [Message]

    /// How far the case is told. On the way to a question or to the outcome, whatever is not told is "don't know".
    enum End: Sendable, Equatable {
        case untold, outcome
        /// Every outcome was tried in vain.
        case nothingLeft
        case question(String)
    }

    init(_ name: String, _ told: [String: String]? = nil, upTo end: End = .untold, _ messages: Message...) {
        self.init(name, told, upTo: end, messages)
    }

    init(_ name: String, _ told: [String: String]? = nil, upTo end: End = .untold, _ messages: [Message]) {
        self.name = name
        self.told = told
        self.end = end
        self.messages = messages
    }

    var testDescription: String { name }

    /// The case as it is told.
    func caseFile() throws -> CaseFile? { try told.map { CaseFile(try session($0)) } }

    /// The model and the screen after the last key.
    func played(_ caseFile: CaseFile?, _ language: Language, _ size: Size) -> (model: Model, drawing: Drawing) {
        var model = Model(language: language, caseFile: caseFile)
        var drawing = draw(model, size)
        for message in messages {
            // As the wizard does after each drawing: how far a key turns a text depends on it.
            _ = update(&model, .laidOut(drawing.extent))
            _ = update(&model, message)
            drawing = draw(model, size)
        }
        return (model, drawing)
    }

    private func session(_ told: [String: String]) throws -> Session {
        var session = Session()
        try answer(&session, told)
        guard end == .nothingLeft else { return session }
        while case .outcome(let outcome) = Walk(Triage.guide, session).state, outcome != Triage.guide.lastResort {
            session.tried(outcome, .same, symptom: Triage.guide.symptom)
            try answer(&session, told)
        }
        return session
    }

    private func answer(_ session: inout Session, _ told: [String: String]) throws {
        while case .question(let id) = Walk(Triage.guide, session).state, let question = Triage.guide.question(id) {
            if end == .question(question.id) { break }
            if let words = told[question.id] {
                session.answer(question.id, try #require(AnswerReader.read(words, for: question).answer))
            } else if end == .untold {
                break
            } else {
                session.answer(question.id, AnswerReader.dontKnow(question))
            }
        }
    }
}

extension Message {
    static func typed(_ text: String) -> Message { .edited(.insert(text)) }
}
