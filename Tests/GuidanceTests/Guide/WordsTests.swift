import Engine
import Facts
import Guidance
import TestSupport
import Testing

/// Every question has its words, no words are left over, and all fit 80x24 and 40x12.
@Suite("Words of the questions")
struct WordsTests {
    static let questions = Triage.guide.questions

    @Test(arguments: questions)
    func everyAnswerHasWordsAndNoneIsLeftOver(_ question: Question) {
        #expect(Set(QuestionWords.of(question.id).answers.keys) == Set(question.choices.map(\.id)))
    }

    @Test func anUnknownQuestionIsItsOwnWord() {
        #expect(QuestionWords.of("no such question").ask.en == "no such question")
        #expect(QuestionWords.of("no such question").why.isEmpty)
    }

    @Test(arguments: questions)
    func theQuestionFits(_ question: Question) {
        let words = QuestionWords.of(question.id)
        #expect(words.ask.fits(lines: 3, of: 78))
        #expect(words.ask.fits(lines: 5, of: 38))
        #expect(words.findOut.fits(lines: 2, of: 78))
        #expect(words.label.columns <= 24, "\(words.label.en): \(words.label.columns)")
    }

    /// A row is the answer's number, a blank, the answer; at 40 columns it may take a second line.
    @Test(arguments: questions)
    func theAnswersFit(_ question: Question) {
        let answers = QuestionWords.of(question.id).answers
        // What nobody is asked needs no keys; of several those beyond the digits are reached by the arrows.
        let most = if case .several = question.kind { 10 } else { 7 }
        #expect(answers.count <= most || !question.isAsked)
        #expect(Set(answers.values).count == answers.count)
        for answer in answers.values {
            #expect(answer.columns <= 60, "\(answer.en): \(answer.columns)")
            #expect(answer.fits(lines: 2, of: 34), "\(answer.en)")
        }
    }

    /// Two rows are kept for commands; while the OS is open they have to serve every generation, or the key is named
    /// that shows more of them.
    @Test(arguments: questions)
    func theCommandsFit(_ question: Question) {
        let words = QuestionWords.of(question.id)
        let shows = words.shows
        let served = shows.reduce(into: Set<OSGeneration>()) { $0.formUnion($1.generations) }
        let seen = shows.prefix(2).reduce(into: Set<OSGeneration>()) { $0.formUnion($1.generations) }
        // Where an answer is typed a letter is text.
        let key: Substring = if case .text = question.kind { "F3" } else { "w" }
        #expect(seen == served || Language.allCases.allSatisfy { words.findOut($0).asciiWords.contains(key) })
        for generation in OSGeneration.allCases {
            #expect(shows.filter { $0.generations.contains(generation) }.count <= 2, "\(generation)")
        }
        for show in shows {
            #expect((show.line.count <= 78 || !question.isAsked) && show.line.allSatisfy(\.isASCII), "\(show.line)")
            #expect(!show.line.contains("winttp"))
        }
    }

    @Test(arguments: questions)
    func whyIsShortAndGraded(_ question: Question) {
        let why = QuestionWords.of(question.id).why
        #expect((1...3).contains(why.count))
        for statement in why {
            #expect(statement.text.fits(lines: 3, of: 76), "\(statement.text.en)")
            #expect(Self.isBacked(statement), "\(statement.text.en)")
        }
        #expect(why.contains { $0.grade != .inferred })
    }

    @Test(arguments: questions)
    func whatIsSaidInPassingIsBacked(_ question: Question) {
        for statement in QuestionWords.of(question.id).facts {
            #expect(statement.text.fits(lines: 3, of: 76), "\(statement.text.en)")
            #expect(Self.isBacked(statement), "\(statement.text.en)")
        }
    }

    /// A port, a value or a status in an answer is a statement about Windows as well.
    @Test(arguments: [
        ("source", ["8530", "8531", "UseWUServer"]), ("scheme", ["8530", "8531", "WUServer"]), ("wpad", ["252"]),
        ("fallback", ["SetProxyBehaviorForUpdateDetection"]), ("ranges", ["206", "416"]),
        ("wsus-bypass", ["<local>"]), ("wsus-host", ["WUServer"]),
    ])
    func whatIsSaidInPassingIsToldWithItsSource(id: String, words: [String]) {
        let asked = QuestionWords.of(id)
        let said = ([asked.ask, asked.findOut] + asked.answers.values).map(\.en).joined(separator: " ")
        let backed = (asked.why + asked.facts).filter { !$0.sources.isEmpty }.map(\.text.en).joined(separator: " ")
        for word in words {
            #expect(said.contains(word), "\(word)")
            #expect(backed.contains(word), "\(word)")
        }
    }

    private static func isBacked(_ statement: Statement) -> Bool {
        let sources = Set(statement.sources).count
        return switch statement.grade {
        case .documented, .disputed: sources >= 2
        case .singleSource: sources == 1
        case .observed: sources >= 1
        case .inferred: true
        }
    }

    /// A term is explained where it is read, in either language.
    @Test(arguments: questions)
    func theTermsAreThoseThatOccur(_ question: Question) {
        let words = QuestionWords.of(question.id)
        let read = [words.ask, words.findOut] + words.answers.values + words.why.map(\.text)
        #expect(Set(words.terms).count == words.terms.count)
        for term in words.terms {
            #expect(Terms.all.contains(term))
            for language in Language.allCases {
                let found = read.contains { $0(language).localizedCaseInsensitiveContains(term.name(language)) }
                #expect(found, "\(term.name(language))")
            }
        }
    }
}

extension String {
    /// What stands between signs, blanks and Japanese.
    fileprivate var asciiWords: [Substring] { split { !$0.isASCII || !$0.isLetter && !$0.isNumber } }
}
