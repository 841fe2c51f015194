import Facts

/// What a look can have shown that is no answer to any question, in words that fit the look: "A program listens there" and
/// "Nothing listens there".
public struct LookResults: Sendable, Hashable {
    /// What is seen where it is as it should be.
    public let healthy: Text
    /// What is seen where it is not.
    public let faulty: Text

    public init(healthy: Text, faulty: Text) {
        (self.healthy, self.faulty) = (healthy, faulty)
    }
}
