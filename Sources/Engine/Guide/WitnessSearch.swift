/// Looks for something that can be known under which a condition holds, the straight way: it narrows what each part asks
/// for. What it finds is right; where it finds nothing, there may be something all the same.
///
/// A condition over twelve variables is met by some case as a rule, and going through all cases would take for ever.
struct WitnessSearch {
    /// Variables of which nothing more may be found out.
    let frozen: Set<String>
    /// The variable of which no single value may be known.
    let undecided: String?

    func finds(_ condition: Condition, from start: Known, _ wanted: (Truth) -> Bool) -> Bool {
        let placed = PlacedCondition(condition, in: start.space)
        return [start, narrowed(start, by: condition, wanted: true)].compactMap(\.self).contains { known in
            [true, false].contains { all in wanted(placed.truth(on: known) { _, _ in all }) }
        }
    }

    /// The knowledge narrowed until the condition holds, or until it does not; nil where that is not found.
    private func narrowed(_ known: Known, by condition: Condition, wanted: Bool) -> Known? {
        switch condition {
        case .always: wanted ? known : nil
        case .matters: known
        case .holds(let name, let values): narrowed(known, name, values, wanted)
        case .not(let inner): narrowed(known, by: inner, wanted: !wanted)
        case .certain(let inner): narrowed(known, by: inner, wanted: wanted)
        case .all(let parts): wanted ? each(parts, known, true) : one(of: parts, known, false)
        case .any(let parts): wanted ? one(of: parts, known, true) : each(parts, known, false)
        }
    }

    private func each(_ parts: [Condition], _ known: Known, _ wanted: Bool) -> Known? {
        parts.reduce(Optional(known)) { known, part in known.flatMap { narrowed($0, by: part, wanted: wanted) } }
    }

    private func one(of parts: [Condition], _ known: Known, _ wanted: Bool) -> Known? {
        for part in parts {
            if let found = narrowed(known, by: part, wanted: wanted) { return found }
        }
        return nil
    }

    private func narrowed(_ known: Known, _ name: String, _ values: [String], _ wanted: Bool) -> Known? {
        let left = known.values(of: name).filter { values.contains($0) == wanted }
        if left.count == known.values(of: name).count { return known }
        guard !left.isEmpty, !frozen.contains(name), name != undecided || left.count > 1 else { return nil }
        var copy = known
        copy.narrow(name, to: left)
        return copy
    }
}

extension Condition {
    /// The condition with every part that looks only at these variables replaced by what is known of it.
    func folded(on known: Known, over variables: Set<String>) -> Condition {
        guard !variables.isEmpty else { return self }
        switch self {
        case .always, .matters: return self
        case .holds(let name, _):
            guard variables.contains(name) else { return self }
            return switch truth(on: known, matters: { _, _ in false }) {
            case .yes: .always
            case .no: .not(.always)
            case .open: self
            }
        case .not(let inner):
            let inner = inner.folded(on: known, over: variables)
            if case .not(.always) = inner { return .always }
            return .not(inner)
        case .certain(let inner):
            let inner = inner.folded(on: known, over: variables)
            return inner == .always || inner == .not(.always) ? inner : .certain(inner)
        case .all(let parts):
            let left = parts.map { $0.folded(on: known, over: variables) }.filter { $0 != .always }
            if left.contains(.not(.always)) { return .not(.always) }
            return left.isEmpty ? .always : .all(left)
        case .any(let parts):
            let left = parts.map { $0.folded(on: known, over: variables) }.filter { $0 != .not(.always) }
            if left.contains(.always) { return .always }
            return left.isEmpty ? .not(.always) : .any(left)
        }
    }
}
