extension RuleTable {
    /// The faults of the table: boxes that overlap, or leave a gap.
    ///
    /// The arithmetic: where no two boxes intersect and their volumes add up to the product of the inputs' sizes,
    /// every combination lies in exactly one box.
    public func problems() -> [Problem] {
        doubles() + unknownValues() + overlaps() + gap()
    }

    /// How many combinations of the inputs there are.
    public var combinations: Int { inputs.reduce(1) { $0 * $1.values.count } }

    private func doubles() -> [Problem] {
        Dictionary(grouping: rows.map(\.id)) { $0 }.filter { $1.count > 1 }.keys.sorted().map {
            Problem(rule: "TableRows", subject: $0, message: "two rows of one name")
        }
    }

    private func unknownValues() -> [Problem] {
        rows.flatMap { row in
            row.box.allowed.sorted { $0.key < $1.key }.flatMap { name, values -> [Problem] in
                let known = inputs.first { $0.name == name }?.values ?? []
                return values.subtracting(known).sorted().map {
                    Problem(rule: "TableRows", subject: row.id, message: "\(name) has no value \($0)")
                }
            }
        }
    }

    private func overlaps() -> [Problem] {
        rows.indices.flatMap { first in
            rows.indices.dropFirst(first + 1).filter { intersect(sets[first], sets[$0]) }.map { second in
                Problem(
                    rule: "BoxesOverlap", subject: rows[first].id,
                    message: "shares a combination with \(rows[second].id)")
            }
        }
    }

    private func gap() -> [Problem] {
        let covered = sets.reduce(0) { $0 + $1.reduce(1) { $0 * $1.count } }
        return covered == combinations
            ? []
            : [
                Problem(
                    rule: "BoxesLeaveGap", subject: "table",
                    message: "the boxes hold \(covered) combinations of \(combinations)")
            ]
    }

    private func intersect(_ first: [ValueSet], _ second: [ValueSet]) -> Bool {
        zip(first, second).allSatisfy { !$0.isDisjoint(with: $1) }
    }
}
