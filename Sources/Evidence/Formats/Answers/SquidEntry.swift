/// An entry of Squid's access.log, in its own form or in that of web servers.
struct SquidEntry {
    /// `TCP_DENIED`, `TCP_TUNNEL`, `NONE_NONE`.
    let result: Substring
    let status: Int
    let method: Substring
    /// Without scheme, port and path.
    let host: String
    /// Whether Squid went nowhere for it: `HIER_NONE/-`.
    let isOwnAnswer: Bool
    let client: Substring
    /// The result with the status behind it, or the status alone.
    let clue: Substring

    /// `1700000000.123 45 192.0.2.1 TCP_DENIED/407 3943 CONNECT host:443 - HIER_NONE/- text/html`. What stands before
    /// the client is not looked at: syslog and people put a date there.
    init?(native line: String) {
        let words = line.split { $0.isBlank }
        guard let place = words.firstIndex(where: { Self.isResult($0, endingIn: "/") }), words.count >= place + 4,
            place > 0, words[place + 1].allSatisfy(\.isNumber), words[place + 2].allSatisfy(\.isUppercase),
            let slash = words[place].firstIndex(of: "/"), let status = Int(words[place][slash...].dropFirst())
        else { return nil }
        (result, clue, self.status) = (words[place][..<slash], words[place], status)
        (method, host, client) = (words[place + 2], Self.host(in: words[place + 3]), words[place - 1])
        let way = words.dropFirst(place + 4).first { $0.hasPrefix("HIER_") || $0.hasPrefix("NONE/") }
        isOwnAnswer = way.map { $0.hasPrefix("HIER_NONE") || $0.hasPrefix("NONE/") } ?? false
    }

    /// `192.0.2.1 - - [21/Nov/2026:05:18:06 +0900] "CONNECT host:443 HTTP/1.1" 407 3943 "-" "-" TCP_DENIED:HIER_NONE`
    init?(common line: String) {
        let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
        guard parts.count >= 3, let last = line.split(whereSeparator: \.isBlank).last,
            Self.isResult(last, endingIn: ":"), let colon = last.firstIndex(of: ":")
        else { return nil }
        let request = parts[1].split(separator: " ")
        let numbers = parts[2].split(separator: " ")
        guard request.count >= 2, let first = numbers.first, let status = Int(first),
            let client = parts[0].split(separator: " ").first
        else { return nil }
        (result, clue, self.status) = (last[..<colon], first, status)
        (method, host, self.client) = (request[0], Self.host(in: request[1]), client)
        isOwnAnswer = last[colon...].dropFirst().hasPrefix("HIER_NONE") || last[colon...].dropFirst() == "NONE"
    }

    private static func isResult(_ word: Substring, endingIn sign: Character) -> Bool {
        let name = word.prefix { $0 != sign }
        let isName = name.allSatisfy { $0.isASCII && ($0.isUppercase || $0 == "_") }
        let isResult = ["TCP_", "NONE_", "TAG_NONE"].contains { name.hasPrefix($0) } || name == "NONE"
        return isName && isResult
            && name.endIndex != word.endIndex
    }

    private static func host(in target: Substring) -> String {
        let rest = target.range(ofASCII: "://").map { target[$0.upperBound...] } ?? target
        return rest.prefix { !":/?".contains($0) }.lowercased()
    }

    /// Whether the request reached the host.
    var hasPassed: Bool { (200..<400).contains(status) && !isDenied }

    /// Whether a rule of Squid's refused it.
    var isDenied: Bool { result.contains(ascii: "denied") }

    var isTunnel: Bool { method == "CONNECT" }
}
