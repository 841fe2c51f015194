import Engine
import Facts
import Guidance
import Plain
import Testing

@testable import Application

/// The same case with keys on the full screen and with lines in plain mode: the same ticket, byte for byte.
@Suite("The same ticket with and without a screen") struct SameTicketTests {
    /// The first problems that are walked in one go; what they answer can be pressed and typed.
    private static let problems = Problem.all.filter { $0.before.isEmpty }.prefix(12)

    @Test(arguments: problems, Language.allCases) func isPrinted(_ problem: Problem, _ language: Language) throws {
        var (screen, talk) = (Model(language: language), Conversation(Model(language: language)))
        press("1", &screen)
        type("1", &talk)
        var asked = 0
        while let question = screen.question {
            #expect(talk.model.question == question)
            let answer = try problem.answers[question.id].map { words in
                try #require(AnswerReader.read(words, for: question).answer, "\(question.id): \(words)")
            }
            press(answer, question, &screen)
            type(answer, question, &talk)
            asked += 1
            try #require(asked < 40)
        }
        let outcome = try #require(screen.outcome)
        #expect(talk.model.outcome == outcome)
        for key in ["1", "1", "9"] {
            press(Character(key), &screen)
            type(key, &talk)
        }
        let ticket = Ticket.lines(of: screen.caseFile, language)
        #expect(ticket.count > 10 && screen.caseFile == talk.model.caseFile)
        #expect(leave(&screen) == leave(&talk))
    }

    @Test func atLeastTenAreWalked() { #expect(Self.problems.count >= 10) }

    // MARK: Keys

    private func press(_ key: Character, _ model: inout Model) {
        _ = update(&model, model.message(for: .character(key)))
    }

    private func press(_ answer: Answer?, _ question: Question, _ model: inout Model) {
        switch answer?.value {
        case .text(let text):
            for character in text { press(character, &model) }
            _ = update(&model, model.message(for: .enter))
        case .choice(let id): press(digit(of: id, question), &model)
        case .choices(let ids):
            guard !ids.isEmpty else { return press(digit(of: nil, question), &model) }
            for id in ids { press(digit(of: id, question), &model) }
            _ = update(&model, model.message(for: .enter))
        case .unknown,
            nil where model.lettersAreText:
            _ = update(&model, model.message(for: .enter))
        case .unknown, nil: press("0", &model)
        }
    }

    /// - Parameter id: nil for "none of these".
    private func digit(of id: String?, _ question: Question) -> Character {
        Character(String((question.choices.firstIndex { $0.id == id } ?? question.choices.count) + 1))
    }

    private func leave(_ model: inout Model) -> [String] {
        let asked = update(&model, model.message(for: .character("q")))
        return printed(asked.isEmpty ? update(&model, model.message(for: .enter)) : asked)
    }

    // MARK: Lines

    private func type(_ line: String, _ talk: inout Conversation) {
        _ = talk.take(line)
        _ = talk.announcement()
    }

    private func type(_ answer: Answer?, _ question: Question, _ talk: inout Conversation) {
        switch answer?.value {
        case .text(let text): type(text, &talk)
        case .choice(let id): type(String(digit(of: id, question)), &talk)
        case .choices(let ids):
            let digits = ids.isEmpty ? [digit(of: nil, question)] : ids.map { digit(of: $0, question) }
            type(digits.map(String.init).joined(separator: ","), &talk)
        case .unknown, nil: type("0", &talk)
        }
    }

    private func leave(_ talk: inout Conversation) -> [String] {
        let asked = talk.take("q")
        return printed(asked.isEmpty ? talk.take("y") : asked)
    }

    private func printed(_ effects: [Effect]) -> [String] {
        effects.flatMap { effect in if case .leave(let lines) = effect { lines } else { [String]() } }
    }
}
