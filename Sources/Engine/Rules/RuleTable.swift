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
        let values = known.values(of: input)
        guard values.count > 1 else { return false }
        let all = places(known)
        return all.count > 1 && values.contains { places(known.assuming(input, $0)) != all }
    }

    /// The open input whose worst answer leaves the fewest rows, or nil where no answer separates any more.
    public func nextBest(_ known: Known) -> String? {
        let all = places(known).count
        guard all > 1 else { return nil }
        var best: (input: String, worst: Int)?
        for input in inputs where known.set(of: input).count > 1 {
            let worst = known.values(of: input.name).map { places(known.assuming(input.name, $0)).count }.max() ?? all
            if worst < best?.worst ?? all { best = (input.name, worst) }
        }
        return best?.input ?? inputs.first { known.set(of: $0).count > 1 && separates($0.name, known) }?.name
    }

    private func places(_ known: Known) -> [Int] {
        let left = inputs.map { known.set(of: $0) }
        return rows.indices.filter { row in
            inputs.indices.allSatisfy { !sets[row][$0].isDisjoint(with: left[$0]) }
        }
    }
}
