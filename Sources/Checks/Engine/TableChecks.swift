import Engine

extension RuleTable {
    /// The faults of the table: rows that cannot be meant as they stand, boxes that overlap or leave a gap.
    ///
    /// The arithmetic: where no two boxes intersect and their volumes add up to the product of the inputs' sizes,
    /// every combination lies in exactly one box. While boxes overlap, their volumes tell nothing of gaps.
    public func problems() -> [Problem] {
        let overlaps = overlaps()
        return doubles() + unknownNames() + emptyBoxes() + overlaps + (overlaps.isEmpty ? gap() : [])
    }

    /// How many combinations of the inputs there are.
    public var combinations: Int { volume(of: everything) }

    private func doubles() -> [Problem] {
        Dictionary(grouping: rows.map(\.id)) { $0 }.filter { $1.count > 1 }.keys.sorted().map {
            Problem(rule: "TableRows", subject: $0, message: "more than one row has this name")
        }
    }

    private func unknownNames() -> [Problem] {
        rows.flatMap { row in
            row.box.allowed.sorted { $0.key < $1.key }.flatMap { unknown($0, $1) }.map {
                Problem(rule: "TableRows", subject: row.id, message: $0)
            }
        }
    }

    private func unknown(_ name: String, _ values: Set<String>) -> [String] {
        guard let input = inputs.first(where: { $0.name == name }) else { return ["there is no input \(name)"] }
        return values.subtracting(input.values).sorted().map { "\(name) has no value \($0)" }
    }

    private func emptyBoxes() -> [Problem] {
        zip(rows, sets).filter { $1.contains(where: \.isEmpty) }.map { row, _ in
            Problem(rule: "TableRows", subject: row.id, message: "its box is empty: the row can never apply")
        }
    }

    private func overlaps() -> [Problem] {
        rows.indices.flatMap { first in
            rows.indices.dropFirst(first + 1).filter { volume(of: intersection(sets[first], sets[$0])) > 0 }.map {
                Problem(
                    rule: "BoxesOverlap", subject: rows[first].id,
                    message: "shares a combination with \(rows[$0].id)")
            }
        }
    }
}

// MARK: Gaps

extension RuleTable {
    private func gap() -> [Problem] {
        guard lacks(everything) else { return [] }
        return [
            Problem(
                rule: "BoxesLeaveGap", subject: "table",
                message: "the boxes hold \(held(of: everything)) combinations of \(combinations), but not "
                    + missing().joined(separator: ", "))
        ]
    }

    /// The first combination that no box holds: for one input after the other a value under which too little is held.
    private func missing() -> [String] {
        var region = everything
        return inputs.indices.map { place in
            let value = inputs[place].values.indices.first { lacks(region.narrowed(at: place, to: $0)) } ?? 0
            region = region.narrowed(at: place, to: value)
            return "\(inputs[place].name)=\(inputs[place].values[value])"
        }
    }

    private func lacks(_ region: [BitSet]) -> Bool { held(of: region) < volume(of: region) }

    /// How many combinations of the region lie in boxes.
    private func held(of region: [BitSet]) -> Int {
        sets.reduce(0) { $0 + volume(of: intersection($1, region)) }
    }

    private var everything: [BitSet] { inputs.map(\.everything) }

    private func volume(of region: [BitSet]) -> Int { region.reduce(1) { $0 * $1.count } }

    private func intersection(_ first: [BitSet], _ second: [BitSet]) -> [BitSet] {
        zip(first, second).map { $0.intersection($1) }
    }
}

extension [BitSet] {
    fileprivate func narrowed(at place: Int, to value: Int) -> [BitSet] {
        var copy = self
        copy[place] = BitSet(value)
        return copy
    }
}
