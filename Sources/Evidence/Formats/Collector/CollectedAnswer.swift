import Collector

/// What curl printed: the answers with their fields, and what it ended with.
struct CollectedAnswer {
    private let answers: [(answer: HTTPAnswer, line: SourceLine)]
    /// Whether no proxy was asked.
    let isDirect: Bool
    let exitCode: Int?
    let exitLine: SourceLine?

    init?(_ body: CollectedBody?) {
        guard let body, body.silence == nil || body.silence == .timedOut, body.isWhole else { return nil }
        var answers: [(answer: HTTPAnswer, line: SourceLine)] = []
        for line in body.content {
            let text = line.text[...].trimmed
            if let answer = HTTPAnswer(statusLine: text) {
                answers.append((answer, line))
            } else if let field = HTTPAnswer.Field(text), !answers.isEmpty {
                answers[answers.count - 1].answer.append(field)
            }
        }
        self.answers = answers
        isDirect = body.mark.text.contains("] curl direct")
        exitCode = body.exitCode
        exitLine = body.content.first { $0.text.contains(ascii: "curl-exit") }
        if answers.isEmpty && exitCode == nil { return nil }
    }

    /// What a read-aloud code tells of the same.
    /// - Returns: nil where nothing was asked, or a reply came that the code has no number for.
    init?(_ reply: SpokenReply, isTunnel: Bool, isDirect: Bool, _ line: SourceLine) {
        let reached = isTunnel && !isDirect ? [200, 404] : [isTunnel ? 404 : 206]
        let statuses: [Int]? =
            switch reply {
            case .unasked, .otherStatus: nil
            case .answered: reached
            case .untrusted: isTunnel && !isDirect ? [200] : []
            default: reply.statuses.first.map { [$0] } ?? []
            }
        guard let statuses else { return nil }
        answers = statuses.compactMap { HTTPAnswer(statusLine: "HTTP/1.1 \($0)") }.map { ($0, line) }
        self.isDirect = isDirect
        exitCode = reply == .otherEnd ? 1 : reply.exitCodes.first ?? 0
        exitLine = line
    }

    /// Whether the host was reached; that its certificate is not believed comes after that.
    var isAnswered: Bool { !answers.isEmpty || exitCode == 60 }

    /// Whether somebody dropped or refused it on the way: not that a name was not found, nor that TLS has nothing in common.
    var isStopped: Bool { exitCode.map { [7, 28, 52, 56].contains($0) } ?? false }

    /// Whether the last answer is the host's: through a tunnel, or with no proxy.
    var isOfHost: Bool { answers.count > 1 || isDirect && !answers.isEmpty }

    var first: HTTPAnswer? { answers.first?.answer }
    var last: HTTPAnswer? { answers.last?.answer }
    /// Where the answer stands, or that there was none.
    var line: SourceLine { answers.first?.line ?? exitLine ?? SourceLine(1, "") }

    /// By the proxy's answer, or by what curl ended with: 5, 7, 28, 52 and 56 are the numbers of its manual.
    func verdict(of request: ProxyRequest, plain: ProxyAnswer?) -> ProxyVerdict? {
        if let answer = request == .connect ? first : last {
            return ProxyAnswer.classify(.answered(answer), to: request, plain: plain)
        }
        switch exitCode {
        case 5: return ProxyAnswer.classify(.nameUnresolved, to: request)
        case 7: return ProxyAnswer.classify(.refused, to: request)
        case 28: return ProxyAnswer.classify(.unreachable, to: request)
        case 52: return ProxyAnswer.classify(.silent, to: request)
        case 56: return ProxyAnswer.classify(.reset, to: request)
        default: return nil
        }
    }
}
