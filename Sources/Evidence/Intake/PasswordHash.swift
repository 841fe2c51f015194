/// Hashes of passwords as programs dump them.
enum PasswordHash {
    /// `name:500:LM hash:NT hash:::`; both hashes.
    /// - Parameter end: where the three colons stand.
    static func dumped(endingAt end: Int, _ line: EvidenceLine) -> Range<Int>? {
        guard line.has(":::", at: end), let second = field(before: end, line),
            let first = field(before: second - 1, line)
        else { return nil }
        return end - second >= 16 && second - 1 - first >= 16 ? first..<end : nil
    }

    /// Where a field begins that ends at a place, behind a colon.
    private static func field(before end: Int, _ line: EvidenceLine) -> Int? {
        var start = end
        while let byte = line[start - 1], byte.isWord, end - start < 64 { start -= 1 }
        return start < end && line[start - 1] == UInt8(ascii: ":") ? start : nil
    }

    static let methods: [StaticString] = ["$1$", "$5$", "$6$", "$y$", "$2a$", "$2b$", "$2y$", "$apr1$"]

    /// `$6$salt$hash`, as the files of Apache and of Unix have it.
    static func crypted(at place: Int, _ line: EvidenceLine) -> Range<Int>? {
        guard let method = line.first(of: methods, at: place) else { return nil }
        let start = place + method.utf8CodeUnitCount
        let end = line.first(from: start) { !($0.isWord || "./$".utf8.contains($0)) }
        return end - start >= 12 ? start..<end : nil
    }
}
