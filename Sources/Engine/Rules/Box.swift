/// A region of a table: for each input the values it allows. An input that is not named may have any value.
public struct Box: Sendable, Hashable {
    public let allowed: [String: Set<String>]

    public init(_ allowed: [String: Set<String>] = [:]) {
        self.allowed = allowed
    }

    /// One set for each input, in the order of the inputs.
    func sets(in inputs: [Variable]) -> [BitSet] {
        inputs.map { input in allowed[input.name].map { input.set(of: $0) } ?? input.everything }
    }
}
