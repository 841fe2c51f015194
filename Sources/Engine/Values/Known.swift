/// What is known: for every variable the set of values that are still possible.
///
/// Nothing is known at first, and then everything is possible. Knowledge only ever narrows.
public struct Known: Sendable, Hashable {
    public let space: Space
    private var remaining: [BitSet]

    /// Nothing is known yet.
    public init(_ space: Space) {
        self.space = space
        remaining = space.variables.map(\.everything)
    }

    /// The values still possible, in the variable's order; empty for a name that the space does not have.
    public func values(of name: String) -> [String] {
        guard let (variable, left) = left(of: name) else { return [] }
        return left.places.map { variable.values[$0] }
    }

    /// The one value left, or nil while there are several.
    public func value(of name: String) -> String? {
        let left = values(of: name)
        return left.count == 1 ? left[0] : nil
    }

    /// Whether this value is still possible.
    public func allows(_ name: String, _ value: String) -> Bool {
        guard let (variable, left) = left(of: name) else { return false }
        return !left.isDisjoint(with: variable.set(of: [value]))
    }

    /// Leaves only those of the given values that were still possible. Of a name that the space does not have,
    /// nothing is kept and nothing contradicts.
    ///
    /// - Returns: false, and nothing is changed, where none would be left: the two pieces of knowledge contradict.
    @discardableResult
    public mutating func narrow(_ name: String, to values: some Sequence<String>) -> Bool {
        guard let place = space.place(of: name) else { return true }
        let left = remaining[place].intersection(space.variables[place].set(of: values))
        guard !left.isEmpty else { return false }
        remaining[place] = left
        return true
    }

    /// The same knowledge narrowed by one value; unchanged where that would contradict it.
    public func assuming(_ name: String, _ value: String) -> Known {
        var copy = self
        copy.narrow(name, to: [value])
        return copy
    }

    /// The variable of that name with the values left of it; nil where the space does not have it.
    func left(of name: String) -> (variable: Variable, left: BitSet)? {
        space.place(of: name).map { (space.variables[$0], remaining[$0]) }
    }

    /// What is left of the variable at a place of the space.
    func left(at place: Int) -> BitSet { remaining[place] }

    /// The same, but for what was known of one variable: as if nobody had ever told it.
    public func forgetting(_ name: String) -> Known {
        guard let place = space.place(of: name) else { return self }
        var copy = self
        copy.remaining[place] = space.variables[place].everything
        return copy
    }

    /// The values left of a variable, in that variable's own bits: everything where this space does not have it.
    ///
    /// A table may know a variable of this name with fewer values, or in another order; then they go by name.
    func set(of variable: Variable) -> BitSet {
        guard let place = space.place(of: variable.name) else { return variable.everything }
        return space.variables[place] == variable ? remaining[place] : variable.set(of: values(of: variable.name))
    }
}
