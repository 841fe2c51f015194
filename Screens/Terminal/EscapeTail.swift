/// What follows an ESC that came alone.
///
/// An escape key and an arrow key on a slow line begin alike: ESC, and for the moment no more. ncurses waits 25 ms, then
/// says "escape". Waiting longer would make the escape key slow for everybody, so the escape is reported at once; but
/// what comes in the next 200 ms and has the form of the rest of a sequence is held here until it is complete.
struct EscapeTail {
    /// How long after the ESC its rest may come, in milliseconds.
    static let patience = 200
    /// No key sends more. What does is not held any longer.
    private static let limit = 16

    enum Verdict {
        /// Not part of a sequence: what is held has been typed.
        case typed
        /// Part of a sequence that goes on.
        case unfinished
        /// The last byte of a sequence.
        case finished
    }

    private(set) var bytes: [UInt8] = []

    /// The sequence as the terminal's description writes it.
    var sequence: String { String(decoding: [.escape] + bytes, as: UTF8.self) }

    /// Whether this is a control sequence (CSI), which nobody types by chance, rather than ESC O and a letter.
    var isControlSequence: Bool { bytes.first == UInt8(ascii: "[") }

    /// Takes the next byte, unless it has been typed.
    mutating func take(_ byte: UInt8) -> Verdict {
        let verdict = verdict(on: byte)
        if verdict != .typed { bytes.append(byte) }
        return verdict
    }

    /// The grammar of ECMA-48: CSI, parameters and intermediates, one final byte; SS3, one byte.
    private func verdict(on byte: UInt8) -> Verdict {
        guard let introducer = bytes.first else {
            return byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O") ? .unfinished : .typed
        }
        switch byte {
        // A function key of the Linux console has one byte more: ESC [ [ C is F3.
        case UInt8(ascii: "[") where bytes.count == 1 && isControlSequence: return .unfinished
        case 0x40...0x7E: return .finished
        case 0x20...0x3F where introducer == UInt8(ascii: "[") && bytes.count < Self.limit: return .unfinished
        default: return .typed
        }
    }
}
