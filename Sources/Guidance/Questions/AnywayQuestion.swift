import Engine
import Facts

extension Triage {
    /// Stage 1: check the proxy anyway.
    public static let anyway = GuideQuestion(
        Question(
            "anyway", stage: 1, .one([Choice("no"), Choice("yes")]), when: noProxyMatter,
            counts: .any([noProxyMatter, .certain(.is("what", "bits-job"))])),
        words: anywayWords)

    private static let anywayWords = QuestionWords(
        ask: Text(
            en: "This code does not point to the proxy. Go on and check the proxy all the same?",
            ja: "このエラー コードでは、プロキシが原因である可能性は低いと考えられます。それでも"
                + "プロキシの確認を続けますか。"),
        label: Text(en: "Check the proxy anyway", ja: "プロキシの確認を続ける"),
        answers: [
            "no": Text(
                en: "No: stop here and show what the code points to",
                ja: "いいえ。ここで終え、コードの示す原因を表示する"),
            "yes": Text(en: "Yes: check the proxy as well", ja: "はい。プロキシも確認する"),
        ],
        findOut: Text(
            en: "In doubt answer No and follow what the code points to. You can come back to this question later.",
            ja: "迷う場合は「いいえ」を選び、コードの示す原因から確認します。この質問には後で戻れます。"),
        why: [
            Statement(
                Text(
                    en: "Some codes come from a stopped service or from damaged components of Windows; Microsoft "
                        + "names those causes for them, and no proxy.",
                    ja: "サービスの停止や Windows のコンポーネントの破損を示すコードがあります。Microsoft の資料も、"
                        + "プロキシではなくそれらを原因に挙げています。"),
                .documented, [.kb3090184, .commonErrors]),
            Statement(
                Text(
                    en: "Some codes stand in the logs again and again without any fault of the network.",
                    ja: "ネットワークの障害がなくても、ログに繰り返し記録されるコードがあります。"),
                .observed, [.logs]),
        ])
}
