import Engine
import Facts
import SettingOrder

/// The walk: which question is asked when, and which outcome is taken in which order. Each question
/// has a file in `Questions/`, each outcome a folder in `Causes/`.
///
/// The routes say what is possible, the signs what is believed (`CauseSign`).
public enum Triage {
    /// The questions in the order in which they are asked, a line for each stage.
    public static let questions: [GuideQuestion] = [
        code, anyway, seen,
        what, source, trigger, traffic, works, changed,
        between, ie, perMachine, pac, winhttp, wpad, proxy, bypass, resolves, hostsFile, internet,
        os, updated, release, sha2, user, fallback, downloader,
        who, login, ports, hosts, ranges, inspection, scheme, wsusHost, wsusBypass,
    ]

    static let space = Space(ProxyInputs.space.variables + WalkVariables.all)

    public static let guide = Guide(
        space: space,
        stages: 5,
        questions: questions.map(\.question),
        routes: routes,
        lastResort: OutcomeID.nothingLeft.rawValue,
        symptom: code.id,
        signs: CauseSign.table,
        stepsTo: stepsTo,
        inputs: Set(ProxyInputs.space.variables.map(\.name)),
        inferred: Set(WalkVariables.inferred.map(\.name)),
        conclude: Conclusion.of,
        looks: TellingLook.allCases.map(\.rawValue),
        shown: TellingLook.shown,
        infer: Inference.infer,
        matters: ProxyOrder.matters,
        plan: FirstAction.plan)
}
