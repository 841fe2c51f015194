import Facts

/// Who can carry out a fix.
public enum Who: String, Sendable, Hashable, CaseIterable {
    case anyone
    case computerAdministrator = "pc-administrator"
    case domainAdministrator = "domain-administrator"
    case proxyAdministrator = "proxy-administrator"
}

/// What carrying out a fix can break.
public enum Risk: String, Sendable, Hashable, CaseIterable {
    /// It only looks, or is undone by one command.
    case none
    /// It changes something that others may rely on.
    case care
    /// It opens a way for harm: it wants a reason, and somebody who answers for it.
    case danger
}

/// What a card does.
public enum FixKind: String, Sendable, Hashable, CaseIterable {
    /// Shows something that is there already.
    case look
    /// Tries something out and shows what comes of it; nothing is changed.
    case test
    /// Changes something on the machine, or on a server of the company.
    case change
    /// Asks those who run the proxy or the network for something.
    case request

    /// Whether it can cure, rather than only show something.
    public var mayCure: Bool { self == .change || self == .request }
}

/// A card: one thing to do about a cause, with all that a careful person wants to know before doing it.
///
/// What it says is put together when it is read. The plan weighs the cards of every outcome by what they are, and of most
/// nobody ever reads the request with the list of hosts.
public struct Fix: Sendable {
    /// Stable, for JSON: `set-winhttp`.
    public let id: String
    public let kind: FixKind
    /// The questions that a look or a test answers, by their ids: the first of them that is open is the one to be
    /// answered. Empty where what is seen is no answer to any.
    public let answers: [String]
    /// Whether the repair stands on the card of the look: what comes of it is asked as after a change.
    public let holdsItsRepair: Bool
    /// The look that shows whether a change is needed, by its id: the change is offered once it has shown that something
    /// is wrong.
    public let look: String?
    public let who: Who
    public let risk: Risk
    private let shared: FixWords.Shared

    /// - Parameter kind: left out, what changes nothing is a look, what the proxy's administrator does a request, and all
    ///   else a change.
    public init(
        _ id: String, title: @autoclosure @escaping @Sendable () -> Text, kind: FixKind? = nil, answers: [String] = [],
        results: @autoclosure @escaping @Sendable () -> LookResults? = nil, holdsItsRepair: Bool = false,
        after look: String? = nil, who: Who, risk: Risk, steps: @autoclosure @escaping @Sendable () -> [Text] = [],
        commands: @autoclosure @escaping @Sendable () -> [CommandLine] = [],
        saveOldValue: @autoclosure @escaping @Sendable () -> Text? = nil,
        expect: @autoclosure @escaping @Sendable () -> Text, sideEffect: @autoclosure @escaping @Sendable () -> Text,
        rollback: @autoclosure @escaping @Sendable () -> Text, verify: @autoclosure @escaping @Sendable () -> Text,
        basis: @autoclosure @escaping @Sendable () -> [Statement]
    ) {
        self.id = id
        self.kind = kind ?? (risk == .none ? .look : who == .proxyAdministrator ? .request : .change)
        self.answers = answers
        self.holdsItsRepair = holdsItsRepair
        self.look = look
        self.who = who
        self.risk = risk
        shared = FixWords.Shared(
            FixWords(
                title: title, results: results, steps: steps, commands: commands, saveOldValue: saveOldValue,
                expect: expect, sideEffect: sideEffect, rollback: rollback, verify: verify, basis: basis))
    }
}

/// What a card says, each part behind a closure.
private struct FixWords: Sendable {
    let title: @Sendable () -> Text
    let results: @Sendable () -> LookResults?
    let steps: @Sendable () -> [Text]
    let commands: @Sendable () -> [CommandLine]
    let saveOldValue: @Sendable () -> Text?
    let expect: @Sendable () -> Text
    let sideEffect: @Sendable () -> Text
    let rollback: @Sendable () -> Text
    let verify: @Sendable () -> Text
    let basis: @Sendable () -> [Statement]

    /// A list of cards is copied without a copy of ten closures.
    final class Shared: Sendable {
        let words: FixWords

        init(_ words: FixWords) { self.words = words }
    }
}

extension Fix {
    private var words: FixWords { shared.words }

    public var title: Text { words.title() }
    /// What a look shows that is no answer to a question, in its own words; nil where "something is wrong there" says it.
    public var results: LookResults? { words.results() }
    /// What to do where it is no command, one step each.
    public var steps: [Text] { words.steps() }
    /// The commands, each complete on a line of its own: for cmd, then all of them for PowerShell where one of them is
    /// written otherwise there. Where none is marked for PowerShell, those for cmd serve both.
    public var commands: [CommandLine] { words.commands() }
    /// How to keep the old value first; nil where nothing is changed.
    public var saveOldValue: Text? { words.saveOldValue() }
    /// What the screen shows when it worked.
    public var expect: Text { words.expect() }
    public var sideEffect: Text { words.sideEffect() }
    public var rollback: Text { words.rollback() }
    /// How to see that the fix took hold.
    public var verify: Text { words.verify() }
    /// What the fix rests on.
    public var basis: [Statement] { words.basis() }

    /// The commands as they are typed into one shell.
    public func lines(for shell: Shell) -> [String] {
        let commands = commands
        let own = commands.filter { $0.shell == shell }
        return (own.isEmpty ? commands : own).map(\.line)
    }
}

/// Two cards are alike when they say the same.
extension Fix: Hashable {
    public static func == (one: Fix, other: Fix) -> Bool {
        one.shared === other.shared
            || one.head == other.head && one.title == other.title && one.results == other.results
                && one.steps == other.steps && one.commands == other.commands
                && one.saveOldValue == other.saveOldValue && one.expect == other.expect
                && one.sideEffect == other.sideEffect && one.rollback == other.rollback
                && one.verify == other.verify && one.basis == other.basis
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(id)
        hasher.combine(steps)
    }

    private var head: [String?] {
        [id, kind.rawValue, look, who.rawValue, risk.rawValue, holdsItsRepair ? "repair" : nil] + answers
    }
}
