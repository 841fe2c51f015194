/// Something odd in a bypass list, with what was probably meant.
public struct BypassAdvice: Sendable, Hashable {
    public let statement: Statement
    /// The entry, or the whole list, as it was probably meant: offered, never assumed.
    public let offer: String?
}

extension BypassRules {
    /// What people get wrong in a list that can be read all the same.
    public var advice: [BypassAdvice] {
        separators + list.oddEntries.map { BypassAdvice(statement: $0.statement, offer: $0.offer) }
    }

    private var separators: [BypassAdvice] {
        let reasons: [BypassReason] =
            (items.contains(where: \.hasComma) ? [.comma] : [])
            + (items.contains(where: \.isAfterBlank) ? [.afterBlank] : [])
        return reasons.map { BypassAdvice(statement: $0.statement(for: .winHTTP), offer: list.description) }
    }
}
