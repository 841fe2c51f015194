/// The numbers of eight hexadecimal digits in a text too big for a closer look, told apart as fast as it can be read.
///
/// Marked by `0x`, or beginning as failures do, 80, 87, 8A, 8D, C1, CA or 00; in brackets or bare; no part of a longer word and not the
/// beginning of a GUID. A block is looked at as bytes: nothing is copied out of it but what was found.
enum HexRuns {
    struct Figure {
        let number: UInt32
        /// Whether `0x` stands before it.
        let isMarked: Bool
        /// With its mark, and with the `L` of C behind it.
        let range: Range<Int>
    }

    /// Of eight bytes in a row one stands at a place that is looked at: every eighth is enough.
    static func each(in bytes: Span<UInt8>, _ body: (Figure) -> Void) {
        var place = length - 1
        while place < bytes.count {
            guard isHexDigit(bytes[place]) else {
                place += length
                continue
            }
            let run = run(around: place, in: bytes)
            if run.count == length, let figure = figure(run, in: bytes) { body(figure) }
            place = run.upperBound + length
        }
    }

    private static let length = 8

    private static func run(around place: Int, in bytes: Span<UInt8>) -> Range<Int> {
        var (start, end) = (place, place + 1)
        while start > 0, isHexDigit(bytes[start - 1]) { start -= 1 }
        while end < bytes.count, isHexDigit(bytes[end]) { end += 1 }
        return start..<end
    }

    private static func figure(_ run: Range<Int>, in bytes: Span<UInt8>) -> Figure? {
        var (start, end) = (run.lowerBound, run.upperBound)
        // An X is no word's end here: 0x stands before the digits, or a longer word, which is turned down below.
        let isMarked =
            start >= 2 && bytes[start - 1] | 0x20 == UInt8(ascii: "x") && bytes[start - 2] == UInt8(ascii: "0")
        if isMarked { start -= 2 } else if !beginsLikeFailure(bytes[start], bytes[start + 1]) { return nil }
        if end < bytes.count, bytes[end] | 0x20 == UInt8(ascii: "l") { end += 1 }
        let isApart = (start == 0 || !isWord(bytes[start - 1])) && (end == bytes.count || !isWord(bytes[end]))
        guard isApart, !isGUID(goingOnAt: end, in: bytes) else { return nil }
        return Figure(number: number(run, in: bytes), isMarked: isMarked, range: start..<end)
    }

    private static func beginsLikeFailure(_ first: UInt8, _ second: UInt8) -> Bool {
        switch (first, second) {
        case (UInt8(ascii: "8"), UInt8(ascii: "0")), (UInt8(ascii: "0"), UInt8(ascii: "0")): true
        case (UInt8(ascii: "8"), _): second == UInt8(ascii: "7") || "ad".utf8.contains(second | 0x20)
        case (UInt8(ascii: "C"), _), (UInt8(ascii: "c"), _):
            second == UInt8(ascii: "1") || second | 0x20 == UInt8(ascii: "a")
        default: false
        }
    }

    /// Whether a group of four digits between dashes follows.
    private static func isGUID(goingOnAt end: Int, in bytes: Span<UInt8>) -> Bool {
        let dash = UInt8(ascii: "-")
        guard end + 5 < bytes.count, bytes[end] == dash, bytes[end + 5] == dash else { return false }
        return (end + 1...end + 4).allSatisfy { isHexDigit(bytes[$0]) }
    }

    private static func number(_ run: Range<Int>, in bytes: Span<UInt8>) -> UInt32 {
        run.reduce(0) { number, place in
            let digit = bytes[place]
            return number << 4 | UInt32(digit < UInt8(ascii: "A") ? digit & 0x0F : (digit & 0x0F) + 9)
        }
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6 }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "_")
    }
}
