extension StringProtocol {
    /// Whether a word of ASCII letters stands there, in capitals or not.
    /// - Parameter word: in lower case.
    func contains(ascii word: StaticString) -> Bool { range(ofASCII: word) != nil }

    /// Where such a word stands first.
    func range(ofASCII word: StaticString) -> Range<Index>? {
        let found = utf8.withContiguousStorageIfAvailable { place(of: word, in: $0) }
        let first = found ?? Array(utf8).withUnsafeBufferPointer { place(of: word, in: $0) }
        return first.map { utf8.index(startIndex, offsetBy: $0)..<utf8.index(startIndex, offsetBy: $0 + word.count) }
    }

    private func place(of word: StaticString, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.count)
        guard bytes.count >= letters.count else { return nil }
        return (0...bytes.count - letters.count).first { place in
            bytes[place] | 0x20 == letters[0]
                && letters.indices.allSatisfy { bytes[place + $0] | 0x20 == letters[$0] }
        }
    }
}

extension StaticString {
    fileprivate var count: Int { utf8CodeUnitCount }
}
