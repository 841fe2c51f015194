import Facts

/// All that a person reads of a question.
public struct QuestionWords: Sendable {
    /// The question itself; at most three lines of 78 columns, and five of 38.
    public let ask: Text
    /// Its name in the review and in the ticket; at most 24 columns.
    public let label: Text
    /// The answers by the ids of the guide's choices; empty for free text.
    public let answers: [String: Text]
    /// What to do when the person does not know: where to look, whom to ask.
    public let findOut: Text
    public let shows: [ShowCommand]
    /// Why it is asked, with what that rests on.
    public let why: [Statement]
    /// What the answers and `findOut` say of Windows in passing, with what that rests on.
    public let facts: [Statement]
    public let terms: [Term]
    /// Whether the page about it lists the hosts and ports that Windows Update needs.
    public let listsHosts: Bool

    public init(
        ask: Text, label: Text, answers: [String: Text] = [:], findOut: Text, shows: [ShowCommand] = [],
        why: [Statement],
        facts: [Statement] = [], terms: [Term] = [], listsHosts: Bool = false
    ) {
        self.ask = ask
        self.label = label
        self.answers = answers
        self.findOut = findOut
        self.shows = shows
        self.why = why
        self.facts = facts
        self.terms = terms
        self.listsHosts = listsHosts
    }
}

extension ShowCommand {
    /// The line with the proxy of the case, once that was told.
    public func line(for facts: CaseFacts) -> String {
        guard let scheme else { return line }
        return line.replacing(Self.proxyPlaceholder, with: facts.proxyAddress(for: scheme))
    }
}
