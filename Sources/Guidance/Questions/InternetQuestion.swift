import Engine
import Facts

extension Triage {
    /// Stage 3: windows: no Internet.
    public static let internet = GuideQuestion(
        Question("internet", stage: 3, one(WalkVariables.internet), when: goesOn, counts: .always),
        words: internetWords)

    private static let internetWords = QuestionWords(
        ask: Text(
            en: "Does Windows itself say \"No Internet\", although web pages open?",
            ja: "Web ページは表示できるのに、Windows に [インターネットなし] と表示されているでしょうか。"),
        label: Text(en: "Windows: no Internet", ja: "[インターネットなし]"),
        answers: [
            "yes": Text(en: "Yes, it says so", ja: "はい。表示されている"),
            "no": Text(en: "No, it is online", ja: "いいえ。表示されていない"),
        ],
        findOut: Text(
            en: "Look at the network icon beside the clock, or at Settings > Network & internet.",
            ja: "時計の横のネットワーク アイコン、または [設定] の [ネットワークとインターネット] を確認します。"),
        why: [
            Statement(
                Text(
                    en: "BITS starts no transfer while Windows reports that it is disconnected.",
                    ja: "Windows が未接続と判断している間、BITS は転送を開始しません。"),
                .singleSource, [.bitsErrors])
        ],
        terms: [.bits])
}
