import Evidence

/// A text from the machine, with what was read out of it.
public struct EvidenceText: Sendable, Hashable {
    /// The file; a pasted text has a number instead, such as `#1`.
    public let name: String
    public let reading: Reading

    public init(_ name: String, _ reading: Reading) {
        (self.name, self.reading) = (name, reading)
    }
}
