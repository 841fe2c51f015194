import Facts

/// Shift_JIS, the encoding without a mark: read, and told from all else that is not UTF-8.
enum ShiftJIS {
    /// A character, or a byte that is none, at the beginning of some bytes.
    static func next(in bytes: ArraySlice<UInt8>) -> (scalar: Unicode.Scalar?, length: Int)? {
        guard let first = bytes.first else { return nil }
        if let single = CodePage932.scalar(first) { return (single, 1) }
        let pair = bytes.dropFirst().first.flatMap { CodePage932.scalar(first, $0) }
        return (pair, pair == nil ? 1 : 2)
    }

    /// Whether bytes are no UTF-8 and read as Japanese. Letters with an accent of Western code pages make pairs, too,
    /// with the ASCII letter behind them; but one by one, and hardly ever kana.
    static func isLikely(_ bytes: ArraySlice<UInt8>) -> Bool {
        if isMostlyUTF8(bytes) { return false }
        var tally = Tally()
        var rest = bytes
        while let (scalar, length) = next(in: rest) {
            tally.count(scalar, isPair: length == 2)
            rest = rest.dropFirst(length)
        }
        return tally.isJapanese
    }

    /// Whether more is right as UTF-8 than wrong, ASCII aside: a damaged file, not one in another encoding.
    private static func isMostlyUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
        var balance = 0
        var rest = bytes.makeIterator()
        var parser = Unicode.UTF8.ForwardParser()
        while true {
            switch parser.parseScalar(from: &rest) {
            case .valid(let scalar): balance += scalar.count > 1 ? 1 : 0
            case .error: balance -= 1
            case .emptyInput: return balance >= 0
            }
        }
    }

    private struct Tally {
        private var pairs = 0
        /// Pairs that stand right behind another.
        private var following = 0
        private var kana = 0
        private var broken = 0
        private var isBehindPair = false

        mutating func count(_ scalar: Unicode.Scalar?, isPair: Bool) {
            pairs += isPair ? 1 : 0
            following += isPair && isBehindPair ? 1 : 0
            isBehindPair = isPair
            guard let scalar else {
                broken += 1
                return
            }
            kana += ("ぁ"..."ヶ").contains(scalar) ? 1 : 0
        }

        var isJapanese: Bool { kana > 0 && 2 * following > pairs && pairs > 4 * broken }
    }
}
