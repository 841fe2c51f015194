/// What an HTTP answer of a proxy means, by rules of which the first that holds decides.
///
/// The answers of Squid, tinyproxy and nginx were recorded; those of Privoxy and Apache are known from the same
/// recordings, those of ISA Server from articles of the time.
struct AnswerRules {
    let answer: HTTPAnswer
    let request: ProxyRequest?
    let plain: ProxyAnswer?

    var verdict: ProxyVerdict? {
        login ?? words ?? (request == .connect || isTunnelOpened ? ofTunnel : ofHost)
    }

    private var status: Int { answer.status }

    /// tinyproxy answers 401 where the password is wrong, and a tunnel is never answered by the host.
    private var login: ProxyVerdict? {
        let isLogin = status == 407 || status == 401 && (answer.isFromTinyproxy || request == .connect)
        return isLogin ? ProxyVerdict(.authenticationRequired) : nil
    }

    /// Words that nobody but a proxy has.
    private var words: ProxyVerdict? {
        if answer.saysTunnelDenied { return ProxyVerdict(.connectDenied) }
        if answer.saysHostDenied { return denial }
        return answer.saysUpstreamFailed ? ProxyVerdict(.upstreamFailed) : nil
    }

    /// A refusal: that of the tunnel where plain HTTP to the same host passed. Which it is stays open where nothing is
    /// known of the other way.
    private var denial: ProxyVerdict {
        switch (request, plain) {
        case (.connect, .ok): ProxyVerdict(.connectDenied)
        case (.plain, _), (_, .some): ProxyVerdict(.hostDenied)
        default: ProxyVerdict(.hostDenied, .likely)
        }
    }

    // MARK: Tunnels

    /// The words of every proxy for an opened tunnel; no host has them.
    private var isTunnelOpened: Bool {
        request == nil && status == 200 && answer.reason.lowercased() == "connection established"
    }

    /// A tunnel is refused by the proxy alone.
    private var ofTunnel: ProxyVerdict {
        switch status {
        case ..<300: ProxyVerdict(.ok)
        case 400, 405, 501: isOwnWord ? ProxyVerdict(denial.answer, .possible) : ProxyVerdict(.notAProxy)
        // Of Privoxy it means a name that does not resolve; of others it was not seen.
        case 404: ProxyVerdict(.upstreamFailed, .possible)
        case ..<500: denial
        default: ProxyVerdict(.upstreamFailed)
        }
    }

    private var isOwnWord: Bool { answer.isFromSquid || answer.isFromTinyproxy }

    // MARK: Plain requests

    private var ofHost: ProxyVerdict? {
        if isOwnWord { return status >= 500 ? ProxyVerdict(.upstreamFailed) : denial }
        if request == .plain(ranged: true), status == 200 || status == 416 {
            return ProxyVerdict(.rangeBroken, .likely)
        }
        return answer.isPassedOn ? ProxyVerdict(.ok, .likely) : ofUnknown
    }

    /// The answer can be the host's as well: many of Microsoft's answer 403 or 404 to a browser.
    private var ofUnknown: ProxyVerdict? {
        switch status {
        case 401: ProxyVerdict(.authenticationRequired, .possible)
        case 403: ProxyVerdict(.hostDenied, .possible)
        case 500, 502...504: ProxyVerdict(.upstreamFailed, .possible)
        default:
            if answer.wentThroughProxy {
                ProxyVerdict(.ok, .likely)
            } else {
                request == nil ? nil : ProxyVerdict(.ok, .possible)
            }
        }
    }
}
