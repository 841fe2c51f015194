import Engine
import Facts
import Guidance

/// A case that outcomes and cards are made for: an outcome, the Windows, the update source, and whether names were
/// told. The samples together bring out every card and every reason there is.
struct SampleCase: Sendable, CustomStringConvertible {
    let outcome: OutcomeID
    /// A word of `--os`, or `open`.
    let windows: String
    /// A word of `--source`, or `open`.
    let source: String
    var namesTold = true
    /// The exceptions, where names were told.
    var exceptions = "<local>;*.corp.example"
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
            bypass: namesTold ? try? BypassList.parse(exceptions).get() : nil,
            wsusHost: namesTold ? "wsus01.corp.example" : nil)
    }

    var cards: [Fix] { Outcome.of(outcome).cards(facts) }
}

extension SampleCase {
    /// Every outcome, Windows and source, with names told and not; the same with one more answer; and the same with an
    /// exception that takes in the servers of Microsoft.
    static let all: [SampleCase] = plain + detailed + excepting

    static let plain: [SampleCase] = OutcomeID.allCases.flatMap { outcome in
        (OSGeneration.allCases.map(\.rawValue) + ["open"]).flatMap { windows in
            (sources.keys.sorted() + ["open"]).flatMap { source in
                [true, false].map { SampleCase(outcome: outcome, windows: windows, source: source, namesTold: $0) }
            }
        }
    }

    private static let detailed: [SampleCase] = plain.filter(\.namesTold).flatMap { plain in
        answers.map { more in
            var detailed = plain
            detailed.more = more
            return detailed
        }
    }

    private static let excepting: [SampleCase] = plain.filter(\.namesTold).map { plain in
        var excepting = plain
        excepting.exceptions = "*.microsoft.com"
        return excepting
    }

    private static let sources = [
        "microsoft": ["microsoft"], "wsus": ["wsus-http", "wsus-https"], "wsus-http": ["wsus-http"],
        "wsus-https": ["wsus-https"],
    ]

    /// Answers that cards depend on.
    private static let answers: [[String: String]] = [
        ["traffic": "scan"], ["traffic": "download", "user": "yes", "downloader": "do"],
        ["traffic": "download", "downloader": "bits"], ["winhttp": "direct"], ["winhttp": "static"],
        ["winhttp": "advanced"], ["ie.static": "no", "ie.pac": "yes"], ["fallback": "on"], ["class": "noise"],
        ["trigger": "manual", "ie.static": "yes"], ["per-machine": "yes"], ["release": "8"],
        ["class": "none"], ["class": "timeout", "winhttp": "static"], ["wpad": "yes", "winhttp": "direct"],
        ["ie.pac": "yes", "winhttp": "direct", "traffic": "scan"], ["class": "not-proxy"], ["class": "name"],
        ["code.too-many-trips": "yes"], ["proxy-place": "local"],
        ["between.dns-filter": "yes"], ["between.no-proxy": "yes"], ["between.pc-filter": "yes"], ["hosts-file": "yes"],
        ["seen.old-sync-address": "yes"], ["works.filter-off": "yes"],
        ["changed": "moved"],
    ]
}
