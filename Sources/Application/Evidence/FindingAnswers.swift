import Evidence
import Facts

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
            [("ie", setting.usesRead.isEmpty ? "none" : setting.usesRead.map(\.rawValue).joined(separator: ","))]
                + (setting.uses.contains(.pac) ? setting.pac.map { [("pac", $0)] } ?? [] : [])
        case (.updateServer, .text(let address)): [("wsus-host", address)]
        case (.rangeFailure, _): [("ranges", "no")]
        case (_, .text(let word)) where Self.inTheirOwnWords.contains(kind): [(kind.rawValue, word)]
        default: []
        }
    }

    /// Kinds whose values are answers to the question of the same name.
    private static let inTheirOwnWords: Set<FindingKind> = [
        .trigger, .traffic, .source, .os, .fallback, .what, .between, .resolves, .hostsFile, .works, .changed,
        .internet,
        .pac, .inspection, .downloader, .wpad, .user,
    ]

    /// What may be concluded. The proxy that a user's programs go through is probably the right one; the one in WinHTTP's
    /// setting may be the very mistake. An answer of a proxy shows how it treats one request.
    private var implied: [(String, String, Confidence)] {
        switch (kind, value) {
        case (.winHTTPSetting, .machine(let setting)), (.advancedWinHTTPSetting, .machine(let setting)):
            proxy(setting.proxy, setting.bypass, .possible)
        case (.userSetting, .user(let setting)) where setting.uses.contains(.static):
            proxy(setting.proxy, setting.bypass, .likely)
        case (.proxyNamed, .text(let proxy)): [("proxy", proxy, .possible)]
        case (.proxyAuthentication, _), (.httpStatus, .number(407)): [("login", "yes", .likely)]
        case (.proxyAnswer, .text(let answer)): treatments[answer].map { [($0.0, $0.1, .likely)] } ?? []
        case (.sign, .text(let sign)): Sign(rawValue: sign).flatMap { meanings[$0] } ?? []
        default: []
        }
    }

    private func proxy(
        _ proxy: String?, _ bypass: [String], _ confidence: Confidence
    ) -> [(String, String, Confidence)] {
        guard let proxy else { return [] }
        let exceptions = bypass.joined(separator: ";")
        return [("proxy", proxy, confidence)] + (exceptions.isEmpty ? [] : [("bypass", exceptions, confidence)])
    }
}

extension UserSetting {
    /// What Windows Update can read of it: a script by `file://` counts as none.
    fileprivate var usesRead: [Use] { uses.filter { $0 != .pac || pac.map(PACReview.isOnTheWeb) ?? true } }
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
private let meanings: [Sign: [(String, String, Finding.Confidence)]] = [
    .pageBlocked: [("hosts", "some", .likely)],
    .loginTold: [("login", "yes", .likely)],
    .directTold: [("winhttp", "direct", .possible)],
    .proxyOnThisPC: [("between", "local-program", .likely)],
    .noScriptFound: [("wpad", "no", .likely)],
    .internalThroughProxy: [("wsus-bypass", "no", .possible)],
    .tooManyTrips: [("source", "wsus", .likely)],
    .policyOverwritten: [("source", "wsus", .likely)],
    .installFailed: [("traffic", "install", .possible)],
    .contentNotFetched: [("traffic", "download", .likely)],
]
