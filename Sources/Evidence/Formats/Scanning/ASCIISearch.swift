extension StringProtocol {
    /// Whether a word of ASCII letters stands there, in capitals or not.
    /// - Parameter word: in lower case.
    func contains(ascii word: StaticString) -> Bool { range(ofASCII: word) != nil }

    /// Whether some bytes of ASCII stand there as they are.
    func contains(bytes word: StaticString) -> Bool {
        let found = utf8.withContiguousStorageIfAvailable { $0.contains(word) }
        return found ?? Array(utf8).withUnsafeBufferPointer { $0.contains(word) }
    }

    /// Where such a word stands first.
    func range(ofASCII word: StaticString) -> Range<Index>? {
        let found = utf8.withContiguousStorageIfAvailable { place(of: word, in: $0) }
        let first = found ?? Array(utf8).withUnsafeBufferPointer { place(of: word, in: $0) }
        return first.map { utf8.index(startIndex, offsetBy: $0)..<utf8.index(startIndex, offsetBy: $0 + word.count) }
    }

    private func place(of word: StaticString, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.count)
        guard bytes.count >= letters.count else { return nil }
        let (first, last) = (letters[0], bytes.count - letters.count)
        var place = 0
        while place <= last {
            if bytes[place] | 0x20 == first {
                var length = 1
                while length < letters.count, bytes[place + length] | 0x20 == letters[length] { length += 1 }
                if length == letters.count { return place }
            }
            place += 1
        }
        return nil
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func contains(_ word: StaticString) -> Bool {
        var place = ByteScan.first(word.utf8Start[0], in: self, from: 0)
        while place + word.count <= count {
            var length = 1
            while length < word.count, self[place + length] == word.utf8Start[length] { length += 1 }
            if length == word.count { return true }
            place = ByteScan.first(word.utf8Start[0], in: self, from: place + 1)
        }
        return false
    }
}

extension StaticString {
    fileprivate var count: Int { utf8CodeUnitCount }
}
