import Engine
import Facts

extension Triage {
    /// Stage 3: device-wide setting. Most machines have none, so that nobody is asked.
    public static let perMachine = GuideQuestion(
        onlyHeard("per-machine", stage: 3, .one([Choice("no"), Choice("yes")])),
        words: perMachineWords)

    private static let perMachineWords = QuestionWords(
        ask: Text(
            en: "Is the proxy setting one for the whole PC rather than for each user?",
            ja: "プロキシの設定は、ユーザーごとではなく PC 全体の設定でしょうか。"),
        label: Text(en: "Device-wide setting", ja: "PC 全体の設定"),
        answers: [
            "no": Text(en: "No, each user has an own one", ja: "いいえ。ユーザーごとの設定"),
            "yes": Text(en: "Yes, for the whole PC", ja: "はい。PC 全体の設定"),
        ],
        findOut: Text(
            en: "ProxySettingsPerUser 0x0 in the first key: Yes. 0x1, or no such line: No.",
            ja: "1 つ目のキーで ProxySettingsPerUser が 0x0 なら「はい」、0x1 か行がなければ「いいえ」です。"),
        shows: ShowCommand.deviceWide,
        why: [
            Statement(
                Text(
                    en: "A policy can keep the proxy setting for the whole PC; then the user's own one is not read.",
                    ja: "ポリシーでプロキシ設定を PC 全体で共有できます。その場合、ユーザー自身の設定は参照されません。"),
                .documented, [.perMachine, .pypac])
        ],
        terms: [.policy])
}
