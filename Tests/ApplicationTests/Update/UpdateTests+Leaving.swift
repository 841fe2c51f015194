import Engine
import Guidance
import Testing
@testable import Application

/// Leaving, printing, taking back, and texts longer than the screen.
extension UpdateTests {
    @Test func leavingAsksOnceAndPrintsTheCase() {
        var model = opened()
        model.caseFile = session(("code", Self.connect))
        send(.leavePressed, to: &model) { $0.open(.leave) }
        send(.backPressed, to: &model) { $0.close() }
        _ = update(&model, .leavePressed)
        send(.leavePressed, to: &model, effects: [.leave(Printout.lines(of: model))]) { _ in }
    }

    @Test func leavingWithNothingSaidJustLeaves() {
        var model = opened()
        send(.leavePressed, to: &model, effects: [.leave([])]) { _ in }
    }

    /// Letters are commands below the line of a look-up; on a question that takes text they are text everywhere, so that
    /// there is nothing to leave the line for.
    @Test func escapeLeavesTheLineFirstWhereLettersAreCommandsBelow() {
        var model = Model(language: .en)
        _ = update(&model, .digitPressed(3))
        _ = update(&model, .edited(.insert("80072EFD")))
        send(.backPressed, to: &model) { $0.forms["look-up"]?.row = 1 }
        #expect(!model.lettersAreText)
        send(.backPressed, to: &model) { $0.close() }
        model = opened()
        send(.backPressed, to: &model) { $0.close() }
        #expect(model.screen == .home)
    }

    @Test func repainting() {
        var model = opened()
        send(.repaintPressed, to: &model, effects: [.repaint]) { _ in }
    }

    @Test func printingGivesTheCase() {
        var model = opened()
        model.caseFile = session(("code", Self.connect))
        send(.printPressed, to: &model, effects: [.print(Printout.lines(of: model))]) { _ in }
    }

    @Test func undoTakesBackTheLastAnswer() {
        var model = opened()
        model.caseFile = session(("code", Self.connect), ("source", Answer(.choice("microsoft"))))
        send(.undoPressed, to: &model) {
            $0.caseFile = session(("code", Self.connect))
            $0.notice = Interface.Review.takenBack(QuestionWords.of("source").label)
        }
        _ = update(&model, .undoPressed)
        send(.undoPressed, to: &model) { $0.notice = Interface.Review.nothingToTakeBack }
    }

    @Test func aLongTextTurnsNoFurtherThanItsEnd() {
        var model = opened()
        let extent = Extent(page: 20, last: 30, paragraphs: [0, 2, 25, 50])
        _ = update(&model, .helpPressed)
        send(.laidOut(extent), to: &model) { $0.extent = extent }
        send(.turned(1), to: &model) { $0.forms["help", default: Form()].top = extent.place(of: 19) }
        send(.turned(1), to: &model) { $0.forms["help"]?.top = extent.place(of: 30) }
        send(.moved(-1), to: &model) { $0.forms["help"]?.top = extent.place(of: 29) }
        send(.turned(-2), to: &model) { $0.forms["help"]?.top = extent.place(of: 0) }
    }

    /// Whatever text was turned and left, it begins at its top when it is opened again; who only comes back to it finds
    /// the place.
    @Test(
        arguments: [
            [.whyPressed], [.valuesPressed], [.howPressed], [.helpPressed], [.timeLinePressed],
            [.helpPressed, .termsPressed],
            [.contrastPressed, .digitPressed(1), .helpPressed],
        ] as [[Message]])
    func aPageOpenedAnewBeginsAtItsTop(opening: [Message]) {
        var model = Model(language: .en)
        model.explore()
        let extent = Extent(page: 5, last: 30, paragraphs: [0, 2, 25, 50])
        for message in opening + [.laidOut(extent), .turned(1)] { _ = update(&model, message) }
        let (screen, place) = (model.screen, model.form.top)
        #expect(place != TextPlace())
        model.open(.leave)
        _ = update(&model, .backPressed)
        #expect(model.form.top == place)
        _ = update(&model, .backPressed)
        _ = update(&model, opening[opening.count - 1])
        #expect(model.screen == screen)
        #expect(model.form.top == TextPlace())
    }

    /// A window too small for it shows no text; whoever presses a key there finds the place again all the same.
    @Test func whereNoTextIsSeenNothingTurns() {
        var model = opened()
        let extent = Extent(page: 20, last: 30, paragraphs: [0, 2, 25, 50])
        _ = update(&model, .helpPressed)
        _ = update(&model, .laidOut(extent))
        _ = update(&model, .turned(1))
        send(.laidOut(Extent()), to: &model) { $0.extent = Extent() }
        send(.turned(-1), to: &model) { _ in }
        send(.moved(1), to: &model) { _ in }
    }

    /// An open case is dropped only after asking once, as on leaving.
    @Test(arguments: [(1 as Int, nil as Example?), (2, .signedOffice)])
    func anotherCaseIsAskedOnce(row: Int, example: Example?) {
        let item: HomeItem = example == nil ? .newCase : .example
        var model = Model(language: .en, caseFile: session(("code", Self.connect)))
        model.returnHome()
        send(.digitPressed(row + 1), to: &model) {
            $0.forms["home", default: Form()].row = row
            $0.open(.startOver(item))
        }
        send(.backPressed, to: &model) { $0.close() }
        #expect(model.caseFile == session(("code", Self.connect)))
        _ = update(&model, .digitPressed(row + 1))
        _ = update(&model, .confirmed)
        #expect(model.screen == .walk)
        #expect(model.caseFile == CaseFile())
        #expect(model.example == example)
    }

    /// Nothing is lost by it: an example that can be walked again, a case that has ended.
    @Test func whereNothingIsLostNothingIsAsked() {
        var ended = Model(language: .en, caseFile: session(("code", UpdateTests.connect)))
        ended.caseFile.change { $0.tried("proxy-refuses", .worked, symptom: "code") }
        var example = Model(language: .en)
        _ = update(&example, .digitPressed(2))
        _ = update(&example, .confirmed)
        for var model in [ended, example] {
            #expect(model.hasCase)
            model.returnHome()
            _ = update(&model, .digitPressed(2))
            #expect(model.screen == .walk)
            #expect(!model.hasCase)
        }
    }
}
