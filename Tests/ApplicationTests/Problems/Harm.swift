import Guidance

@testable import Application

/// What no card may do, whatever the case: read off the cards as they are handed out.
enum Harm {
    /// The faults of the cards that a case has come to.
    static func done(by file: CaseFile) -> [String] { done(by: file.cards, in: file) }

    static func done(by cards: [Fix], in file: CaseFile) -> [String] {
        cards.flatMap { card in
            [
                proxyForWSUS(card, file), policyWithoutReason(card), trustInProxy(card), loginInText(card),
                proxyBeforeSource(card, cards, file),
            ].compactMap { $0.map { "\(file.outcome?.rawValue ?? "") \(card.id): \($0)" } }
        }
    }

    /// With WSUS a proxy is only ever set together with the exception for its server.
    private static func proxyForWSUS(_ card: Fix, _ file: CaseFile) -> String? {
        guard file.facts.usesWSUS == true, setsProxy(card) else { return nil }
        let server = file.facts.wsusHost.flatMap { $0.firstMatch(of: /wsus01[a-z.]*/)?.output } ?? "WSUS-SERVER"
        let setting = card.commands.map(\.line).filter { line in plainMarks.contains { line.contains($0) } }
        let excepted = setting.allSatisfy { $0.contains(";\(server)\"") }
        let named = card.steps.contains { $0.en.contains(";\(server) to ProxyBypass") }
        return (setting.isEmpty ? named : excepted) ? nil : "sets a proxy with WSUS"
    }

    /// While the source is open, every card that sets a proxy says for which one it is.
    private static func proxyBeforeSource(_ card: Fix, _ cards: [Fix], _ file: CaseFile) -> String? {
        guard file.facts.usesWSUS == nil, setsProxy(card) else { return nil }
        let asks = cards.prefix { $0 != card }.contains { $0.id == "find-source" }
        return asks && card.steps.contains { $0.en.contains("Only where updates come from Microsoft") }
            ? nil : "sets a proxy before the source is known"
    }

    private static func policyWithoutReason(_ card: Fix) -> String? {
        let named = (card.commands.map(\.line) + card.steps.map(\.en)).contains {
            $0.contains("SetProxyBehaviorForUpdateDetection") || $0.contains("allow the user proxy as fallback")
        }
        guard named else { return nil }
        let reason = card.sideEffect.en.contains("gain its rights") && card.sideEffect.ja.contains("昇格")
        return card.risk == .danger && reason ? nil : "opens the user's proxy to WSUS without its danger"
    }

    private static func trustInProxy(_ card: Fix) -> String? {
        let trusts = card.commands.contains { $0.line.contains("certutil") || $0.line.contains("Import-Certificate") }
        let cures = card.sentences.contains { $0.contains(" CA ") && !$0.contains("no cure") }
        return trusts || cures ? "trusts the proxy's own authority" : nil
    }

    /// `user:password@` anywhere in what is typed or sent.
    private static func loginInText(_ card: Fix) -> String? {
        let lines = card.commands.map(\.line) + card.steps.flatMap { [$0.en, $0.ja] }
        return lines.contains { $0.contains(/[^\s\/@]+:[^\s\/@]+@/) } ? "holds a login" : nil
    }

    private static func setsProxy(_ card: Fix) -> Bool {
        card.commands.contains { command in
            (plainMarks + ["winhttp set advproxy"]).contains { command.line.contains($0) }
        }
    }

    /// What sets a proxy by one line; advproxy reads it from a file.
    private static let plainMarks = [
        "winhttp set proxy", "winhttp import", "proxycfg -p", "proxycfg -u", "MANUAL_PROXY ",
    ]
}
