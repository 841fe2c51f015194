/// The error page of a proxy without the header that came before it: its source, or what a browser showed of it.
enum ErrorPage {
    /// Only marks that do not depend on the language of the page.
    static func all(in lines: [SourceLine]) -> [Finding] {
        lines.lazy.filter { $0.text.utf8.count < 4096 }.compactMap { squid($0) ?? microsoft($0) }
    }

    /// The name of the error, which every page of Squid has in its source: `<body id=ERR_ACCESS_DENIED>`.
    private static func squid(_ line: SourceLine) -> Finding? {
        guard let tag = line.text.range(ofASCII: "body id=") else { return nil }
        let name = line.text[tag.upperBound...].prefix { $0.isASCII && ($0.isUppercase || $0 == "_") }
        return answers[String(name)].map { finding($0, name, in: line, .certain) }
    }

    private static let answers: [String: ProxyAnswer] = [
        "ERR_ACCESS_DENIED": .hostDenied,
        "ERR_CACHE_ACCESS_DENIED": .authenticationRequired,
        "ERR_READ_ERROR": .upstreamFailed,
        "ERR_CANNOT_FORWARD": .upstreamFailed,
        "ERR_DNS_FAIL": .upstreamFailed,
        "ERR_CONNECT_FAIL": .upstreamFailed,
        "ERR_ZERO_SIZE_OBJECT": .upstreamFailed,
        "ERR_READ_TIMEOUT": .upstreamFailed,
        "ERR_SECURE_CONNECT_FAIL": .upstreamFailed,
    ]

    /// The number that ISA Server and TMG put behind their sentence.
    private static func microsoft(_ line: SourceLine) -> Finding? {
        guard line.text.contains(ascii: "server") || line.text.contains(ascii: "forefront") else { return nil }
        let numbers: [(StaticString, ProxyAnswer)] = [("(12202)", .hostDenied), ("(12209)", .authenticationRequired)]
        return numbers.lazy.compactMap { number, answer in
            line.text.range(ofASCII: number).map { finding(answer, line.text[$0], in: line, .likely) }
        }.first
    }

    private static func finding(
        _ answer: ProxyAnswer, _ clue: Substring, in line: SourceLine, _ confidence: Finding.Confidence
    ) -> Finding {
        let columns = line.columns(of: clue)
        return Finding(.proxyAnswer, .text(answer.rawValue), line: line.number, columns: columns, confidence)
    }
}
