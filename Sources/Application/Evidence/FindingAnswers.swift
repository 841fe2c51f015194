import Evidence
import Facts
import Guidance

/// What a finding answers: questions of the walk, each with words that answer it. A question that the walk does not have
/// takes nothing.
extension Finding {
    /// Words of the command line, by question, and how sure they are: at most as sure as the finding.
    var answers: [(question: String, words: String, confidence: Confidence)] {
        told.map { ($0, $1, confidence) } + implied.map { ($0, $1, min(confidence, $2)) }
    }

    /// What the finding says.
    private var told: [(String, String)] {
        switch (kind, value) {
        case (.errorCode, .code(let code)): [("code", code.hex)]
        case (.winHTTPSetting, .machine(let setting)), (.advancedWinHTTPSetting, .machine(let setting)):
            [("winhttp", setting.mode.rawValue)]
        case (.userSetting, .user(let setting)):
            [("ie", setting.uses.isEmpty ? "none" : setting.uses.map(\.rawValue).joined(separator: ","))]
                + (setting.uses.contains(.pac) ? setting.pac.map { [("pac", $0)] } ?? [] : [])
        case (.updateServer, .text(let address)): [("wsus-host", address)]
        case (.rangeFailure, _): [("ranges", "no"), ("seen", "range-refused")]
        // A kind that bears the name of a question has words that answer it.
        case (_, .text(let word)) where Triage.guide.question(kind.rawValue) != nil: [(kind.rawValue, word)]
        default: []
        }
    }

    /// What may be concluded. The proxy that a user's programs go through is probably the right one; the one in WinHTTP's
    /// setting may be the very mistake. An answer of a proxy shows how it treats one request.
    private var implied: [(String, String, Confidence)] {
        switch (kind, value) {
        case (.winHTTPSetting, .machine(let setting)), (.advancedWinHTTPSetting, .machine(let setting)):
            proxy(setting.proxy, setting.bypass, .possible) + marks(setting.proxy, setting.bypass)
        case (.userSetting, .user(let setting)) where setting.uses.contains(.static):
            proxy(setting.proxy, setting.bypass, .likely) + marks(setting.proxy, setting.bypass)
                + script(setting.pac)
        case (.userSetting, .user(let setting)): script(setting.pac)
        case (.proxyUsed, .text(let proxy)) where !isNoList: used(proxy)
        case (.bypassUsed, .text) where isNoList: [("wsus-bypass", "no", .likely)]
        case (.proxyNamed, .text(let proxy)): [("proxy", proxy, .possible)] + marks(proxy, [])
        case (.proxyAuthentication, _), (.httpStatus, .number(407)): [("login", "yes", .likely)]
        case (.proxyAnswer, .text(let answer)): treatments[answer].map { [($0.0, $0.1, .likely)] } ?? []
        case (.sign, .text(let sign)): EvidenceSign(rawValue: sign).flatMap { meanings[$0] } ?? []
        default: []
        }
    }

    /// What is odd about a setting, whether or not it is the right one.
    private func marks(_ proxy: String?, _ bypass: [String]) -> [(String, String, Confidence)] {
        let list = proxy.flatMap { try? ProxyServerList.parse($0).get() }
        let isLocal = list?.items.contains { TextSettlements.isThisComputer($0.address.host) } ?? false
        let hasSlash = bypass.contains { $0.contains("/") }
        return (isLocal ? [("seen", "local-proxy", .certain)] : [])
            + (hasSlash ? [("seen", "slash-exception", .certain)] : [])
    }

    /// A request went through it; whether it stands in the network or on the PC itself, its address says.
    private func used(_ proxy: String) -> [(String, String, Confidence)] {
        let marks = marks(proxy, [])
        return marks.isEmpty ? [("between", "company-proxy", .likely)] : marks
    }

    private func script(_ address: String?) -> [(String, String, Confidence)] {
        address.map { [("pac", $0, .likely)] } ?? []
    }

    private func proxy(
        _ proxy: String?, _ bypass: [String], _ confidence: Confidence
    ) -> [(String, String, Confidence)] {
        guard let proxy else { return [] }
        let exceptions = bypass.joined(separator: ";")
        return [("proxy", proxy, confidence)] + (exceptions.isEmpty ? [] : [("bypass", exceptions, confidence)])
    }
}

/// What some classes of a proxy's answers say of the proxy.
private let treatments = [
    ProxyAnswer.authenticationRequired.rawValue: ("login", "yes"),
    ProxyAnswer.hostDenied.rawValue: ("hosts", "some"),
    ProxyAnswer.connectDenied.rawValue: ("ports", "only-80"),
    ProxyAnswer.rangeBroken.rawValue: ("ranges", "no"),
    ProxyAnswer.tlsIntercepted.rawValue: ("inspection", "yes"),
]

/// What a sign answers. The one table of what sentences stand for: a sign that is not in it is told, and answers nothing.
private let meanings: [EvidenceSign: [(String, String, Finding.Confidence)]] = [
    .pageBlocked: [("hosts", "some", .likely), ("seen", "block-page", .likely)],
    .certificateRefused: [("seen", "tls-exception", .likely)],
    .certificateUnexpected: [("seen", "tls-exception", .likely)],
    .noCommonProtocol: [("seen", "tls-exception", .likely)],
    .serviceDisabled: [("seen", "service-disabled", .likely)],
    .autoProxyDisabled: [("seen", "autoproxy-disabled", .likely)],
    .updatesForbidden: [("between", "update-manager", .likely)],
    .microsoftForbidden: [("between", "update-manager", .possible)],
    .loginTold: [("login", "yes", .likely)],
    .noLoginTold: [("login", "no", .likely)],
    .hostsLimitedTold: [("hosts", "some", .likely)],
    .hostsOpenTold: [("hosts", "all", .likely)],
    .rangesRefusedTold: [("ranges", "no", .likely)],
    .runsProxyTold: [("who", "myself", .likely)],
    .directTold: [("winhttp", "direct", .possible)],
    .proxyOnThisPC: [("between", "local-program", .likely), ("seen", "local-proxy", .likely)],
    .noScriptFound: [("wpad", "no", .likely), ("seen", "wpad-not-found", .likely)],
    .internalThroughProxy: [("wsus-bypass", "no", .possible)],
    .deferralBesideWSUS: [("seen", "also-microsoft", .likely)],
    .classesFromMicrosoft: [("seen", "also-microsoft", .likely)],
    .tooManyTrips: [("source", "wsus", .likely)],
    .policyOverwritten: [("source", "wsus", .likely), ("seen", "policy-overwritten", .likely)],
    .installFailed: [("traffic", "install", .likely)],
    .contentNotFetched: [("traffic", "download", .likely)],
]
