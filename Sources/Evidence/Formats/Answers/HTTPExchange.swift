/// An answer in a paste, and the request above it where that was copied, too.
struct HTTPExchange {
    private(set) var answer: HTTPAnswer
    /// nil where it was not copied, or was sent to the host.
    let request: ProxyRequest?
    /// Whether it was sent to the host itself, as through an opened tunnel.
    let isOfHost: Bool
    /// The line of the status, and what stands there from the status on.
    let status: (line: SourceLine, clue: Substring)
    /// Where each header field stands.
    private(set) var fields: [(line: SourceLine, clue: Substring)] = []

    /// All answers in a text.
    static func all(in lines: [SourceLine]) -> [HTTPExchange] {
        var exchanges: [HTTPExchange] = []
        var request: CopiedRequest?
        var place = Place.outside
        for line in lines where place != .outside || request != nil || mayBegin(line) {
            let text = content(of: line)
            if let next = HTTPExchange(text, line, request) {
                exchanges.append(next)
                place = .head
            } else if let next = CopiedRequest(text) {
                (request, place) = (next, .outside)
            } else if place == .outside {
                request?.take(text)
            } else if let last = exchanges.indices.last {
                exchanges[last].take(text, line, &place)
            }
        }
        return exchanges
    }

    private enum Place {
        case outside, head, body
    }

    private init?(_ text: Substring, _ line: SourceLine, _ request: CopiedRequest?) {
        guard let answer = HTTPAnswer(statusLine: text), let clue = HTTPAnswer.status(in: text) else { return nil }
        (self.answer, status) = (answer, (line, clue))
        (self.request, isOfHost) = (request?.toProxy, request.map { $0.toProxy == nil } ?? false)
    }

    /// Spares the lines of logs and registries the search.
    private static func mayBegin(_ line: SourceLine) -> Bool {
        line.firstByte.map { $0.isCapital || $0 == UInt8(ascii: "<") } ?? false && line.text.contains(ascii: "http/")
    }

    private mutating func take(_ text: Substring, _ line: SourceLine, _ place: inout Place) {
        if place == .head, let field = HTTPAnswer.Field(text) {
            answer.append(field)
            fields.append((line, text[text.index(after: text.firstIndex(of: ":") ?? text.startIndex)...].trimmed))
        } else {
            place = .body
            answer.append(toBody: text)
        }
    }

    /// A line without what curl and mail programs put before it.
    private static func content(of line: SourceLine) -> Substring {
        let text = PastedLine(line).content
        return text.hasPrefix("< ") ? text.dropFirst(2).trimmed : text == "<" ? "" : text
    }
}

/// A request as it was sent: `CONNECT host:443 HTTP/1.1`, `GET http://host/ HTTP/1.1`, with the fields below it.
private struct CopiedRequest {
    /// nil where it went to the host: a proxy is told the whole address, a host the path.
    private(set) var toProxy: ProxyRequest?

    init?(_ line: Substring) {
        guard line.contains(ascii: " http/") else { return nil }
        let words = line.split(separator: " ")
        guard words.count == 3, words[2].hasPrefix("HTTP/"), words[0].utf8.allSatisfy(\.isCapital) else { return nil }
        toProxy = words[0] == "CONNECT" ? .connect : words[1].hasPrefix("/") ? nil : .plain(ranged: false)
    }

    mutating func take(_ field: Substring) {
        if case .plain? = toProxy, field.lowercased().hasPrefix("range: bytes=") { toProxy = .plain(ranged: true) }
    }
}
