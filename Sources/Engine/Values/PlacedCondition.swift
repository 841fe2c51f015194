/// A condition whose names and values were looked up in one space, once. To look ahead, the signs of a guide are judged some
/// hundred times for one question, and to look the names up would be most of what that costs.
indirect enum PlacedCondition: Sendable {
    case always
    /// It names a variable that the space does not have.
    case open
    case holds(place: Int, BitSet)
    case matters(String)
    case not(PlacedCondition)
    case all([PlacedCondition])
    case any([PlacedCondition])
    case certain(PlacedCondition)

    init(_ condition: Condition, in space: Space) {
        switch condition {
        case .always: self = .always
        case .holds(let name, let values):
            guard let place = space.place(of: name) else {
                self = .open
                return
            }
            self = .holds(place: place, space.variables[place].set(of: values))
        case .matters(let name): self = .matters(name)
        case .not(let inner): self = .not(PlacedCondition(inner, in: space))
        case .all(let parts): self = .all(parts.map { PlacedCondition($0, in: space) })
        case .any(let parts): self = .any(parts.map { PlacedCondition($0, in: space) })
        case .certain(let inner): self = .certain(PlacedCondition(inner, in: space))
        }
    }

    /// What `Condition.truth` says of the condition that was placed.
    ///
    /// - Parameter known: of the space in which it was placed.
    func truth(on known: Known, matters: (String, Known) -> Bool) -> Truth {
        switch self {
        case .always: return .yes
        case .open: return .open
        case .holds(let place, let wanted):
            let left = known.left(at: place)
            if left.isSubset(of: wanted) { return .yes }
            return left.isDisjoint(with: wanted) ? .no : .open
        case .matters(let name): return Truth(matters(name, known))
        case .not(let inner): return !inner.truth(on: known, matters: matters)
        case .all(let parts): return Self.all(parts, on: known, matters: matters)
        case .any(let parts): return !Self.all(parts, isNegated: true, on: known, matters: matters)
        case .certain(let inner): return Truth(inner.truth(on: known, matters: matters) == .yes)
        }
    }

    private static func all(
        _ parts: [PlacedCondition], isNegated: Bool = false, on known: Known, matters: (String, Known) -> Bool
    ) -> Truth {
        var all = Truth.yes
        for part in parts {
            let truth = part.truth(on: known, matters: matters)
            switch isNegated ? !truth : truth {
            case .yes: continue
            case .no: return .no
            case .open: all = .open
            }
        }
        return all
    }
}
