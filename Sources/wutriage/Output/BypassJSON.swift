import Application
import Facts

/// What `bypass --json` prints.
enum BypassJSON {
    static func value(_ report: BypassReport, _ language: Language) -> JSON {
        [
            "version": 1,
            "list": JSON(report.rules.list.items.map(\.description)),
            "results": .array(report.addresses.map { result($0, report.rules, language) }),
            "warnings": JSON(report.rules.advice.map { warning($0, language) }),
        ]
    }

    /// What WinHTTP does counts: Windows Update uses it.
    private static func result(_ address: WebAddress, _ rules: BypassRules, _ language: Language) -> JSON {
        let winHTTP = rules.decision(on: address, by: .winHTTP)
        return [
            "url": .string(address.description),
            "bypass": .bool(winHTTP.goesAround),
            "winhttp": decision(winHTTP, language),
            "wininet": decision(rules.decision(on: address, by: .winINet), language),
        ]
    }

    private static func decision(_ decision: BypassDecision, _ language: Language) -> JSON {
        [
            "bypass": .bool(decision.goesAround),
            "entry": JSON(decision.entry),
            "grade": .string(decision.reason.grade.rawValue),
            "sources": JSON(decision.reason.sources.map(\.id)),
            "reason": .string(decision.reason.text(language)),
            "perhapsMeant": JSON(decision.offer),
        ]
    }

    private static func warning(_ advice: BypassAdvice, _ language: Language) -> String {
        let offer = advice.offer.map { " " + Interface.Bypass.instead($0)(language) } ?? ""
        return advice.statement.text(language) + offer
    }
}
