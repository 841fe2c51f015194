/// A generator that gives the same numbers in every run, so that a failure can be looked at again (SplitMix64).
public struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    /// - Parameter seed: Any number; another seed gives other numbers.
    public init(_ seed: UInt64) {
        state = seed
    }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A text of up to `longest` pieces, each taken from the list.
    public mutating func text(of pieces: [String], longest: Int) -> String {
        (0..<Int.random(in: 0...longest, using: &self)).compactMap { _ in pieces.randomElement(using: &self) }.joined()
    }
}

extension Collection {
    /// Some of the elements, each with even chances, but never none.
    public func some(using numbers: inout SeededNumbers) -> [Element] {
        let chosen = filter { _ in Bool.random(using: &numbers) }
        return chosen.isEmpty ? randomElement(using: &numbers).map { [$0] } ?? [] : chosen
    }
}
