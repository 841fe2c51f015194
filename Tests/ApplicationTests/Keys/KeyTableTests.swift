import Testing

@testable import Application

@Suite struct KeyTableTests {
    private let typing = Model(language: .en, caseFile: CaseFile())
    private let choosing: Model = {
        var model = Model(language: .en, caseFile: CaseFile())
        _ = update(&model, .edited(.insert("80072EFD")))
        _ = update(&model, .confirmed)
        return model
    }()

    @Test(arguments: [
        (Key.enter, Message.confirmed), (.down, .moved(1)), (.up, .moved(-1)), (.character("j"), .moved(1)),
        (.character("k"), .moved(-1)), (.character("3"), .digitPressed(3)), (.character("0"), .digitPressed(0)),
        (.character("?"), .helpPressed), (.function(1), .helpPressed), (.function(2), .languagePressed),
        (.character("l"), .languagePressed), (.function(3), .whyPressed), (.character("w"), .whyPressed),
        (.character("b"), .backPressed), (.escape, .backPressed), (.character("u"), .undoPressed),
        (.character("r"), .reviewPressed), (.character("o"), .osPressed), (.character("p"), .printPressed),
        (.character("q"), .leavePressed), (.control("l"), .repaintPressed), (.control("z"), .keyIgnored),
        (.pageDown, .turned(1)), (.character("z"), .keyIgnored), (.function(9), .keyIgnored),
        (.character("３"), .keyIgnored),
    ])
    func whereLettersAreCommands(_ key: Key, _ message: Message) {
        #expect(choosing.message(for: key) == message)
    }

    @Test(arguments: [
        (Key.character("j"), Message.edited(.insert("j"))), (.character("0"), .edited(.insert("0"))),
        (.character("?"), .edited(.insert("?"))), (.backspace, .edited(.backspace)), (.left, .edited(.left)),
        (.home, .edited(.home)), (.control("u"), .edited(.eraseLine)), (.enter, .confirmed), (.down, .moved(1)),
        (.function(1), .helpPressed), (.function(2), .languagePressed), (.function(3), .whyPressed),
        (.escape, .backPressed), (.control("c"), .leavePressed),
    ])
    func whereLettersAreText(_ key: Key, _ message: Message) {
        #expect(typing.message(for: key) == message)
    }

    @Test func nothingIsTakenBackWhereAnAnswerIsBeingChanged() {
        var model = choosing
        _ = update(&model, .osPressed)
        #expect(model.message(for: .character("u")) == .keyIgnored)
        #expect(model.message(for: .function(3)) == .whyPressed)
    }

    /// Help lists the keys of the screen that it was opened from.
    @Test func helpIsOfTheScreenBelow() {
        for model in [Model(language: .en), typing, choosing] {
            var helped = model
            _ = update(&helped, .helpPressed)
            let listed = helped.explainedCommands.map(\.message)
            #expect(listed.filter { $0 != .termsPressed } == model.commands.map(\.message))
            #expect(listed.contains(.termsPressed))
            #expect(listed.contains(.reviewPressed) == (model.question != nil))
            _ = update(&helped, .termsPressed)
            #expect(helped.explainedCommands.map(\.message) == listed)
        }
    }

    /// A key that two commands claim would do one thing and be shown as another.
    @Test func noKeyMeansTwoThings() {
        let keys = Command.table.flatMap { $0.keys + $0.letters.map { .character($0) } }
        #expect(Set(keys).count == keys.count)
    }
}
