import Engine
import Facts

/// What has to fail before the next step is tried, in a line that stands under the step.
extension Resolution.Possible {
    /// - Parameter step: one that is tried.
    /// - Returns: nil of the last that is tried, or may be: nothing follows it.
    public func leadingOn(from step: Step) -> Statement? {
        let left = steps.filter { !$0.state.isPassedOver && !$0.isEnd }
        guard let place = left.firstIndex(of: step), place + 1 < left.count, step.state == .tried else { return nil }
        if step.stage == .user, left[place + 1].stage == .user {
            return step.attempt == .userPAC ? .afterNoScript : .afterNoDetection
        }
        let isSinceTen = Expansion.Side(box) == .sinceTen
        return isSinceTen && rule.plan.contains(.user) ? .afterNoReach : .afterAnyFailure
    }

    /// Whether it is a scan of Windows 10 or later.
    public var isRecentScan: Bool { box.allowed["traffic"] == ["scan"] && Expansion.Side(box) == .sinceTen }

    /// What the caller sees once the last step has failed; nil while it is open which that is.
    public var seenByCaller: SeenByCaller? { seenByCaller(behindProxy: true) }

    /// - Parameter behindProxy: false where the last step goes around its proxy.
    public func seenByCaller(behindProxy: Bool) -> SeenByCaller? {
        guard let last = steps.last(where: { !$0.state.isPassedOver && !$0.isEnd }), last.state == .tried else {
            return nil
        }
        return SeenByCaller(behind: last.attempt.isProxy && behindProxy, isRecentScan: isRecentScan)
    }
}

extension Statement {
    /// All that may stand there.
    package static let underSteps = [
        afterNoReach, afterNoDetection, afterNoScript, afterAnyFailure,
        SeenByCaller(behind: true, isRecentScan: false).line, SeenByCaller(behind: false, isRecentScan: false).line,
    ]

    static let afterNoReach = Statement(
        Text(
            en: "next after: not reached, name not found", ja: "次へ進んだ例: 接続不可、名前解決失敗"),
        .observed, [.logs])

    static let afterNoDetection = Statement(
        Text(en: "next after: detection finds nothing", ja: "次へ進む例: WPAD の応答なし"), .singleSource,
        [.jpdsiLAN])

    static let afterNoScript = Statement(
        Text(en: "next after: the script cannot be fetched", ja: "次へ進む例: PAC を取得できない場合"), .singleSource,
        [.jpdsiLAN])

    static let afterAnyFailure = Statement(
        Text(en: "next only if this fails; which errors: open", ja: "次へ進むのは失敗時 (対象エラーは不明)"),
        .inferred, [])
}
