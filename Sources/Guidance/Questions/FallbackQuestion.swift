import Engine
import Facts
import SettingOrder

extension Triage {
    /// Stage 4: user's proxy for WSUS.
    public static let fallback = GuideQuestion(
        Question(
            "fallback", stage: 4, .one([Choice("off"), Choice("on")]), when: asked("fallback"),
            counts: .always),
        words: fallbackWords)

    private static let fallbackWords = QuestionWords(
        ask: Text(
            en: "May the scan of WSUS fall back to the user's proxy (policy SetProxyBehaviorForUpdateDetection)?",
            ja: "WSUS の検出で、ユーザーのプロキシも使うことを許可しているでしょうか。(ポリシー "
                + "SetProxyBehaviorForUpdateDetection)"),
        label: Text(en: "User's proxy for WSUS", ja: "ユーザー プロキシの許可"),
        answers: [
            "off": Text(en: "No: the value is 0 or not set (the default)", ja: "いいえ。値が 0 か未構成 (既定)"),
            "on": Text(en: "Yes: the value is 1", ja: "はい。値が 1"),
        ],
        findOut: Text(
            en: "Look for SetProxyBehaviorForUpdateDetection: 0x1 is Yes; 0x0, or no such line, is No.",
            ja: "SetProxyBehaviorForUpdateDetection の行を確認します。0x1 なら「はい」、0x0 か行がなければ"
                + "「いいえ」です。"),
        shows: [ShowCommand.updatePolicy],
        why: [
            Statement(
                Text(
                    en: "Without the policy the scan of WSUS uses the system's proxy only, and fails rather than "
                        + "try the user's proxy setting.",
                    ja: "このポリシーがないと、WSUS の検出はシステムのプロキシだけを使い、失敗してもユーザーの"
                        + "プロキシ設定は試しません。"),
                .documented, [.wsus2020, .wsus2021, .admx]),
            .whenToAllowUserProxy, .priceOfUserProxy,
        ],
        facts: [.valuesOfFallback], terms: [.wsus, .scan, .policy, .userSetting])
}
