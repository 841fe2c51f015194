import Engine
import Facts
import SettingOrder

/// The walk: which question is asked when, and which outcome is taken in which order. Each question
/// has a file in `Questions/`, each outcome a folder in `Causes/`.
///
/// The order of the routes is the order that does no harm: a statement that ends the case before any fix, what only
/// looks before what changes, the bypass list before anything else with WSUS, the login before a WinHTTP proxy is set.
public enum Triage {
    /// The questions in the order in which they are asked, a line for each stage.
    public static let questions = [
        code, anyway,
        source, trigger, traffic,
        ie, winhttp, wpad, proxy, bypass,
        os, updated, release, sha2, user, fallback, downloader,
        who, login, ports, hosts, ranges, inspection, scheme, wsusHost, wsusBypass,
    ]

    public static let guide = Guide(
        space: Space(ProxyInputs.space.variables + WalkVariables.all),
        stages: 5,
        questions: questions.map(\.question),
        routes: routes,
        lastResort: OutcomeID.nothingLeft.rawValue,
        symptom: code.id,
        inputs: Set(ProxyInputs.space.variables.map(\.name)),
        inferred: Set(WalkVariables.inferred.map(\.name)),
        infer: Inference.infer,
        matters: ProxyOrder.matters)
}
