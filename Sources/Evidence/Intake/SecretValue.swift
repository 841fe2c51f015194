extension EvidenceLine {
    /// Whether a word may be a password or a token by its look: letters and figures in one, and none of the many things
    /// in a log that have both.
    func looksSecret(_ word: Range<Int>) -> Bool {
        let text = plain[word]
        guard text.count >= 6, text.contains(where: \.isDigit), text.contains(where: { !$0.isDigit && $0 != 0x2E })
        else {
            return false
        }
        if has("0x", at: word.lowerBound) || has("s-1-", at: word.lowerBound) || has("kb", at: word.lowerBound) {
            return false
        }
        // A date, a time, a version, a GUID, an error code.
        if text.allSatisfy({ $0.isHexDigit || "-:.,{}()[]".utf8.contains($0) }) { return text.count >= 32 }
        return !text.contains { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "/") }
    }

    /// Whether what begins at a place is a remark about a secret, as `password: not set`, and none itself.
    func isRemark(at index: Int) -> Bool {
        let end = first(from: index, before: index + 24, where: \.isGap)
        let letters = first(from: index, before: end) { !$0.isLetter }
        let word = plain[index..<letters]
        if word.isEmpty { return isBlankedOut(index..<end) }
        guard letters == end || ".,;:)\"'!?<&}]".utf8.contains(plain[letters]), Self.remarks.contains(Array(word))
        else {
            return has("dword:", at: index) || has("0x", at: index)
        }
        return !hasSecret(from: end)
    }

    /// Stars, dots, or the figure of a switch.
    private func isBlankedOut(_ word: Range<Int>) -> Bool {
        let text = plain[word]
        if text.elementsEqual("0".utf8) || text.elementsEqual("1".utf8) || text.starts(with: "(null)".utf8) {
            return true
        }
        return !text.isEmpty && text.allSatisfy { $0 == UInt8(ascii: "*") }
    }

    /// Whether one of the next words looks like a secret. Only so far: a hostile line would be searched again and again.
    private func hasSecret(from index: Int) -> Bool {
        let end = min(index + 80, count)
        var place = index
        while place < end {
            let start = skipBlanks(from: place)
            place = first(from: start, before: end, where: \.isGap)
            if start < place, looksSecret(start..<place) { return true }
            if start >= place { break }
        }
        return false
    }

    private static let remarks = Set(
        """
        wrong incorrect invalid correct required expired empty blank not none null nil no yes true false set unset unknown \
        missing needed changed accepted rejected denied failed error ok prompt ask hidden masked clear protected too never \
        is was will may must should has in of for on and or the a an to stored saved being used still right good same valid \
        reset locked optional disabled enabled off auto interactive authentication policy change hash default
        """.split(separator: " ").map { Array($0.utf8) })
}
