/// Something that can be known: a name and the values it can take, in the order in which they are shown.
///
/// A variable has at most 64 values, so that a set of them is one machine word.
public struct Variable: Sendable, Hashable {
    public let name: String
    public let values: [String]

    public init(_ name: String, _ values: [String]) {
        precondition(Self.takes(values.count), "a variable takes one to 64 values")
        self.name = name
        self.values = values
    }

    static func takes(_ count: Int) -> Bool { (1...64).contains(count) }

    /// A variable that is true or false.
    public init(yesOrNo name: String) {
        self.init(name, ["yes", "no"])
    }

    /// All values at once.
    package var everything: BitSet { BitSet(below: values.count) }

    /// The set of those values that this variable has; a value it does not have is left out.
    func set(of names: some Sequence<String>) -> BitSet {
        var set = BitSet()
        for name in names {
            if let place = values.firstIndex(of: name) { set.insert(place) }
        }
        return set
    }
}
