import Engine
import Facts

extension Triage {
    /// Stage 4: somebody signed in.
    public static let user = GuideQuestion(
        Question(
            "user", stage: 4, .one([Choice("yes"), Choice("no")]),
            when: .all([asked("user"), .not(.certain(beforeTen))]), counts: .always),
        words: userWords)

    private static let userWords = QuestionWords(
        ask: Text(
            en: "Is somebody signed in to the machine while the update runs?",
            ja: "更新の実行中、その PC にログオン (サインイン) 中のユーザーはいるでしょうか。"),
        label: Text(en: "Somebody signed in", ja: "ログオン中のユーザー"),
        answers: [
            "yes": Text(en: "Yes", ja: "はい"),
            "no": Text(en: "No (a server, or at night)", ja: "いいえ (サーバーや夜間など)"),
        ],
        findOut: Text(
            en: "Answer for the time of the error. The command lists who is signed in now; Home editions lack it.",
            ja: "エラーが出た時点について答えます。コマンドは現在ログオン中のユーザーを表示します (Home には"
                + "ありません)。"),
        shows: [ShowCommand("query user")],
        why: [
            Statement(
                Text(
                    en: "With a user signed in, Delivery Optimization uses that user's proxy setting and ignores "
                        + "WinHTTP's.",
                    ja: "ログオン中のユーザーがいると、配信の最適化はそのユーザーのプロキシ設定を使い、WinHTTP の"
                        + "設定は使いません。"),
                .documented, [.deliveryOptimization, .jpwinsup2024]),
            Statement(
                Text(
                    en: "With nobody signed in, it runs as NetworkService and uses WinHTTP's proxy setting.",
                    ja: "だれもログオンしていないときは NetworkService で動作し、WinHTTP のプロキシ設定を使います。"),
                .documented, [.deliveryOptimization, .jpwinsup2024]),
        ],
        terms: [.deliveryOptimization, .userSetting, .winHTTP, .networkService])
}
