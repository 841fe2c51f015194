import Engine

/// The walk: which question is asked when, and which outcome is taken in which order. The words are in `Words/`.
///
/// The order of the routes is the order that does no harm: a statement that ends the case before any fix, what only
/// looks before what changes, the bypass list before anything else with WSUS, the login before a WinHTTP proxy is set.
public enum Triage {
    public static let guide = Guide(
        space: Space(ProxyInputs.space.variables + WalkVariables.all),
        stages: 5,
        questions: [
            code, anyway,
            source, trigger, traffic,
            ie, winhttp, wpad, proxy, bypass,
            os, updated, release, sha2, user, fallback, downloader,
            who, login, ports, hosts, ranges, inspection, scheme, wsusHost, wsusBypass,
        ],
        routes: routes,
        lastResort: OutcomeID.nothingLeft.rawValue,
        symptom: code.id,
        inputs: Set(ProxyInputs.space.variables.map(\.name)),
        inferred: Set(WalkVariables.inferred.map(\.name)),
        infer: Inference.infer,
        matters: ProxyOrder.matters)

    // MARK: 1. Error code

    static let code = Question("code", stage: 1, .text(["class", "login"]))
    static let anyway = Question("anyway", stage: 1, .one([Choice("no"), Choice("yes")]), when: noProxyMatter)

    // MARK: 2. Update run

    static let source = Question(
        "source", stage: 2,
        .one([
            Choice("microsoft"), Choice("wsus", settles: [Settlement("source", ["wsus-http", "wsus-https"])]),
            Choice("wsus-http"), Choice("wsus-https"),
        ]),
        when: goesOn)
    static let trigger = Question(
        "trigger", stage: 2,
        .one([
            Choice("automatic"),
            // Whoever presses the button is signed in.
            Choice("manual", settles: [Settlement("trigger", ["manual"]), Settlement("user", ["yes"])]),
        ]),
        when: asked("trigger"))
    static let traffic = Question(
        "traffic", stage: 2, .one([Choice("scan"), Choice("download")]), when: asked("traffic"))

    // MARK: 3. Proxy setting

    static let ie = Question(
        "ie", stage: 3, .several([Choice("auto-detect"), Choice("pac"), Choice("static")]), when: asked("ie"))
    static let winhttp = Question(
        "winhttp", stage: 3, .one([Choice("direct"), Choice("static"), Choice("advanced")]), when: asked("winhttp"))
    static let wpad = Question("wpad", stage: 3, .one([Choice("yes"), Choice("no")]), when: asked("wpad"))
    static let proxy = Question(
        "proxy", stage: 3, .text(["proxy-told"]), when: .all([goesOn, mayBeSet]))
    static let bypass = Question(
        "bypass", stage: 3, .text([]), when: .all([goesOn, mayBeSet, .certain(.is("proxy-told", "yes"))]))

    // MARK: 4. OS generation

    static let os = Question(
        "os", stage: 4,
        .one(
            OSGeneration.allCases.map {
                Choice($0.rawValue, settles: [Settlement("windows", OSRelease.windows(of: $0))])
            }),
        when: goesOn, anyTime: true)
    static let updated = Question(
        "updated", stage: 4,
        .one(OSRelease.windows(of: .ten).map { Choice($0, settles: [Settlement("windows", [$0])]) }),
        when: .all([asked("windows"), .certain(ten)]))
    static let release = Question(
        "release", stage: 4, .one([Choice("vista"), Choice("7"), Choice("8")]),
        when: .all([
            goesOn, .not(.certain(wsus)), .certain(.is("windows", "vista-8.1")), isOpen(WalkVariables.release),
        ]))
    static let sha2 = Question(
        "sha2", stage: 4, .one([Choice("yes"), Choice("no")]),
        when: .all([goesOn, .not(.certain(wsus)), .certain(.is("release", "vista", "7"))]))
    static let user = Question(
        "user", stage: 4, .one([Choice("yes"), Choice("no")]),
        when: .all([asked("user"), .not(.certain(beforeTen))]))
    static let fallback = Question("fallback", stage: 4, .one([Choice("off"), Choice("on")]), when: asked("fallback"))
    static let downloader = Question(
        "downloader", stage: 4, .one([Choice("do"), Choice("bits")]), when: asked("downloader"))

    // MARK: 5. Ports and URLs

    static let who = Question(
        "who", stage: 5, .one([Choice("myself"), Choice("network-team")]),
        when: .all([goesOn, .not(.certain(wsus)), .not(.certain(closed))]))
    static let login = Question(
        "login", stage: 5, .one([Choice("no"), Choice("yes")]),
        when: .all([atTheProxy, .not(.certain(.is("login", "yes")))]))
    static let ports = Question(
        "ports", stage: 5, .one([Choice("both"), Choice("only-80"), Choice("only-443"), Choice("none")]),
        when: atTheProxy)
    static let hosts = Question("hosts", stage: 5, .one([Choice("all"), Choice("some")]), when: atTheProxy)
    static let ranges = Question(
        "ranges", stage: 5, .one([Choice("yes"), Choice("no")]),
        when: .all([atTheProxy, .any([.certain(.is("traffic", "download")), .certain(.is("class", "range"))])]))
    static let inspection = Question(
        "inspection", stage: 5, .one([Choice("no"), Choice("yes")]), when: .all([atTheProxy, mayBeInspection]))
    static let scheme = Question(
        "scheme", stage: 5,
        .one([
            Choice("http", settles: [Settlement("source", ["wsus-http"])]),
            Choice("https", settles: [Settlement("source", ["wsus-https"])]),
        ]),
        when: .all([goesOn, .certain(wsus), .matters("source")]))
    static let wsusHost = Question("wsus-host", stage: 5, .text([]), when: .all([goesOn, .certain(wsus)]))
    static let wsusBypass = Question(
        "wsus-bypass", stage: 5, .one([Choice("yes"), Choice("no")]),
        when: .all([goesOn, .certain(wsus), .is("proxy-tried", "yes")]))
}
