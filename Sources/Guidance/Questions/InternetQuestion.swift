import Engine
import Facts

extension Triage {
    /// Stage 3: windows: no Internet.
    public static let internet = GuideQuestion(
        onlyHeard("internet", stage: 3, one(WalkVariables.internet)),
        words: internetWords)

    private static let internetWords = QuestionWords(
        ask: Text(en: "Does Windows itself say \"No Internet\"?", ja: "Windows に [インターネットなし] と表示されていますか。"),
        label: Text(en: "Windows: no Internet", ja: "[インターネットなし]"),
        answers: [
            "yes": Text(en: "Yes, it says so", ja: "表示されている"), "no": Text(en: "No, it is online", ja: "表示されていない"),
        ],
        findOut: Text(en: "Look at the network icon in the notification area.", ja: "通知領域のネットワーク アイコンを確認します。"),
        why: [
            Statement(
                Text(
                    en: "BITS starts no transfer while Windows reports that it is disconnected.",
                    ja: "Windows が未接続と判断している間、BITS は転送を開始しません。"),
                .singleSource, [.bitsErrors])
        ])
}
