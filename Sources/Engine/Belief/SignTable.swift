/// The signs of a guide, ready to be weighed: each with its condition placed in the guide's variables.
public struct SignTable: Sendable {
    public let signs: [Sign]
    private let conditions: [PlacedCondition]

    public init(_ signs: [Sign], in space: Space) {
        self.signs = signs
        conditions = signs.map { PlacedCondition($0.when, in: space) }
    }

    /// Those whose condition is certain, in their order.
    ///
    /// - Parameter known: of the space in which they were placed.
    func certain(on known: Known, matters: (String, Known) -> Bool) -> [Sign] {
        signs.indices.filter { conditions[$0].truth(on: known, matters: matters) == .yes }.map { signs[$0] }
    }
}
