extension CodeRecogniser {
    /// Codes of the catalogue that may be meant where the text names none: O was typed for 0, l or I for 1, two
    /// neighbouring digits changed places, one is lost, or one was typed twice.
    ///
    /// To be offered, never assumed. Those that concern a proxy come first; at most five.
    public static func slip(in text: String) -> [ErrorCode] {
        guard text.utf8.count <= longest, !find(in: text).contains(where: { Catalogue.defines($0.code) }) else {
            return []
        }
        let typed = words(in: FoldedText(text).bytes)
        let lookalikes = known(typed.map(withoutLookalikes).filter { !typed.contains($0) })
        return Array((lookalikes.isEmpty ? known(typed.flatMap(variants)) : lookalikes).prefix(offers))
    }

    /// A slip is looked for in what somebody typed, not in what was pasted.
    private static let longest = 80
    private static let offers = 5
    /// Shorter words are a slip of too many codes, longer ones of none.
    private static let lengths = 5...24

    /// Words that could be a number, with the sign before them.
    private static func words(in text: [UInt8]) -> [[UInt8]] {
        sequence(state: 0) { position -> Word? in
            let word = Word(in: text, from: position)
            position = word?.range.upperBound ?? position
            return word
        }.filter { lengths.contains($0.bytes.count) && $0.bytes.contains(where: Word.isDigit) && !$0.isPieceOfAName }
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

    private static func variants(of typed: [UInt8]) -> [[UInt8]] {
        let word = withoutLookalikes(typed)
        let swapped = word.indices.dropLast().map { position in
            var variant = word
            variant.swapAt(position, position + 1)
            return variant
        }
        let completed = (0...word.count).flatMap { position in
            "0123456789ABCDEF".utf8.map { digit in Array(word[..<position] + [digit] + word[position...]) }
        }
        let single = word.indices.dropLast().filter { word[$0] == word[$0 + 1] }.map { position in
            Array(word[..<position] + word[(position + 1)...])
        }
        return (swapped + completed + single).filter { $0 != typed }
    }

    /// The codes of the catalogue among the spellings, each once, those that concern a proxy first.
    private static func known(_ spellings: [[UInt8]]) -> [ErrorCode] {
        let codes = Set(spellings.flatMap { Word(in: $0, from: 0)?.reading?.codes ?? [] })
            .filter(CodeTable.contains).sorted()
        let concernProxy = codes.filter { Catalogue.pointer(for: $0)?.isProxyMatter == true }
        return concernProxy + codes.filter { !concernProxy.contains($0) }
    }
}

extension CodeRecogniser.Word {
    /// Whether a mark ties the word to more of its kind: an identifier, a version, an address, a file name.
    fileprivate var isPieceOfAName: Bool {
        Self.isTie(before.last, before.dropLast().last) || Self.isTie(after.first, after.dropFirst().first)
    }

    /// A colon ties digits; after a word it says what follows: "code:80072EFD".
    private static func isTie(_ mark: UInt8?, _ beyond: UInt8?) -> Bool {
        guard let mark, let beyond else { return false }
        return mark == UInt8(ascii: ":") ? isDigit(beyond) : ".-".utf8.contains(mark) && isPart(beyond)
    }
}
