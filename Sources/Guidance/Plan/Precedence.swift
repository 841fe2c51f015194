/// What is done before what, whatever is believed: safety has a list of its own.
struct Precedence: Sendable {
    /// The id of a card.
    let before: String
    let after: @Sendable (Fix) -> Bool
    /// In which cases it matters.
    let holds: @Sendable (CaseFacts) -> Bool

    init(before: String, after: @escaping @Sendable (Fix) -> Bool) {
        (self.before, self.after, holds) = (before, after, { _ in true })
    }

    init(where holds: @escaping @Sendable (CaseFacts) -> Bool, before: String, after: @escaping @Sendable (Fix) -> Bool)
    {
        (self.before, self.after, self.holds) = (before, after, holds)
    }

    /// The pairs that name something to be done before a card.
    static func pairs(before card: Fix, _ facts: CaseFacts) -> [Precedence] {
        pairs.filter { $0.holds(facts) && $0.after(card) && $0.before != card.id }
    }

    /// Which of these have to be done before a card, and before those in turn.
    static func needed(before card: Fix, of cards: [Fix], _ facts: CaseFacts) -> [String] {
        let first = Set(pairs(before: card, facts).map(\.before))
        return cards.filter { first.contains($0.id) }.flatMap { earlier in
            [earlier.id] + needed(before: earlier, of: cards.filter { $0.id != earlier.id && $0.id != card.id }, facts)
        }
    }

    static let pairs = [
        // With WSUS a proxy is the fault and not the cure.
        Precedence(before: "find-source") { $0.givesProxy || $0.resetsProxy },
        // Behind a proxy with a login a WinHTTP proxy turns one error into another.
        Precedence(before: "test-proxy") { $0.givesProxy },
        Precedence(where: { $0.isCertain("login", "yes") }, before: "exempt-login", after: \.givesProxy),
        // Whoever overwrites a setting has seen it.
        Precedence(
            where: { $0.known.value(of: "winhttp") == nil }, before: "show-settings",
            after: { $0.givesProxy || $0.resetsProxy }),
        // Where Windows cannot read the text of a setting, the text is looked at, and not another one set.
        Precedence(before: "compare-text") { $0.id.hasPrefix("reenter-") || $0.resetsProxy },
        // The WSUS server becomes an exception before the proxy itself is touched.
        Precedence(before: "extend-bypass") { $0.resetsProxy },
        Precedence(before: "extend-bypass-10") { $0.resetsProxy },
        Precedence(before: "extend-bypass-proxycfg") { $0.resetsProxy },
        // No setting brings closed servers back.
        Precedence(before: "other-source") { $0.givesProxy },
        Precedence(before: "install-sha2") { $0.givesProxy },
        // Who announces a proxy is looked at before that proxy is tested, or its owner asked.
        Precedence(where: \.detects, before: "check-wpad", after: \.isAboutTheProxy),
        Precedence(before: "check-script", after: \.isAboutTheProxy),
        // What stands on the PC itself is looked at before anybody in the network is asked.
        Precedence(before: "look-at-local-proxy") { $0.kind == .request },
        Precedence(before: "look-at-hosts") { $0.kind == .request },
    ]
}
