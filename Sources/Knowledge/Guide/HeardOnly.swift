import Engine

/// Questions that nobody is asked yet: what is told of them counts, and so does what a text shows.
extension Triage {
    /// What the machine printed that is an answer to no other question.
    static let seen = onlyHeard(
        "seen", stage: 1,
        .several(
            [
                "error-87", "range-refused", "tls-exception", "service-disabled", "autoproxy-disabled",
                "wpad-not-found",
                "block-page", "packet-filter", "wsus-answered", "policy-overwritten", "damaged-store", "offline",
                "local-proxy", "slash-exception",
            ].map { Choice($0) }))

    /// The question that gathers what the machine printed.
    public static let heard = seen.id

    static let what = onlyHeard("what", stage: 2, one(WalkVariables.what))
    static let works = onlyHeard(
        "works", stage: 2,
        .several(
            [
                "browser", "filter-off", "without-proxy", "other-network", "other-pc", "signed-in", "manual-only",
                "part",
                "other-updates", "online-check",
            ].map { Choice($0) }))
    static let changed = onlyHeard("changed", stage: 2, one(WalkVariables.changed))

    static let between = onlyHeard(
        "between", stage: 3,
        .several(
            [
                "company-proxy", "no-proxy", "company-firewall", "cache", "local-program", "pc-filter", "dns-filter",
                "scanner", "update-manager",
            ].map { Choice($0) }))
    static let pac = onlyHeard("pac", stage: 3, .text(["pac-place"]))
    static let resolves = onlyHeard("resolves", stage: 3, one(WalkVariables.resolves))
    static let hostsFile = onlyHeard("hosts-file", stage: 3, one(WalkVariables.hostsFile))
    static let internet = onlyHeard("internet", stage: 3, one(WalkVariables.internet))

    private static func onlyHeard(_ id: String, stage: Int, _ kind: Question.Kind) -> Question {
        Question(id, stage: stage, kind, isAsked: false)
    }

    private static func one(_ variable: Variable) -> Question.Kind { .one(variable.values.map { Choice($0) }) }
}
