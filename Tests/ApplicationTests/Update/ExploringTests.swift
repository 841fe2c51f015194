import Engine
import Testing

@testable import Application

/// The keys of the screen that explores the order.
@Suite struct ExploringTests {
    private func model(_ messages: Message...) -> Model {
        var model = Model(language: .en)
        model.explore()
        for message in messages { _ = update(&model, message) }
        return model
    }

    private func told(_ model: Model, _ input: String) -> String? { model.explorer?.now.known.value(of: input) }

    @Test(arguments: [
        (Key.right, Message.valueTurned(1)), (.left, .valueTurned(-1)), (.enter, .confirmed),
        (.character("2"), .digitPressed(2)), (.character("c"), .keepPressed), (.function(3), .whyPressed),
        (.down, .moved(1)),
    ])
    func theKeysOfTheScreen(key: Key, message: Message) {
        #expect(model().message(for: key) == message)
    }

    @Test func theyChangeTheInputThatIsPointedAt() {
        #expect(told(model(), "trigger") == "automatic")
        #expect(told(model(.moved(1), .valueTurned(1)), "trigger") == "manual")
        #expect(told(model(.moved(1), .confirmed, .confirmed), "trigger") == nil)
        #expect(told(model(.moved(1), .valueTurned(-1)), "trigger") == nil)
        #expect(told(model(.digitPressed(4)), "windows") == "10-b")
        #expect(told(model(.digitPressed(4), .digitPressed(8), .digitPressed(9)), "windows") == "10-b")
        #expect(told(model(.digitPressed(4), .digitPressed(0)), "windows") == nil)
    }

    /// A first sight shows one order, and says what to do with it until that is done.
    @Test func itBeginsOnTheWorkedMachine() throws {
        let first = model()
        #expect(first.explorer?.now.known == ExplorerInputs.worked)
        #expect(first.explorer?.now.rule?.id == "scan-now")
        let explorer = try #require(first.explorer)
        #expect(InputText.hint(on: "windows", in: explorer) == Interface.Explore.workedHint)
        let changed = try #require(model(.digitPressed(4)).explorer)
        #expect(InputText.hint(on: "windows", in: changed) == Interface.Explore.hint)
    }

    @Test func whatIsToldStaysWhenTheScreenIsLeft() {
        var model = model(.digitPressed(4), .backPressed)
        #expect(model.screen == .home)
        model.explore()
        #expect(told(model, "windows") == "10-b")
        // Of another case nothing is known.
        model.start(nil)
        #expect(model.explorer == nil)
    }

    @Test func f3TellsTheStepsAndComesBack() {
        let why = model(.moved(11), .digitPressed(0), .whyPressed)
        #expect(why.screen == .why(.order))
        let lines = Printout.lines(of: why)
        #expect(lines.contains("1. WinHTTP advanced (advproxy)"))
        #expect(lines.contains("- Read by: Windows Update, as: SYSTEM"))
        #expect(lines.contains("    netsh winhttp show advproxy"))
        #expect(lines.contains("- Not known yet. It depends on: WinHTTP"))
        #expect(lines.contains("What must fail before the next is tried"))
        #expect(lines.contains { $0.hasPrefix("  Another reading: ") })
        #expect(lines.filter { $0.hasPrefix("- Learn-WU-proxy 2024-06-18: ") }.count == 1)
    }

    @Test func oneKeyKeepsAndLetsGo() {
        let kept = model(.digitPressed(7), .keepPressed)
        #expect(kept.notice == Interface.Explore.isKept)
        #expect(kept.explorer?.kept == kept.explorer?.now)
        var other = kept
        _ = update(&other, .keepPressed)
        #expect(other.notice == Interface.Explore.isLetGo)
        #expect(other.explorer?.kept == nil)
    }
}
