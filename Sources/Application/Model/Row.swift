import Engine
import Facts
import Guidance

/// A line that can be pointed at and taken.
public struct Row: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case home(HomeItem)
        case choice(String)
        /// "None of these", where several can be chosen.
        case none
        /// "Don't know".
        case unknown
        /// The line that is typed into.
        case field
        /// The second line that is typed into, on a screen that has two.
        case second
        /// A group of the code that is read aloud, by its place.
        case group(Int)
        /// Something often typed here, or perhaps meant.
        case suggestion(String)
        /// Begins a case with the code that was looked up.
        case begin
        case afterwards(Afterwards)
        /// Opens something that can be done, by its id.
        case action(String)
        /// What a look showed, as an answer to the question that it answers.
        case result(String, Choice)
        /// The same, where the answer has to be typed or marked.
        case enterResult(String)
        /// An answer in the review.
        case answered(String)
        /// An answer that evidence gives, by its name.
        case evidence(String)
        /// Takes over the answers marked.
        case use
        /// An input of the proxy table.
        case input(String)
        /// What may be expected of the second machine of a contrast.
        case prediction(Prediction)
        /// To the script that collects what is open.
        case collect
        /// What can be done with the collector.
        case collecting(Collecting)
    }

    public let kind: Kind
    /// The digit that takes it at once; nil where there is none, and where digits are text.
    public let digit: Int?
    public let text: Text
}

/// What the home screen offers.
public enum HomeItem: Sendable, Hashable, CaseIterable {
    /// The case that was left for this screen.
    case goOn
    case newCase, example, lookUp, bypass, evidence, explore, leave
}

/// What the screen that hands the collector over offers.
public enum Collecting: Sendable, Hashable, CaseIterable {
    /// To the evidence screen, which waits for the output.
    case paste
    /// Writes the script to a file.
    case write
    /// Prints the script, to be copied.
    case show
    /// To the screen that takes the code that is read aloud.
    case enter
    /// Writes the script for that code to a file.
    case writeSpoken
}

/// What can be said once an outcome's fix is in the person's hands.
public enum Afterwards: Sendable, Hashable, CaseIterable {
    case works, sameCode, anotherCode, later
    /// What a look showed that is no answer to any question.
    case healthy, faulty, unseen
    /// The network team has answered.
    case answersAreIn
    /// Go on although the code is no proxy matter.
    case goOn
    /// Hear the questions that were left out.
    case askOn
    /// The case is over: its text, a new one, or the end.
    case printOut, newCase, leave
    /// After the first example, the one whose cure is the opposite.
    case nextExample
}

extension Model {
    /// The rows of the screen that is seen, in the order shown.
    public var rows: [Row] {
        switch screen {
        case .home: homeItems.enumerated().map { Row(kind: .home($1), digit: $0 + 1, text: $1.text) }
        case .walk, .change: question.map(rows) ?? outcomeRows
        case .action(let id): planned(id).map(rows) ?? []
        case .review:
            (caseFile.walk.path.map(\.question) + caseFile.walk.notNeeded + caseFile.walk.notAsked).map {
                Row(kind: .answered($0), digit: nil, text: QuestionWords.of($0).label)
            }
        case .lookUp: lookUpRows
        case .bypass: Self.bypassRows
        case .evidence: evidenceRows
        case .collect: collectRows
        case .readAloud: Self.groupRows
        case .explore: Self.inputRows
        case .contrast: exerciseRows
        case .why, .help, .terms, .timeLine, .startOver, .leave: []
        }
    }

    private var homeItems: [HomeItem] {
        hasCase ? HomeItem.allCases : HomeItem.allCases.filter { $0 != .goOn }
    }

    /// The row that is pointed at.
    public var row: Row? {
        let rows = rows
        return rows.isEmpty ? nil : rows[min(form.row, rows.count - 1)]
    }

    private func rows(of question: Question) -> [Row] {
        let words = QuestionWords.of(question.id)
        let choices = question.choices.enumerated().map {
            Row(kind: .choice($1.id), digit: Self.digit($0), text: words.answers[$1.id] ?? Text(verbatim: $1.id))
        }
        switch question.kind {
        case .one: return choices + [unknown]
        case .several:
            return choices + [
                Row(kind: .none, digit: Self.digit(choices.count), text: Interface.Asking.noneOfThese), unknown,
            ]
        case .text:
            return [Row(kind: .field, digit: nil, text: words.label)]
                + Suggestions.of(question, perhapsMeant: form.offers).map {
                    Row(kind: .suggestion($0), digit: nil, text: Suggestions.text($0))
                }
                + [unknown]
        }
    }

    /// 1 for the first row; those beyond the ninth have none.
    private static func digit(_ place: Int) -> Int? { place < 9 ? place + 1 : nil }

    private var unknown: Row { Row(kind: .unknown, digit: 0, text: Interface.Asking.unknown) }
}

extension HomeItem {
    var text: Text {
        switch self {
        case .goOn: Interface.Home.goOn
        case .newCase: Interface.Home.newCase
        case .example: Interface.Home.example
        case .lookUp: Interface.Home.lookUp
        case .bypass: Interface.Bypass.title
        case .evidence: Interface.Evidence.title
        case .explore: Interface.Explore.title
        case .leave: Interface.Home.quit
        }
    }

    /// What it leads to, in a line.
    public var hint: Text? {
        switch self {
        case .goOn: Interface.Home.goOnHint
        case .newCase: Interface.Home.newCaseHint
        case .example: Interface.Home.exampleHint
        case .lookUp: Interface.Home.lookUpHint
        case .bypass: Interface.Home.bypassHint
        case .evidence: Interface.Evidence.homeHint
        case .explore: Interface.Home.exploreHint
        case .leave: nil
        }
    }
}
