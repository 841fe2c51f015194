import Engine
import Facts

extension Triage {
    /// Stage 5: answers for the proxy.
    public static let who = GuideQuestion(
        Question(
            "who", stage: 5, .one([Choice("myself"), Choice("network-team"), Choice("nobody")]),
            when: .all([goesOn, mayHaveProxy, .not(.certain(wsus)), .not(.certain(closed))]), counts: .always),
        words: whoWords)

    private static let whoWords = QuestionWords(
        ask: Text(
            en: "Who can answer for the proxy: which ports and hosts it lets through, whether it wants a login?",
            ja: "プロキシ サーバーの設定 (許可しているポートと接続先、認証の有無) を答えられるのはどなたでしょうか。"),
        label: Text(en: "Answers for the proxy", ja: "プロキシの担当者"),
        answers: [
            "myself": Text(en: "I can, or I can find out now", ja: "自分で答えられる、または今すぐ調べられる"),
            "network-team": Text(
                en: "Somebody else (the network team): write the request", ja: "ネットワーク担当者など (依頼文を作る)"),
            "nobody": Text(
                en: "Nothing is known about it: leave all that out", ja: "プロキシの内容は不明 (関連する質問を省く)"),
        ],
        findOut: Text(
            en:
                "The first answer leads to the questions about the proxy; each of them takes \"don't know\". All other answers, "
                + "\"don't know\" too, leave them out.",
            ja: "最初の選択肢だけがプロキシについての質問に進みます (質問ごとに「わからない」でも答えられます)。"
                + "ほかの選択肢と「わからない」では省きます。"),
        why: [
            Statement(
                Text(
                    en: "The second cause of KB2894304 lies at the proxy server: it does not allow what Windows "
                        + "Update needs.",
                    ja: "KB2894304 の要因 2 は、プロキシ サーバーが必要な通信を許可していないことです。"),
                .singleSource, [.kb2894304]),
            Statement(
                Text(
                    en: "That is seen and changed at the proxy, not on the machine: the case may have to go to "
                        + "whoever looks after it.",
                    ja: "その確認と変更は PC ではなくプロキシ側で行うため、担当者への依頼が必要になることがあります。"),
                .inferred, []),
        ],
        terms: [.proxyServer, .port, .login])
}
