/// A set of the 1,008 combinations of the selecting inputs, a bit for each. Loops are plain: a debug build runs them.
struct Combinations: Equatable {
    static let count = PlainTable.inputs.reduce(1) { $0 * $1.values.count }

    private var words: [UInt64]

    static let all = Combinations { _ in true }

    /// The combinations whose values, one index for each input, have a property.
    init(where isIn: ([Int]) -> Bool) {
        words = Array(repeating: 0, count: (Self.count + 63) / 64)
        for number in 0..<Self.count where isIn(Self.values(of: number)) {
            words[number / 64] |= 1 << UInt64(number % 64)
        }
    }

    /// The value's index for each input: the digits of a number in mixed radix.
    static func values(of number: Int) -> [Int] {
        var rest = number
        return PlainTable.inputs.map { input in
            defer { rest /= input.values.count }
            return rest % input.values.count
        }
    }

    mutating func meet(_ other: Combinations) {
        for place in 0..<words.count { words[place] &= other.words[place] }
    }

    /// The numbers of the combinations in it, ascending.
    var numbers: [Int] {
        var numbers: [Int] = []
        for place in 0..<words.count {
            var rest = words[place]
            while rest != 0 {
                numbers.append(place * 64 + rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
        return numbers
    }
}
