/// Something that is known, and where it stands, so that whoever reads of a fault finds it: `question os, answers`.
public struct Placed<Value: Sendable>: Sendable {
    public let place: String
    public let value: Value

    public init(_ place: String, _ value: Value) {
        self.place = place
        self.value = value
    }
}

extension Placed: Equatable where Value: Equatable {}
extension Placed: Hashable where Value: Hashable {}

extension Sequence {
    /// Each once, where it stands first.
    func firstOfEach<Value: Hashable>() -> [Placed<Value>] where Element == Placed<Value> {
        var seen: Set<Value> = []
        return filter { seen.insert($0.value).inserted }
    }
}
