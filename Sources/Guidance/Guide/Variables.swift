import Engine
import Facts

/// What the walk can know beyond the inputs of the proxy table.
enum WalkVariables {
    /// The class of the error code: what it points to, coarsely; `none` for a case without a code.
    static let codeClass = Variable("class", CodeClass.allCases.map(\.rawValue) + ["none"])
    /// The person goes on although the code is no proxy matter.
    static let anyway = Variable(yesOrNo: "anyway")
    static let release = Variable("release", OSRelease.Age.allCases.map(\.rawValue))
    static let sha2 = Variable(yesOrNo: "sha2")
    static let who = Variable("who", ["myself", "network-team", "nobody"])
    static let login = Variable(yesOrNo: "login")
    static let ports = Variable("ports", ["both", "only-80", "only-443", "none"])
    static let hosts = Variable("hosts", ["all", "some"])
    static let ranges = Variable(yesOrNo: "ranges")
    static let inspection = Variable(yesOrNo: "inspection")
    static let wsusBypassed = Variable(yesOrNo: "wsus-bypass")
    /// The proxy's address was told.
    static let proxyTold = Variable(yesOrNo: "proxy-told")

    /// Inferred: the first setting that Windows tries gives a proxy.
    static let proxyFirst = Variable(yesOrNo: "proxy-first")
    /// Inferred: some setting that Windows tries gives a proxy.
    static let proxyTried = Variable(yesOrNo: "proxy-tried")

    /// Where the proxy is that was named: on the PC itself (127.x, localhost, ::1), or in the network.
    static let proxyPlace = Variable("proxy-place", ["local", "network"])
    /// What the exceptions look like: one of them holds a slash, or none does.
    static let bypassForm = Variable("bypass-form", ["slash", "plain"])
    static let pacPlace = Variable("pac-place", ["file", "local", "network"])
    /// Concluded from the list and the server's name: an entry covers the server.
    static let wsusListed = Variable(yesOrNo: "wsus-listed")

    static let what = Variable("what", ["windows-update", "store", "wsus-sync", "bits-job"])
    static let hostsFile = Variable(yesOrNo: "hosts-file")
    static let resolves = Variable("resolves", ["public", "private", "blocked", "not-found"])
    static let changed = Variable("changed", ["pc-tool", "network", "wsus", "moved", "new", "windows", "nothing"])
    static let internet = Variable(yesOrNo: "internet")
    /// A script or a remote tool started the run; for the order of settings that settles nothing.
    static let byScript = Variable(yesOrNo: "by-script")
    /// It fails while installing, when no setting is consulted any more.
    static let installStage = Variable(yesOrNo: "install-stage")

    /// Inferred: something told speaks for the network (`Told.faultAtProxy`).
    static let networkTold = Variable(yesOrNo: "network-told")

    static let inferred = [proxyFirst, proxyTried, wsusListed, networkTold]
    static let all =
        [
            codeClass, anyway, release, sha2, who, login, ports, hosts, ranges, inspection, wsusBypassed, proxyTold,
            proxyPlace, bypassForm, pacPlace, what, hostsFile, resolves, changed, internet, byScript, installStage,
        ] + inferred + CodeGroup.allCases.map(\.variable) + ofSeveral
        + TellingLook.allCases.map(\.variable)

    /// Of questions with several answers each answer is a variable of its own.
    private static let ofSeveral = [Triage.between, Triage.works, Triage.seen].map(\.question).flatMap { question in
        question.choices.map { Variable(yesOrNo: "\(question.id).\($0.id)") }
    }
}
