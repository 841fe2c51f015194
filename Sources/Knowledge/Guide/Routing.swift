import Engine

/// The walk: which question is asked when, and which outcome is taken in which order. The words are in `Words/`.
///
/// The routes say what is possible, the signs what is believed (`CauseSign`).
public enum Triage {
    public static let guide = Guide(
        space: Space(ProxyInputs.space.variables + WalkVariables.all),
        stages: 5,
        questions: [
            code, anyway, seen,
            what, source, trigger, traffic, works, changed,
            between, ie, pac, winhttp, wpad, proxy, bypass, resolves, hostsFile, internet,
            os, updated, release, sha2, user, fallback, downloader,
            who, login, ports, hosts, ranges, inspection, scheme, wsusHost, wsusBypass,
        ],
        routes: routes,
        lastResort: OutcomeID.nothingLeft.rawValue,
        symptom: code.id,
        signs: CauseSign.all.map(\.sign),
        stepsTo: stepsTo,
        inputs: Set(ProxyInputs.space.variables.map(\.name)),
        inferred: Set(WalkVariables.inferred.map(\.name)),
        conclude: Conclusion.of,
        infer: Inference.infer,
        matters: ProxyOrder.matters)

    // MARK: 1. Error code

    static let code = Question("code", stage: 1, .text(["class", "login"] + CodeGroup.allCases.map(\.variable.name)))
    static let anyway = Question("anyway", stage: 1, .one([Choice("no"), Choice("yes")]), when: noProxyMatter)

    // MARK: 2. Update run

    static let source = Question(
        "source", stage: 2,
        .one([
            Choice("microsoft"), Choice("wsus", settles: [Settlement("source", ["wsus-http", "wsus-https"])]),
            Choice("wsus-http"), Choice("wsus-https"),
        ]),
        when: goesOn, counts: .always)
    static let trigger = Question(
        "trigger", stage: 2,
        .one([
            Choice("automatic"),
            // Whoever presses the button is signed in.
            Choice("manual", settles: [Settlement("trigger", ["manual"]), Settlement("user", ["yes"])]),
            Choice("script", settles: [Settlement("by-script", ["yes"])]),
        ]),
        when: asked("trigger"), counts: .always)
    static let traffic = Question(
        "traffic", stage: 2,
        .one([
            Choice("scan"), Choice("download"), Choice("install", settles: [Settlement("install-stage", ["yes"])]),
        ]),
        when: asked("traffic"), counts: .always)

    // MARK: 3. Proxy setting

    static let ie = Question(
        "ie", stage: 3, .several([Choice("auto-detect"), Choice("pac"), Choice("static")]), when: asked("ie"),
        counts: .always)
    static let winhttp = Question(
        "winhttp", stage: 3, .one([Choice("direct"), Choice("static"), Choice("advanced")]), when: asked("winhttp"),
        counts: .always)
    static let wpad = Question(
        "wpad", stage: 3, .one([Choice("yes"), Choice("no")]), when: asked("wpad"),
        counts: .always)
    static let proxy = Question(
        "proxy", stage: 3, .text(["proxy-told", "proxy-place"]), when: .all([goesOn, mayBeSet]), counts: .always)
    static let bypass = Question(
        "bypass", stage: 3, .text(["bypass-form"]),
        when: .all([
            goesOn,
            .any([.all([mayBeSet, .certain(.is("proxy-told", "yes"))]), .certain(.is("winhttp", "static"))]),
        ]), counts: .always)

    // MARK: 4. OS generation

    static let os = Question(
        "os", stage: 4,
        .one(
            OSGeneration.allCases.map {
                Choice($0.rawValue, settles: [Settlement("windows", OSRelease.windows(of: $0))])
            }),
        when: goesOn, counts: .always, anyTime: true)
    static let updated = Question(
        "updated", stage: 4,
        .one(OSRelease.windows(of: .ten).map { Choice($0, settles: [Settlement("windows", [$0])]) }),
        when: .all([asked("windows"), .certain(ten)]), counts: .certain(ten))
    static let release = Question(
        "release", stage: 4, .one([Choice("vista"), Choice("7"), Choice("8")]),
        when: .all([
            goesOn, .not(.certain(wsus)), .certain(.is("windows", "vista-8.1")), isOpen(WalkVariables.release),
        ]), counts: .certain(.is("windows", "vista-8.1")))
    static let sha2 = Question(
        "sha2", stage: 4, .one([Choice("yes"), Choice("no")]),
        when: .all([goesOn, .not(.certain(wsus)), .certain(.is("release", "vista", "7"))]),
        counts: .is("release", "vista", "7"))
    static let user = Question(
        "user", stage: 4, .one([Choice("yes"), Choice("no")]),
        when: .all([asked("user"), .not(.certain(beforeTen))]), counts: .always)
    static let fallback = Question(
        "fallback", stage: 4, .one([Choice("off"), Choice("on")]), when: asked("fallback"),
        counts: .always)
    static let downloader = Question(
        "downloader", stage: 4, .one([Choice("do"), Choice("bits")]), when: asked("downloader"),
        counts: .always)

    // MARK: 5. Ports and URLs

    static let who = Question(
        "who", stage: 5, .one([Choice("myself"), Choice("network-team")]),
        when: .all([goesOn, .not(.certain(wsus)), .not(.certain(closed))]), counts: .always)
    static let login = Question(
        "login", stage: 5, .one([Choice("no"), Choice("yes")]),
        when: .all([atTheProxy, .not(.certain(.is("login", "yes")))]), counts: .always)
    static let ports = Question(
        "ports", stage: 5, .one([Choice("both"), Choice("only-80"), Choice("only-443"), Choice("none")]),
        when: atTheProxy, counts: .always)
    static let hosts = Question(
        "hosts", stage: 5, .one([Choice("all"), Choice("some")]), when: atTheProxy, counts: .always)
    static let ranges = Question(
        "ranges", stage: 5, .one([Choice("yes"), Choice("no")]),
        when: .all([atTheProxy, .any([.certain(.is("traffic", "download")), .certain(.is("class", "range"))])]),
        counts: .always)
    static let inspection = Question(
        "inspection", stage: 5, .one([Choice("no"), Choice("yes")]), when: .all([atTheProxy, mayBeInspection]),
        counts: .always)
    static let scheme = Question(
        "scheme", stage: 5,
        .one([
            Choice("http", settles: [Settlement("source", ["wsus-http"])]),
            Choice("https", settles: [Settlement("source", ["wsus-https"])]),
        ]),
        when: .all([goesOn, .certain(wsus), .matters("source")]))
    static let wsusHost = Question(
        "wsus-host", stage: 5, .text([]), when: .all([goesOn, .certain(wsus)]), counts: wsus)
    static let wsusBypass = Question(
        "wsus-bypass", stage: 5, .one([Choice("yes"), Choice("no")]),
        when: .all([
            goesOn, .certain(wsus), .is("proxy-tried", "yes"),
            .not(.all([.certain(.is("winhttp", "static")), .not(isOpen(WalkVariables.wsusListed))])),
        ]), counts: wsus)
}
