import Engine
import TestSupport

/// One value for each variable.
package typealias Combination = [String: String]

extension Known {
    /// Every way to settle all variables with values still possible.
    package var completions: [Combination] {
        space.variables.reduce([[:]]) { partial, variable in
            partial.flatMap { combination in
                values(of: variable.name).map { value in combination.merging([variable.name: value]) { $1 } }
            }
        }
    }

    /// Everything that can be known in a space: for each variable every set of values but the empty one.
    package static func all(in space: Space) -> [Known] {
        space.variables.reduce([Known(space)]) { partial, variable in
            partial.flatMap { known in
                variable.values.subsets.filter { !$0.isEmpty }.map { known.narrowed([variable.name: Array($0)]) }
            }
        }
    }

    /// Something that may be known, by chance.
    package static func random(in space: Space, using numbers: inout SeededNumbers) -> Known {
        var known = Known(space)
        for variable in space.variables {
            known.narrow(variable.name, to: variable.values.some(using: &numbers))
        }
        return known
    }

    /// The same knowledge narrowed to these values.
    package func narrowed(_ values: [String: [String]]) -> Known {
        values.reduce(into: self) { $0.narrow($1.key, to: $1.value) }
    }
}

extension Array where Element: Hashable {
    /// Every set of elements, the empty one first.
    package var subsets: [Set<Element>] {
        reduce([[]]) { subsets, element in subsets + subsets.map { $0.union([element]) } }
    }
}
