import Collector

extension CollectedFindings {
    /// What comes back through the proxy, or past it where none is known.
    var requests: [Finding] {
        let isLocal = body("user-proxy")?.text.map { ResolvedName.isLoopback($0.components(afterLast: "=")) } ?? false
        let (plain, tunnel) = (CollectedAnswer(body("http")), CollectedAnswer(body("https")))
        return CollectedRequests(plain: plain, tunnel: tunnel, isLocal: isLocal).all + issuer
    }

    /// The host shows a certificate that Microsoft has issued; with any other somebody reads along.
    private var issuer: [Finding] {
        guard let body = body("issuer"), body.silence == nil,
            let line = body.content.first(where: {
                $0.text.contains(ascii: "issuer")
            })
        else { return [] }
        let isMicrosoft = line.text.contains(ascii: "microsoft")
        return [.whole(.inspection, .text(isMicrosoft ? "no" : "yes"), line, .likely)]
    }
}

extension String {
    /// What stands behind the last of some signs: the server of `http=127.0.0.1:80`.
    fileprivate func components(afterLast sign: Character) -> String {
        lastIndex(of: sign).map { String(self[index(after: $0)...]) } ?? self
    }
}
