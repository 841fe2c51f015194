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
public struct Fix: Sendable, Hashable {
    /// Stable, for JSON: `set-winhttp`.
    public let id: String
    public let title: Text
    public let kind: FixKind
    /// The questions that a look or a test answers, by their ids: the first of them that is open is the one to be
    /// answered. Empty where what is seen is no answer to any.
    public let answers: [String]
    /// What a look shows that is no answer to a question, in its own words; nil where "something is wrong there" says it.
    public let results: LookResults?
    /// Whether the repair stands on the card of the look: what comes of it is asked as after a change.
    public let holdsItsRepair: Bool
    /// The look that shows whether a change is needed, by its id: the change is offered once it has shown that something
    /// is wrong.
    public let look: String?
    public let who: Who
    public let risk: Risk
    /// What to do where it is no command, one step each.
    public let steps: [Text]
    /// The commands, each complete on a line of its own: for cmd, then all of them for PowerShell where one of them is
    /// written otherwise there. Where none is marked for PowerShell, those for cmd serve both.
    public let commands: [CommandLine]
    /// How to keep the old value first; nil where nothing is changed.
    public let saveOldValue: Text?
    /// What the screen shows when it worked.
    public let expect: Text
    public let sideEffect: Text
    public let rollback: Text
    /// How to see that the fix took hold.
    public let verify: Text
    /// What the fix rests on.
    public let basis: [Statement]

    /// - Parameter kind: left out, what changes nothing is a look, what the proxy's administrator does a request, and all
    ///   else a change.
    public init(
        _ id: String, title: Text, kind: FixKind? = nil, answers: [String] = [], results: LookResults? = nil,
        holdsItsRepair: Bool = false, after look: String? = nil, who: Who, risk: Risk,
        steps: [Text] = [],
        commands: [CommandLine] = [],
        saveOldValue: Text? = nil, expect: Text, sideEffect: Text, rollback: Text, verify: Text, basis: [Statement]
    ) {
        self.id = id
        self.title = title
        self.kind = kind ?? (risk == .none ? .look : who == .proxyAdministrator ? .request : .change)
        self.answers = answers
        self.results = results
        self.holdsItsRepair = holdsItsRepair
        self.look = look
        self.who = who
        self.risk = risk
        self.steps = steps
        self.commands = commands
        self.saveOldValue = saveOldValue
        self.expect = expect
        self.sideEffect = sideEffect
        self.rollback = rollback
        self.verify = verify
        self.basis = basis
    }

    /// The commands as they are typed into one shell.
    public func lines(for shell: Shell) -> [String] {
        let own = commands.filter { $0.shell == shell }
        return (own.isEmpty ? commands : own).map(\.line)
    }
}
