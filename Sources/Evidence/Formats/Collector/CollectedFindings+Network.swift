import Collector
import Facts

/// Names, and what comes back through the proxy.
extension CollectedFindings {
    var names: [Finding] { hosts + address + updateServer + wpad }

    private var hosts: [Finding] {
        if let line = body("hosts")?.absence { return [.whole(.hostsFile, .text("no"), line)] }
        return read("hosts", by: .text).filter { [.hostsFile, .resolves].contains($0.kind) }
    }

    /// Behind a proxy a name of the Internet is often found by nobody but the proxy. With WSUS the name of its server
    /// matters instead.
    private var address: [Finding] {
        if !asksMicrosoft { return [] }
        if let line = body("address")?.absence { return [.whole(.resolves, .text("not-found"), line, .likely)] }
        guard let (address, line) = bracketed("address"), let kind = ResolvedName.kind(address) else { return [] }
        return [.whole(.resolves, .text(kind), line)]
    }

    /// Whether it is known that no WSUS server is used.
    private var asksMicrosoft: Bool {
        body("use-wsus")?.absence != nil || body("use-wsus")?.number?.value == 0 || body("wsus")?.absence != nil
    }

    private var usesUpdateServer: Bool { body("use-wsus")?.number?.value == 1 && body("wsus")?.valueLine != nil }

    /// A server of the own network has an address of it; that it has none, or one that leads nowhere, is a fault.
    private var updateServer: [Finding] {
        if !usesUpdateServer { return [] }
        if let line = body("wsus-address")?.absence { return [.whole(.resolves, .text("not-found"), line, .likely)] }
        guard let (address, line) = bracketed("wsus-address"), ResolvedName.kind(address) == "blocked" else { return [] }
        return [.whole(.resolves, .text("blocked"), line)]
    }

    /// A name that is there is no script that is served.
    private var wpad: [Finding] {
        if let line = body("wpad")?.absence { return [.whole(.wpad, .text("no"), line, .likely)] }
        return bracketed("wpad").map { [.whole(.wpad, .text("yes"), $0.line, .possible)] } ?? []
    }

    /// The address that ping prints in brackets, whatever the language.
    private func bracketed(_ id: String) -> (address: String, line: SourceLine)? {
        guard let body = body(id), body.silence == nil else { return nil }
        for line in body.content {
            guard let open = line.text.firstIndex(of: "["), let close = line.text[open...].firstIndex(of: "]") else {
                continue
            }
            return (String(line.text[line.text.index(after: open)..<close]), line)
        }
        return nil
    }

    // MARK: Through the proxy

    var requests: [Finding] {
        let (plain, tunnel) = (CollectedAnswer(body("http")), CollectedAnswer(body("https")))
        if plain?.isDirect ?? tunnel?.isDirect ?? false { return direct(plain, tunnel) + certificate(tunnel) + issuer }
        let http = plain?.verdict(of: .plain(ranged: false), plain: nil)
        let https = tunnel?.verdict(of: .connect, plain: http?.answer)
        return [told(plain, http), told(tunnel, https)].flatMap(\.self) + passed(plain, http, tunnel, https)
            + ranges(plain, http) + certificate(tunnel) + issuer
    }

    /// Where no proxy is known the hosts were asked themselves. That one port passes and the other does not, a packet
    /// filter does; where neither does, the proxy may be what is missing.
    private func direct(_ plain: CollectedAnswer?, _ tunnel: CollectedAnswer?) -> [Finding] {
        guard let plain, let tunnel else { return [] }
        switch (plain.isAnswered, tunnel.isAnswered) {
        case (true, true): return [.whole(.sign, .text(EvidenceSign.directOpen.rawValue), plain.line)]
        case (false, false): return [.whole(.sign, .text(EvidenceSign.directClosed.rawValue), plain.line)]
        case (true, false), (false, true):
            return [.whole(.between, .text("company-firewall"), plain.isAnswered ? tunnel.line : plain.line, .likely)]
        }
    }

    private func told(_ answer: CollectedAnswer?, _ verdict: ProxyVerdict?) -> [Finding] {
        guard let answer, let verdict, verdict.answer != .ok, verdict.confidence > .possible else { return [] }
        let schemes = answer.first?.loginSchemes ?? []
        let login: [Finding] =
            verdict.answer == .authenticationRequired && !schemes.isEmpty
            ? [.whole(.proxyAuthentication, .texts(schemes), answer.line)] : []
        return [.whole(.proxyAnswer, .text(verdict.answer.rawValue), answer.line, verdict.confidence)] + login
    }

    /// Whoever asked gave no name and no password: what passed wants none.
    private func passed(
        _ plain: CollectedAnswer?, _ http: ProxyVerdict?, _ tunnel: CollectedAnswer?, _ https: ProxyVerdict?
    ) -> [Finding] {
        guard let plain, let tunnel else { return [] }
        let word: String? =
            switch (http?.answer, https?.answer) {
            case (.ok, .ok): "both"
            case (.ok, .connectDenied): "only-80"
            default: nil
            }
        let login: [Finding] =
            https?.answer == .ok && http?.answer == .ok ? [.whole(.login, .text("no"), tunnel.line, .likely)] : []
        return login + (word.map { [.whole(.ports, .text($0), $0 == "both" ? plain.line : tunnel.line, .likely)] } ?? [])
    }

    /// A hundred bytes were asked for: 206 is those, 200 is all of the file.
    private func ranges(_ plain: CollectedAnswer?, _ verdict: ProxyVerdict?) -> [Finding] {
        guard let plain, let last = plain.last, verdict?.answer == .ok else { return [] }
        switch last.status {
        case 206: return [.whole(.ranges, .text("yes"), plain.line, .likely)]
        case 200, 416: return [.whole(.rangeFailure, .flag, plain.line, .likely)]
        default: return []
        }
    }

    /// curl ends with 60 where nobody it trusts has issued the certificate. What concerns revocation is no sign: it is
    /// fetched by another way.
    private func certificate(_ tunnel: CollectedAnswer?) -> [Finding] {
        guard let tunnel, tunnel.exitCode == 60 else { return [] }
        return [
            .whole(.sign, .text(EvidenceSign.certificateRefused.rawValue), tunnel.exitLine ?? tunnel.line),
            .whole(.inspection, .text("yes"), tunnel.exitLine ?? tunnel.line, .likely),
        ]
    }

    /// The host shows a certificate that Microsoft has issued; with any other somebody reads along.
    private var issuer: [Finding] {
        guard let body = body("issuer"), body.silence == nil, let line = body.content.first(where: {
            $0.text.contains(ascii: "issuer")
        }) else { return [] }
        let isMicrosoft = line.text.contains(ascii: "microsoft")
        return [.whole(.inspection, .text(isMicrosoft ? "no" : "yes"), line, .likely)]
    }
}

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

    /// Whether the host was reached; that its certificate is not believed comes after that.
    var isAnswered: Bool { !answers.isEmpty || exitCode == 60 }

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
