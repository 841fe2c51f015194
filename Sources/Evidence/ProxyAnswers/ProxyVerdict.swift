/// What an answer was found to be, and how sure that is.
public struct ProxyVerdict: Sendable, Hashable {
    public let answer: ProxyAnswer
    /// `possible` where the host could have said the same: a second request by the other way decides.
    public let confidence: Finding.Confidence

    init(_ answer: ProxyAnswer, _ confidence: Finding.Confidence = .certain) {
        (self.answer, self.confidence) = (answer, confidence)
    }
}

extension ProxyAnswer {
    /// What came of a request to a proxy.
    ///
    /// - Parameters:
    ///   - request: nil where only the answer is known; what it cannot tell alone is left open.
    ///   - plain: what came of a plain request for the same host. Where that passed, a refused tunnel is the tunnel's.
    /// - Returns: nil where it cannot be told; never nil with a request.
    public static func classify(
        _ outcome: ProxyOutcome, to request: ProxyRequest? = nil, plain: ProxyAnswer? = nil
    ) -> ProxyVerdict? {
        switch outcome {
        case .nameUnresolved: ProxyVerdict(.proxyNameUnresolved)
        case .refused: ProxyVerdict(.proxyRefused)
        case .unreachable: ProxyVerdict(.proxyUnreachable)
        case .silent: ProxyVerdict(.proxySilent)
        case .reset: ProxyVerdict(.reset)
        case .foreign: ProxyVerdict(.notAProxy)
        case .tunnel(let issuer): ProxyVerdict(issuer.contains(ascii: "microsoft") ? .ok : .tlsIntercepted)
        case .answered(let answer): AnswerRules(answer: answer, request: request, plain: plain).verdict
        }
    }
}
