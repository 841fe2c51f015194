import Engine
import Facts

/// An outcome of the walk with all that belongs to it: its name, why it is taken, what to tell the caller, what can be
/// done about it.
///
/// Each has a folder of its own beside this file; the order in which they are tried stands in `Triage.routes`.
public struct Outcome: Sendable {
    public let id: OutcomeID
    /// In one short sentence, at most 70 columns.
    public let title: Text
    private let named: @Sendable (CaseFacts) -> Text?
    private let reasons: @Sendable (CaseFacts) -> [Statement]
    private let saying: @Sendable (CaseFacts) -> CallerSaying
    /// What can be done about it, at least one, in the order that does no harm. While the Windows generation is open
    /// there is one for each that is left.
    public let cards: @Sendable (CaseFacts) -> [Fix]

    init(
        _ id: OutcomeID, title: Text, named: @escaping @Sendable (CaseFacts) -> Text? = { _ in nil },
        reasons: @escaping @Sendable (CaseFacts) -> [Statement],
        saying: @escaping @Sendable (CaseFacts) -> CallerSaying, cards: @escaping @Sendable (CaseFacts) -> [Fix]
    ) {
        self.id = id
        self.title = title
        self.named = named
        self.reasons = reasons
        self.saying = saying
        self.cards = cards
    }

    /// The title, as it fits this case.
    public func title(_ facts: CaseFacts) -> Text { named(facts) ?? title }

    /// What the outcome means and why it is taken here.
    public func explanation(_ facts: CaseFacts) -> [Statement] { reasons(facts) + facts.remarks(on: id) }

    /// What to say to the caller: one to three plain sentences, without technical terms, and no surer than the verdict.
    /// Only what is found is stated flatly.
    public func tell(_ facts: CaseFacts, _ verdict: Verdict?) -> Text {
        saying(facts).text(verdict ?? .notRuledOut)
    }

    /// The switch, and no list, so that the compiler names an outcome that has no folder yet.
    public static func of(_ id: OutcomeID) -> Outcome {
        switch id {
        case .notProxy: notProxy
        case .endpointClosed: endpointClosed
        case .bypassMissing: bypassMissing
        case .malformedSetting: malformedSetting
        case .wsus: wsus
        case .proxyAuthentication: proxyAuthentication
        case .automaticProxy: automaticProxy
        case .firewall: firewall
        case .localFilter: localFilter
        case .range: range
        case .tls: tls
        case .nameResolution: nameResolution
        case .proxyRefuses: proxyRefuses
        case .notUsingProxy: notUsingProxy
        case .askNetworkTeam: askNetworkTeam
        case .nothingLeft: nothingLeft
        }
    }
}

extension Cause {
    /// The cause in one short sentence, for a helpdesk reader.
    public var title: Text {
        OutcomeID(rawValue: rawValue).map { Outcome.of($0).title } ?? Text(verbatim: rawValue)
    }
}
