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
    let sets: [[ValueSet]]

    public init(inputs: [Variable], rows: [Row]) {
        self.inputs = inputs
        self.rows = rows
        sets = rows.map { $0.box.sets(in: inputs) }
    }

    /// The rows that some completion of what is known reaches, in the table's order.
    public func possible(_ known: Known) -> [Row] {
        places(known).map { rows[$0] }
    }

    /// Whether an answer to this input can still change which rows are possible.
    public func separates(_ input: String, _ known: Known) -> Bool {
        let all = places(known)
        return all.count > 1 && known.values(of: input).contains { places(known.assuming(input, $0)) != all }
    }

    /// Of the inputs that separate, the one whose worst answer leaves the fewest rows; the first of equals. Nil where
    /// one row is left.
    public func nextBest(_ known: Known) -> String? {
        let open = inputs.map(\.name).filter { separates($0, known) }
        return open.map { (name: $0, worst: worst($0, known)) }.min { $0.worst < $1.worst }?.name
    }

    /// How many rows the least helpful answer to this input leaves.
    private func worst(_ input: String, _ known: Known) -> Int {
        known.values(of: input).map { places(known.assuming(input, $0)).count }.max() ?? 0
    }

    private func places(_ known: Known) -> [Int] {
        let left = inputs.map { known.set(of: $0) }
        return rows.indices.filter { row in
            inputs.indices.allSatisfy { !sets[row][$0].isDisjoint(with: left[$0]) }
        }
    }
}
