/// Something that can be known: a name and the values it can take, in the order in which they are shown.
///
/// A variable has at most 64 values, so that a set of them is one machine word.
public struct Variable: Sendable, Hashable {
    public let name: String
    public let values: [String]

    public init(_ name: String, _ values: [String]) {
        precondition((1...64).contains(values.count), "a variable takes one to 64 values")
        self.name = name
        self.values = values
    }

    /// A variable that is true or false.
    public init(yesOrNo name: String) {
        self.init(name, ["yes", "no"])
    }

    /// All values at once.
    var everything: ValueSet { ValueSet(rawValue: UInt64.max >> (64 - UInt64(values.count))) }

    /// The set of those values that this variable has; a value it does not have is left out.
    func set(of names: some Sequence<String>) -> ValueSet {
        names.reduce(into: ValueSet()) { set, name in
            if let bit = values.firstIndex(of: name) { set.insert(ValueSet(bit: bit)) }
        }
    }
}

/// A set of values of one variable, a bit for each in the variable's own order.
struct ValueSet: OptionSet, Sendable, Hashable {
    let rawValue: UInt64

    init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    init(bit: Int) {
        rawValue = 1 << UInt64(bit)
    }

    var count: Int { rawValue.nonzeroBitCount }
}
