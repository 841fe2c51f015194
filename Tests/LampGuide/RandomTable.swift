import Engine
import TestSupport

/// A sound table made by chance: one box for everything, then split again and again.
package struct RandomTable: Sendable {
    package let seed: UInt64
    package let space: Space
    package let table: RuleTable<Int>

    /// Sixty of them, the same in every run.
    package static let some = (0..<60).map { RandomTable(seed: $0) }

    package init(seed: UInt64) {
        var numbers = SeededNumbers(seed)
        self.seed = seed
        space = Space(
            (0..<Int.random(in: 2...4, using: &numbers)).map { place in
                Variable("i\(place)", (0..<Int.random(in: 1...4, using: &numbers)).map(String.init))
            })
        var boxes = [Dictionary(uniqueKeysWithValues: space.variables.map { ($0.name, Set($0.values)) })]
        for _ in 0..<Int.random(in: 0...14, using: &numbers) {
            Self.split(&boxes, using: &numbers)
        }
        table = RuleTable(
            inputs: space.variables,
            rows: boxes.shuffled(using: &numbers).enumerated().map { .init("r\($0)", Box($1), $0) })
    }

    package var testDescription: String { "table \(seed)" }

    /// Cuts one box in two along one input, where it still can be cut.
    private static func split(_ boxes: inout [[String: Set<String>]], using numbers: inout SeededNumbers) {
        let place = Int.random(in: boxes.indices, using: &numbers)
        let wide = boxes[place].filter { $1.count > 1 }.sorted { $0.key < $1.key }
        guard let (name, values) = wide.randomElement(using: &numbers) else { return }
        let part = Set(values.sorted().dropLast().some(using: &numbers))
        boxes.append(boxes[place].merging([name: part]) { $1 })
        boxes[place][name] = values.subtracting(part)
    }
}

extension RuleTable {
    /// The rows that hold one combination, by reading the boxes as they are written.
    package func rows(holding combination: Combination) -> [String] {
        rows.filter { row in
            row.box.allowed.allSatisfy { name, values in combination[name].map(values.contains) ?? false }
        }.map(\.id)
    }
}
