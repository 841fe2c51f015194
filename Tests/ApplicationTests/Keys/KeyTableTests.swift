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
        (.pageDown, .turned(1)), (.character("z"), .keyIgnored), (.home, .movedToEdge(.first)),
        (.end, .movedToEdge(.last)), (.character("m"), .homePressed), (.function(12), .homePressed),
        (.function(10), .enoughPressed),
        (.character("x"), .enoughPressed), (.function(11), .keyIgnored),
        (.function(9), .collectPressed), (.character("c"), .collectPressed),
        (.character("３"), .keyIgnored),
    ])
    func whereLettersAreCommands(_ key: Key, _ message: Message) {
        #expect(choosing.message(for: key) == message)
    }

    @Test(arguments: [
        (Key.character("j"), Message.edited(.insert("j"))), (.character("0"), .edited(.insert("0"))),
        (.character("?"), .edited(.insert("?"))), (.backspace, .edited(.backspace)), (.left, .edited(.left)),
        (.home, .edited(.home)), (.end, .edited(.end)), (.character("m"), .edited(.insert("m"))),
        (.control("u"), .edited(.eraseLine)), (.enter, .confirmed), (.down, .moved(1)),
        (.function(1), .helpPressed), (.function(2), .languagePressed), (.function(3), .whyPressed),
        (.escape, .backPressed), (.control("c"), .leavePressed), (.function(10), .enoughPressed),
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

    /// A key that two commands of one screen claim would do one thing and be shown as another. `c` compares where the order
    /// is explored, and collects where something is asked: the two never meet.
    @Test func noKeyMeansTwoThings() {
        var models = [Model(language: .en), typing, choosing]
        for message in [Message.evidencePressed, .helpPressed, .collectPressed, .reviewPressed, .digitPressed(6)] {
            var model = models[0]
            _ = update(&model, message)
            models.append(model)
        }
        for model in models {
            let keys = model.commands.flatMap { $0.keys + $0.letters.map { .character($0) } }
            #expect(Set(keys).count == keys.count, "\(model.screen)")
        }
        // Over the whole table: each pair that shares a key stands at two places.
        for command in Command.table {
            for other in Command.table where other.message != command.message {
                let shared =
                    !Set(command.letters).isDisjoint(with: other.letters)
                    || !Set(command.keys).isDisjoint(with: other.keys)
                #expect(!shared || [command.place, other.place].allSatisfy { $0 == .exploring || $0 == .handing })
            }
        }
    }
}
