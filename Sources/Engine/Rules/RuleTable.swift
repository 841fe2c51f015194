/// Rules as disjoint boxes that together cover every combination of the inputs.
///
/// There is no order among the rows and no "first match". So with partial knowledge the rows still possible are found
/// exactly, by plain intersection: a row is possible where every input's remaining values meet the row's.
public struct RuleTable<Output: Sendable>: Sendable {
    public struct Row: Sendable {
        public let id: String
        public let box: Box
        public let output: Output

        public init(_ id: String, _ box: Box, _ output: Output) {
            self.id = id
            self.box = box
            self.output = output
        }
    }

    public let inputs: [Variable]
    public let rows: [Row]
    /// For each row the values it allows, an entry for each input.
    package let sets: [[BitSet]]
    /// For each input and each of its values the rows that allow it.
    private let allowing: [[BitSet]]

    /// A table has at most 64 rows, so that a set of them is one machine word.
    public init(inputs: [Variable], rows: [Row]) {
        precondition(Self.takes(rows.count), "a table takes up to 64 rows")
        let sets = rows.map { $0.box.sets(in: inputs) }
        self.inputs = inputs
        self.rows = rows
        self.sets = sets
        allowing = inputs.indices.map { input in
            inputs[input].values.indices.map { value in
                BitSet(rows.indices.filter { sets[$0][input].contains(value) })
            }
        }
    }

    static func takes(_ rows: Int) -> Bool { rows <= 64 }

    /// The rows that some completion of what is known reaches, in the table's order.
    public func possible(_ known: Known) -> [Row] {
        reached(known).places.map { rows[$0] }
    }

    /// Whether an answer to this input can still change which rows are possible.
    public func separates(_ input: String, _ known: Known) -> Bool {
        guard let input = inputs.firstIndex(where: { $0.name == input }) else { return false }
        return separates(left(by: input, known), reached(known))
    }

    /// Of the inputs that separate, the one whose worst answer leaves the fewest rows; the first of equals. Nil where
    /// one row is left.
    public func nextBest(_ known: Known) -> String? {
        let all = reached(known)
        let answers = inputs.indices.map { (name: inputs[$0].name, left: left(by: $0, known)) }
        return answers.filter { separates($0.left, all) }.min { worst($0.left) < worst($1.left) }?.name
    }

    private func separates(_ left: [BitSet], _ all: BitSet) -> Bool {
        all.count > 1 && left.contains { $0 != all }
    }

    /// How many rows the least helpful answer leaves.
    private func worst(_ left: [BitSet]) -> Int { left.map(\.count).max() ?? 0 }
}

// MARK: Sets of rows

extension RuleTable {
    /// The rows that each answer to an input leaves; none where the input is not asked for.
    private func left(by input: Int, _ known: Known) -> [BitSet] {
        let others = reached(known, whatever: input)
        return known.values(of: inputs[input].name).map {
            others.intersection(rows(inputs[input].set(of: [$0]), input))
        }
    }

    /// The rows still possible: each input's values still allow some rows, and it takes all inputs.
    ///
    /// - Parameter ignored: an input that is left out of account.
    private func reached(_ known: Known, whatever ignored: Int? = nil) -> BitSet {
        var reached = BitSet(below: rows.count)
        for input in inputs.indices where input != ignored {
            reached = reached.intersection(rows(known.set(of: inputs[input]), input))
        }
        return reached
    }

    /// The rows that allow one of these values of an input.
    private func rows(_ values: BitSet, _ input: Int) -> BitSet {
        var rows = BitSet()
        for value in allowing[input].indices where values.contains(value) { rows.formUnion(allowing[input][value]) }
        return rows
    }
}
