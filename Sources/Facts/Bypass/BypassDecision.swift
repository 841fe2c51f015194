/// Who reads a bypass list. The two are documented differently, and were tried out differently.
public enum BypassReader: Sendable, Hashable, CaseIterable {
    /// The services, and with them Windows Update.
    case winHTTP
    /// The user's setting, in Internet Explorer and in what follows it.
    case winINet
}

/// Whether a request goes around the proxy, and what decides that.
public struct BypassDecision: Sendable, Hashable {
    /// False: it goes through the proxy.
    public let goesAround: Bool
    /// The entry that decides, or that came near and does not cover the host, as it was typed; nil where there is none.
    public let entry: String?
    /// Why. Where its grade is `disputed`, a source says the opposite, and the sentence says which.
    public let reason: Statement
    /// An entry that would cover the host, where one came near.
    public let offer: String?

    init(_ goesAround: Bool, _ entry: String?, _ reason: BypassReason, _ reader: BypassReader, offer: String? = nil) {
        self.goesAround = goesAround
        self.entry = entry
        self.reason = reason.statement(for: reader)
        self.offer = offer
    }
}

/// A sentence that may hold for both readers, and what it rests on for each.
struct BypassReason: Sendable, Hashable {
    let text: Text
    let winHTTP: Basis
    let winINet: Basis

    init(_ text: Text, winHTTP: Basis, winINet: Basis) {
        self.text = text
        self.winHTTP = winHTTP
        self.winINet = winINet
    }

    init(_ text: Text, both basis: Basis) {
        self.init(text, winHTTP: basis, winINet: basis)
    }

    func statement(for reader: BypassReader) -> Statement {
        let basis = reader == .winHTTP ? winHTTP : winINet
        return Statement(text, basis.grade, basis.sources)
    }
}
