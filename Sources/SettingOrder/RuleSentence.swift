import Engine
import Facts

/// A sentence that many rows of the table follow, for who learns the table. What departs from it is an exception, and
/// named as one.
public enum RuleSentence: Sendable, Hashable, CaseIterable {
    case scansAskTheSystem, downloadsAskTheUser, wsusNeverAsksTheUser, nobodySignedIn

    public var text: Text {
        switch self {
        case .scansAskTheSystem:
            Text(en: "A scan asks the system's setting first.", ja: "検出では、システムの設定が先に使われます。")
        case .downloadsAskTheUser:
            Text(
                en: "A download asks the setting of the user who is signed in.",
                ja: "ダウンロードでは、ログオン中のユーザーの設定が使われます。")
        case .wsusNeverAsksTheUser:
            Text(
                en: "A scan of WSUS, or a report to it, never asks the user's setting.",
                ja: "WSUS の検出とレポートでは、ユーザーの設定は使われません。")
        case .nobodySignedIn:
            Text(
                en: "With nobody signed in, no user's setting counts.",
                ja: "ログオン中のユーザーがいなければ、どのユーザーの設定も使われません。")
        }
    }

    /// The one that a row follows; of several the one that says most. Nil of an exception, and of a row that none is
    /// about.
    public static func followed(by rule: Rule, in box: Box) -> RuleSentence? {
        allCases.last { $0.concerns(box) && $0.holds(rule.plan) }
    }

    /// Whether a row is one that the sentence speaks about.
    public func concerns(_ box: Box) -> Bool {
        switch self {
        case .scansAskTheSystem: box.allowed["traffic"] == ["scan"]
        case .downloadsAskTheUser: box.allowed["traffic"] == ["download"] && box.allowed["user"] != ["no"]
        case .wsusNeverAsksTheUser: box.allowed["source"]?.isSubset(of: ProxyInputs.wsus) == true
        case .nobodySignedIn: box.allowed["user"] == ["no"]
        }
    }

    /// Whether a plan is as the sentence says.
    public func holds(_ plan: [Stage]) -> Bool {
        switch self {
        case .scansAskTheSystem: plan.first == .system
        case .downloadsAskTheUser: plan.first == .user
        case .wsusNeverAsksTheUser, .nobodySignedIn: !plan.contains(.user)
        }
    }
}
