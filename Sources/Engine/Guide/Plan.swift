/// What is done about an outcome, as far as it decides which questions are still worth asking.
public struct Plan: Sendable {
    /// What is done first about an outcome: two that are equal are the same to the person who does it.
    public let action: @Sendable (_ outcome: String, _ known: Known) -> [String]
    /// The questions that the first action rests on beyond what their answers settle: a name that it has to be given,
    /// the order that it follows.
    public let wants: @Sendable (_ outcome: String, _ known: Known) -> Set<String>
    /// What may cure an outcome, by name, each with the look that can show that it is not needed: the outcome is ruled
    /// out once one of each set was done in vain.
    public let remedies: @Sendable (_ outcome: String, _ known: Known) -> [Set<String>]
    /// Of a question that only lets others be asked: which ones. It is worth asking while one of them is.
    public let opens: [String: Set<String>]

    public init(
        action: @escaping @Sendable (_ outcome: String, _ known: Known) -> [String],
        wants: @escaping @Sendable (_ outcome: String, _ known: Known) -> Set<String> = { _, _ in [] },
        remedies: @escaping @Sendable (_ outcome: String, _ known: Known) -> [Set<String>] = { _, _ in [] },
        opens: [String: Set<String>] = [:]
    ) {
        self.action = action
        self.wants = wants
        self.remedies = remedies
        self.opens = opens
    }
}
