/// All variables of one guide or one table.
public struct Space: Sendable, Hashable {
    public let variables: [Variable]
    private let places: [String: Int]

    /// Where a name stands twice, the first variable of that name counts.
    public init(_ variables: [Variable]) {
        self.variables = variables
        places = Dictionary(variables.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The variable of that name, or nil.
    public subscript(name: String) -> Variable? {
        place(of: name).map { variables[$0] }
    }

    func place(of name: String) -> Int? { places[name] }
}
