extension CodeRecogniser {
    /// Codes of the catalogue that may be meant where the text holds none: O was typed for 0, l or I for 1, two
    /// digits changed places, or one is lost.
    ///
    /// To be offered, never assumed. Those that concern a proxy come first; at most six.
    public static func slip(in text: String) -> [ErrorCode] {
        guard text.utf8.count <= longest, !find(in: text).contains(where: { CodeTable.contains($0.code) }) else {
            return []
        }
        let typed = words(in: FoldedText(text).bytes)
        let lookalikes = known(typed.map(withoutLookalikes).filter { !typed.contains($0) })
        return lookalikes.isEmpty ? Array(known(typed.flatMap(variants)).prefix(offers)) : lookalikes
    }

    /// A slip is looked for in what somebody typed, not in what was pasted.
    private static let longest = 80
    private static let offers = 6
    /// Shorter words are a slip of too many codes.
    private static let shortest = 5

    /// Words that could be a number, with the sign before them.
    private static func words(in text: [UInt8]) -> [[UInt8]] {
        sequence(state: 0) { position -> Word? in
            let word = Word(in: text, from: position)
            position = word?.range.upperBound ?? position
            return word
        }.filter { $0.bytes.count >= shortest && $0.bytes.contains(where: Word.isDigit) }
            .map { ($0.before.last == UInt8(ascii: "-") ? [UInt8(ascii: "-")] : []) + $0.bytes }
    }

    private static func withoutLookalikes(_ word: [UInt8]) -> [UInt8] {
        word.enumerated().map { position, byte in
            switch byte {
            case UInt8(ascii: "O"): UInt8(ascii: "0")
            case UInt8(ascii: "I"): UInt8(ascii: "1")
            case UInt8(ascii: "L") where position < word.count - 1: UInt8(ascii: "1")
            default: byte
            }
        }
    }

    private static func variants(of word: [UInt8]) -> [[UInt8]] {
        let word = withoutLookalikes(word)
        let swapped = word.indices.dropLast().map { position in
            var variant = word
            variant.swapAt(position, position + 1)
            return variant
        }
        let completed = (0...word.count).flatMap { position in
            "0123456789ABCDEF".utf8.map { digit in word[..<position] + [digit] + word[position...] }
        }
        return swapped + completed.map(Array.init)
    }

    /// The codes of the catalogue among the spellings, each once, those that concern a proxy first.
    private static func known(_ spellings: [[UInt8]]) -> [ErrorCode] {
        let codes = Set(spellings.flatMap { Self.codes(in: String(decoding: $0, as: UTF8.self)) })
            .filter(CodeTable.contains).sorted()
        let concernProxy = codes.filter { Catalogue.pointer(for: $0)?.isProxyMatter == true }
        return concernProxy + codes.filter { !concernProxy.contains($0) }
    }
}
