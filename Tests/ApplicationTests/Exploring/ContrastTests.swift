import Facts
import SettingOrder
import Testing

@testable import Application

/// The eight contrasts, with what is right written by hand.
@Suite struct ContrastTests {
    private static let expected: [(first: Prediction, second: Prediction)] = [
        (.winHTTP, .user), (.user, .winHTTP), (.winHTTP, .user), (.user, .winHTTP), (.user, .winHTTP), (.fails, .user),
        (.throughProxy, .aroundProxy), (.works, .login),
    ]

    @Test(arguments: 0..<8) func theTableGivesTheAnswer(place: Int) throws {
        let contrast = Contrast.all[place]
        #expect(Contrast.all.count == Self.expected.count)
        #expect(contrast.answer(on: contrast.first) == Self.expected[place].first)
        #expect(contrast.answer == Self.expected[place].second)
        #expect(contrast.options.contains(Self.expected[place].second))
        #expect(contrast.first.rule != nil && contrast.second.rule != nil)
    }

    /// One thing, and only one: the proxy's login is the one that is no condition.
    @Test(arguments: 0..<8) func theyDifferInOneThing(place: Int) {
        let contrast = Contrast.all[place]
        #expect(contrast.second.inputs(differingFrom: contrast.first).count == (place == 7 ? 0 : 1))
    }

    private func model(_ messages: [Message]) -> Model {
        var model = Model(language: .en)
        model.explore()
        for message in [.contrastPressed] + messages { _ = update(&model, message) }
        return model
    }

    /// The digit of the right answer, and one of a wrong one.
    private func digits(_ place: Int) throws -> (right: Int, wrong: Int) {
        let contrast = Contrast.all[place]
        let right = try #require(contrast.options.firstIndex { $0 == contrast.answer })
        return (right + 1, right == 0 ? 2 : 1)
    }

    @Test(arguments: Exercise.Verdict.allCases) func eachAnswerLeadsOnToTheScore(verdict: Exercise.Verdict) throws {
        var messages: [Message] = []
        for place in 0..<8 {
            let (right, wrong) = try digits(place)
            let digit =
                switch verdict {
                case .right: right
                case .wrong: wrong
                case .unknown: 0
                }
            #expect(model(messages).exercise?.isAsking == true)
            messages.append(.digitPressed(digit))
            #expect(model(messages).exercise?.verdicts == Array(repeating: verdict, count: place + 1))
            // Enter and n lead on alike, and answer nothing of the next.
            messages.append(place.isMultiple(of: 2) ? .confirmed : .contrastPressed)
        }
        let end = model(messages)
        #expect(end.exercise?.contrast == nil)
        #expect(end.exercise?.count(verdict) == 8)
        #expect(model(messages + [.confirmed]).screen == .explore)
        #expect(model(messages + [.contrastPressed]).exercise == Exercise())
    }

    /// Behind the last there is no next one to promise.
    @Test func onlyTheLastLeadsToTheScore() {
        for place in 0..<8 {
            var messages: [Message] = []
            for _ in 0..<place { messages += [.digitPressed(0), .confirmed] }
            let exercise = model(messages + [.digitPressed(0)]).exercise ?? Exercise()
            let after = model(messages + [.digitPressed(0), .confirmed]).exercise
            let promised = Interface.Contrasts.next(exercise).en
            #expect(promised.hasPrefix(after?.contrast == nil ? "Enter: your score" : "Enter: the next contrast"))
        }
    }

    @Test func enterOnAQuestionSaysNoMoreThanDontKnow() {
        #expect(model([.confirmed]).exercise?.verdicts == [.unknown])
        // Below it the first of the answers stands again.
        #expect(model([.moved(1), .confirmed]).exercise == model([.digitPressed(1)]).exercise)
    }

    /// Wherever it is left, the explorer stands as it was, and the next time begins at the first.
    @Test(
        arguments: [
            [], [.digitPressed(1)], [.digitPressed(1), .confirmed], [.digitPressed(0), .confirmed, .moved(1)],
        ] as [[Message]])
    func escapeLeavesAtAnyPoint(messages: [Message]) {
        var model = model(messages + [.backPressed])
        #expect(model.screen == .explore)
        #expect(model.explorer?.now.known == ExplorerInputs.worked)
        _ = update(&model, .contrastPressed)
        #expect(model.exercise == Exercise())
        #expect(model.row?.kind == .unknown)
    }

    @Test func nothingIsToldBeforeThePrediction() {
        for place in 0..<8 {
            var messages: [Message] = []
            for _ in 0..<place { messages += [.digitPressed(0), .confirmed] }
            let asked = model(messages)
            let sentence = Contrast.all[place].second.rule?.sentence.text.en ?? ""
            #expect(!Printout.text(of: asked).contains(sentence))
        }
    }
}

extension Printout {
    fileprivate static func text(of model: Model) -> String {
        (model.passages ?? []).flatMap { $0.lines(model.language) }.joined(separator: "\n")
    }
}
