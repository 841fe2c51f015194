import Engine

@testable import Knowledge

/// A case that the cards are made for: an outcome, the Windows, the update source, and whether names were told.
struct FixCase: CustomStringConvertible {
    let outcome: OutcomeID
    /// A word of `--os`, or `open`.
    let windows: String
    /// A word of `--source`, or `open`.
    let source: String
    var namesTold = true
    /// More answers: variables and values.
    var more: [String: String] = [:]

    var description: String {
        let rest = more.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }.joined(separator: " ")
        return "\(outcome.rawValue), Windows \(windows), \(source), names \(namesTold ? "told" : "open") \(rest)"
    }

    var facts: CaseFacts {
        var known = Known(Triage.guide.space)
        if let generation = OSGeneration(rawValue: windows) {
            known.narrow("windows", to: OSRelease.windows(of: generation))
        }
        if let values = Self.sources[source] { known.narrow("source", to: values) }
        for (name, value) in more { known.narrow(name, to: [value]) }
        return CaseFacts(
            known: known, proxy: namesTold ? try? ProxyServerList.parse("proxy.example.com:3128").get() : nil,
            bypass: namesTold ? try? BypassList.parse("<local>;*.corp.example").get() : nil,
            wsusHost: namesTold ? "wsus01.corp.example" : nil)
    }

    var cards: [Fix] { Fixes.cards(for: outcome, facts) }

    private static let sources = [
        "microsoft": ["microsoft"], "wsus": ["wsus-http", "wsus-https"], "wsus-http": ["wsus-http"],
        "wsus-https": ["wsus-https"],
    ]
}

extension FixCase {
    /// A case with its cards.
    struct Dealt {
        let of: FixCase
        let cards: [Fix]
    }

    /// Every outcome, Windows and source, with names told and not; and the same with one more answer.
    static let dealt: [Dealt] = (plain + detailed).map { Dealt(of: $0, cards: $0.cards) }

    /// Each card that differs from the others, with a case it is for.
    static let distinct: [(card: Fix, of: FixCase)] = {
        var seen: Set<Fix> = []
        return dealt.flatMap { dealt in dealt.cards.filter { seen.insert($0).inserted }.map { ($0, dealt.of) } }
    }()

    static let plain: [FixCase] = OutcomeID.allCases.flatMap { outcome in
        (OSGeneration.allCases.map(\.rawValue) + ["open"]).flatMap { windows in
            (sources.keys.sorted() + ["open"]).flatMap { source in
                [true, false].map { FixCase(outcome: outcome, windows: windows, source: source, namesTold: $0) }
            }
        }
    }

    private static let detailed: [FixCase] = plain.filter(\.namesTold).flatMap { plain in
        answers.map { more in
            var detailed = plain
            detailed.more = more
            return detailed
        }
    }

    /// Answers that cards depend on.
    private static let answers: [[String: String]] = [
        ["traffic": "scan"], ["traffic": "download", "user": "yes", "downloader": "do"],
        ["traffic": "download", "downloader": "bits"], ["winhttp": "direct"], ["winhttp": "static"],
        ["winhttp": "advanced"], ["ie.static": "no", "ie.pac": "yes"], ["fallback": "on"], ["class": "noise"],
        ["trigger": "manual", "ie.static": "yes"], ["per-machine": "yes"], ["release": "8"],
        ["class": "none"], ["class": "timeout", "winhttp": "static"], ["wpad": "yes", "winhttp": "direct"],
        ["ie.pac": "yes", "winhttp": "direct", "traffic": "scan"],
    ]
}

extension Fix {
    /// All that a person reads on the card but for the commands.
    var texts: [Text] {
        [title, expect, sideEffect, rollback, verify] + steps + [saveOldValue].compactMap(\.self)
    }

    /// It puts a proxy into a setting of the system.
    var setsProxy: Bool {
        let marks = [
            "winhttp set proxy", "winhttp import", "winhttp set advproxy", "proxycfg -p", "proxycfg -u", "MANUAL_PROXY",
        ]
        return commands.contains { command in marks.contains { command.line.contains($0) } }
    }
}
