import Engine
import Facts

/// What is done first, as the walk looks at it to leave out questions that change nothing.
enum FirstAction {
    static let plan = Plan(
        action: action, wants: wants, remedies: remedies,
        opens: [Triage.who.id: ["login", "ports", "hosts", "ranges", "inspection"]])

    /// The first card: which one, and what is typed.
    private static func action(_ outcome: String, _ known: Known) -> [String] {
        guard let card = cards(outcome, known).first else { return [] }
        return [card.id] + card.commands.map(\.line)
    }

    /// What may cure it; where nothing but looks is offered, all of these.
    private static func remedies(_ outcome: String, _ known: Known) -> [Set<String>] {
        let cards = cards(outcome, known)
        let cures = cards.filter(\.kind.mayCure)
        return (cures.isEmpty ? cards : cures).map { Set([$0.id, $0.look].compactMap(\.self)) }
    }

    private static func wants(_ outcome: String, _ known: Known) -> Set<String> {
        var wanted: Set<String> = []
        let cards = cards(outcome, known)
        // The cards after the first have to be complete, too: they are printed with it.
        let lines = cards.flatMap { $0.commands.map(\.line) + $0.steps.map(\.en) }
        func names(_ placeholder: String) -> Bool { lines.contains { $0.contains(placeholder) } }
        if names(ShowCommand.proxyPlaceholder) { wanted.insert("proxy") }
        if names("bypass-list") { wanted.insert("bypass") }
        if names(CaseFacts.wsusPlaceholder) {
            wanted.insert("wsus-host")
            // The name and the list together say whether the server stands in the list.
            if serverMayBeMissing.truth(on: known) != .no { wanted.insert("bypass") }
        }
        if hangsOnWindows(cards, outcome, known) { wanted.insert("os") }
        if cards.first?.id == Fixes.whichProduct.id { wanted.insert("what") }
        if restsOnOrder.contains(outcome) { wanted.formUnion(inputs) }
        return wanted
    }

    private static let serverMayBeMissing = Condition.all([.certain(Triage.wsus), Triage.mayLackBypass])

    /// Cards of several generations are never shown one after the other: it is asked first which one it is.
    private static func hangsOnWindows(_ cards: [Fix], _ outcome: String, _ known: Known) -> Bool {
        let generations = CaseFacts(known: known).generations
        guard generations.count > 1 else { return false }
        let ids = cards.map(\.id)
        return generations.contains { generation in
            var one = known
            one.narrow("windows", to: OSRelease.windows(of: generation))
            return self.cards(outcome, one).map(\.id) != ids
        }
    }

    private static func cards(_ outcome: String, _ known: Known) -> [Fix] {
        OutcomeID(rawValue: outcome).map { Outcome.of($0).cards(CaseFacts(known: known)) } ?? []
    }

    /// Where the order of settings is the argument itself, and a proxy is to be set. Each question is asked only while the
    /// order, or the command, hangs on it.
    private static let restsOnOrder: Set<String> = [OutcomeID.notUsingProxy.rawValue]
    private static let inputs: Set<String> = [
        "source", "trigger", "traffic", "ie", "winhttp", "wpad", "os", "updated", "user", "fallback", "downloader",
        "scheme", "proxy", "bypass",
    ]
}
