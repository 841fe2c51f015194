/// What two requests say, one by HTTP and one by HTTPS: through the proxy, or past it where none is known.
struct CollectedRequests {
    let plain: CollectedAnswer?
    let tunnel: CollectedAnswer?
    /// Whether the proxy is a program on the PC itself.
    let isLocal: Bool

    var all: [Finding] {
        if plain?.isDirect ?? tunnel?.isDirect ?? false { return direct + certificate }
        let http = plain?.verdict(of: .plain(ranged: false), plain: nil)
        let https = tunnel?.verdict(of: .connect, plain: http?.answer)
        return [told(plain, http), told(tunnel, https)].flatMap(\.self) + proxy([plain, tunnel])
            + passed(plain, http, tunnel, https) + ranges(plain, http) + certificate
    }

    /// Where no proxy is known the hosts were asked themselves. That one port passes and the other does not, a packet
    /// filter does; where neither does, the proxy may be what is missing.
    private var direct: [Finding] {
        guard let plain, let tunnel else { return [] }
        switch (plain.isAnswered, tunnel.isAnswered) {
        case (true, true): return [.whole(.sign, .text(EvidenceSign.directOpen.rawValue), plain.line)]
        case (false, false): return [.whole(.sign, .text(EvidenceSign.directClosed.rawValue), plain.line)]
        case (true, false), (false, true):
            let stopped = plain.isAnswered ? tunnel : plain
            return stopped.isStopped ? [.whole(.between, .text("company-firewall"), stopped.line, .likely)] : []
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

    /// A proxy that answered stands between, unless it is a program on the PC itself.
    private func proxy(_ answers: [CollectedAnswer?]) -> [Finding] {
        guard !isLocal, let answer = answers.compactMap(\.self).first(where: \.isAnswered) else { return [] }
        return [.whole(.between, .text("company-proxy"), answer.line, .likely)]
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
        return login
            + (word.map { [.whole(.ports, .text($0), $0 == "both" ? plain.line : tunnel.line, .likely)] } ?? [])
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
    private var certificate: [Finding] {
        guard let tunnel, tunnel.exitCode == 60 else { return [] }
        return [
            .whole(.sign, .text(EvidenceSign.certificateRefused.rawValue), tunnel.exitLine ?? tunnel.line),
            .whole(.inspection, .text("yes"), tunnel.exitLine ?? tunnel.line, .likely),
        ]
    }
}
