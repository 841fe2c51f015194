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
    public var seenByCaller: Statement? {
        guard let last = steps.last(where: { !$0.state.isPassedOver && !$0.isEnd }), last.state == .tried else {
            return nil
        }
        return last.attempt.isProxy ? .seenBehindProxy : .seenWithoutProxy
    }
}

extension Statement {
    /// All that may stand there.
    package static let underSteps = [
        afterNoReach, afterNoDetection, afterNoScript, afterAnyFailure, seenBehindProxy, seenWithoutProxy,
    ]

    static let afterNoReach = Statement(
        Text(
            en: "next after: not reached, name not found", ja: "次へ進んだ例: 接続不可、名前解決失敗"),
        .observed, [.logs])

    static let afterNoDetection = Statement(
        Text(en: "next after: detection finds nothing", ja: "次へ進む例: 検出できない場合"), .singleSource,
        [.jpdsiLAN])

    static let afterNoScript = Statement(
        Text(en: "next after: the script cannot be fetched", ja: "次へ進む例: PAC を取得できない場合"), .singleSource,
        [.jpdsiLAN])

    static let afterAnyFailure = Statement(
        Text(en: "next only if this fails; which errors: open", ja: "次へ進むのは失敗時 (対象エラーは不明)"),
        .inferred, [])

    public static let seenBehindProxy = Statement(
        Text(
            en: "Caller sees: 0x80072EFD no connection, 0x80072EE2 time-out, 0x8024401B login",
            ja: "表示コード: 0x80072EFD 接続不可、0x80072EE2 タイムアウト、0x8024401B 認証要求"),
        .documented, [.wuErrors, .winhttpErrors, .kb2894304])

    public static let seenWithoutProxy = Statement(
        Text(
            en: "Caller sees: 0x80072EFD no connection, 0x80072EE2 time-out, 0x80072EE7 name",
            ja: "表示コード: 0x80072EFD 接続不可、0x80072EE2 タイムアウト、0x80072EE7 名前解決"),
        .documented, [.winhttpErrors, .kb2894304])

    /// What a scan ends with where both settings were used up.
    public static let seenInLogs = Statement(
        Text(
            en: "In logs of Windows 10 and 11 a scan whose settings were all used up ended with 0x80240438 (no way to "
                + "the server), 0x8024402C (name not found) or 0x8024401C (no answer in time).",
            ja: "Windows 10 と 11 のログでは、すべての設定で失敗した検出は 0x80240438 (接続不可)、0x8024402C (名前解決の失敗)、"
                + "0x8024401C (応答のタイムアウト) で終わっています。"),
        .observed, [.logs])
}
