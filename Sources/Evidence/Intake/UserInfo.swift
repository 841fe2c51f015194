/// User names and passwords in front of a host: `http://user:password@proxy`, and the same without a scheme.
///
/// One walk from left to right: each word is looked at once, and what it holds is kept for the `@` that may follow.
struct UserInfo {
    /// How far one reaches where nothing else ends it.
    private static let reach = 512

    static func find(in line: EvidenceLine) -> [Secret] {
        guard line.plain.contains(UInt8(ascii: "@")) else { return [] }
        var walk = UserInfo(line)
        walk.run()
        return walk.found.map { Secret(.userInfo, $0) }
    }

    private let line: EvidenceLine
    private var found: [Range<Int>] = []
    /// Where the word at hand begins, and where the user name of a pair may begin in it.
    private var start = 0
    private var userStart = 0
    /// The pairs of the word at hand, as far as one may be the user and the password before the next `@`.
    private var pairs: [Pair] = []
    private var firstPair = 0
    private var hasScheme = false
    /// Where a pair begins in one of the words before, with no address since.
    private var earlier: Int?

    private struct Pair {
        let start: Int
        let colon: Int
        /// Away from an `@` numbers are none: they are a time of day or a port.
        let isUserNumber: Bool
    }

    private init(_ line: EvidenceLine) { self.line = line }

    private mutating func run() {
        var place = 0
        while place < line.count {
            let byte = line.plain[place]
            switch byte {
            case 0x20, 0x09, UInt8(ascii: "\""), UInt8(ascii: "'"): endWord(at: place)
            case UInt8(ascii: ":"): takeColon(at: place)
            case UInt8(ascii: "@"): takeAt(place)
            default: takeSign(byte, at: place)
            }
            place = line.has("://", at: place) ? takeScheme(at: place) : place + 1
        }
    }

    // MARK: Without a scheme

    private mutating func endWord(at end: Int) {
        if hasScheme {
            earlier = nil
        } else if let pair = pairs[firstPair...].first(where: { isNamed($0, before: end) }) {
            earlier = pair.start
        }
        beginWord(at: end + 1)
        hasScheme = false
    }

    private mutating func beginWord(at place: Int) {
        (start, userStart) = (place, place)
        pairs.removeAll(keepingCapacity: true)
        firstPair = 0
    }

    private func isNamed(_ pair: Pair, before end: Int) -> Bool {
        !pair.isUserNumber && pair.colon + 1 < end && !line.plain[(pair.colon + 1)..<end].allSatisfy(\.isDigit)
    }

    /// A backslash follows the letter of a drive.
    private mutating func takeColon(at colon: Int) {
        let user = userStart..<colon
        if !user.isEmpty, line[colon + 1] != UInt8(ascii: "\\"), !(user.count == 6 && line.has("mailto", at: userStart))
        {
            pairs.append(Pair(start: userStart, colon: colon, isUserNumber: line.plain[user].allSatisfy(\.isDigit)))
        }
        userStart = colon + 1
    }

    private mutating func takeSign(_ sign: UInt8, at place: Int) {
        // A list goes on: what follows is no part of the address.
        if hasScheme, sign == UInt8(ascii: ";") || sign == UInt8(ascii: ",") {
            endWord(at: place)
        } else if "=;,()<>[]{}|/".utf8.contains(sign) {
            userStart = place + 1
        }
    }

    /// `user:password` before an `@` that a host follows. Where a port follows the host, too, the password may hold
    /// blanks and quotation marks.
    private mutating func takeAt(_ at: Int) {
        if isRedacted(at) { return beginWord(at: at + 1) }
        if let next = line[at + 1], !(next.isLetter || next.isDigit || next >= 0x80 || next == UInt8(ascii: "[")) {
            return
        }
        if hasScheme { return }
        while firstPair < pairs.count, pairs[firstPair].start < at - Self.reach { firstPair += 1 }
        let own = pairs[firstPair...].first { $0.colon + 1 < at }?.start
        let before = earlier.flatMap { $0 >= at - Self.reach && isBeforePort(at) ? $0 : nil }
        if let user = own ?? before { found.append(user..<at) }
    }

    /// Whether the secret before an `@` was taken out already. What stands further to the left is no part of it.
    private func isRedacted(_ at: Int) -> Bool { line.has("<redacted>", at: at - Credentials.marker.utf8.count) }

    private func isBeforePort(_ at: Int) -> Bool {
        let colon = line.first(from: at + 1) { $0.isGap || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "@") }
        return line[colon] == UInt8(ascii: ":") && line[colon + 1]?.isDigit == true
    }

    // MARK: In an address

    /// - Returns: where to walk on.
    private mutating func takeScheme(at place: Int) -> Int {
        pairs.removeAll(keepingCapacity: true)
        firstPair = 0
        hasScheme = true
        let start = place + 3
        let stop = line.first(from: start) { $0.isGap || "/?#,;\"'<>".utf8.contains($0) }
        guard let end = end(of: start..<stop) else { return start }
        if start < end { found.append(start..<end) }
        return end
    }

    /// The last `@` of the authority. A password that holds a blank, a slash or another sign at which the authority
    /// would end is known by the `user:` before it.
    private func end(of authority: Range<Int>) -> Int? {
        if let at = authority.last(where: { line.plain[$0] == UInt8(ascii: "@") }) { return at }
        guard hasPair(authority) else { return nil }
        let stop = authority.upperBound
        let end = min(stop + Self.reach, line.count)
        let at = (stop..<max(stop, end)).first { line.plain[$0] == UInt8(ascii: "@") || line.has("://", at: $0) }
        guard let at, line.plain[at] == UInt8(ascii: "@") else { return nil }
        let last = line.first(from: at, before: end) { $0.isGap || $0 == UInt8(ascii: "/") }
        return (at..<last).last { line.plain[$0] == UInt8(ascii: "@") }
    }

    /// Whether a user name and a beginning of a password stand there, and no host and port.
    private func hasPair(_ range: Range<Int>) -> Bool {
        var start = range.lowerBound
        for place in range {
            if "=()[]{}|".utf8.contains(line.plain[place]) { start = place + 1 }
            guard line.plain[place] == UInt8(ascii: ":") else { continue }
            let (user, password) = (line.plain[start..<place], line.plain[(place + 1)..<range.upperBound])
            if !user.isEmpty, !password.isEmpty, password.first != UInt8(ascii: "\\"), !user.allSatisfy(\.isDigit),
                !password.allSatisfy(\.isDigit)
            {
                return true
            }
            start = place + 1
        }
        return false
    }
}
