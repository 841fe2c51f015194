@testable import Canvas

/// A canvas with one text on it.
func canvas(_ columns: Int, _ rows: Int = 1, put text: String = "", at column: Int = 0, limit: Int? = nil) -> Canvas {
    var canvas = Canvas(size: Size(columns: columns, rows: rows))
    canvas.put(text, row: 0, column: column, style: .plain, limit: limit)
    return canvas
}

/// Random numbers that are the same in every run, so that a failure can be looked at again (SplitMix64).
struct Dice: RandomNumberGenerator {
    private var state: UInt64 = 2_894_304

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A text of up to `longest` pieces, each taken from the list.
    mutating func text(of pieces: [String], longest: Int) -> String {
        (0..<Int.random(in: 0...longest, using: &self)).compactMap { _ in pieces.randomElement(using: &self) }.joined()
    }
}
