import Engine
import Facts

extension Triage {
    /// Stage 5: proxy wants a login.
    public static let login = GuideQuestion(
        Question(
            "login", stage: 5, .one([Choice("no"), Choice("yes")]),
            when: .all([atTheProxy, .not(.certain(.is("login", "yes")))]), counts: .always),
        words: loginWords)

    private static let loginWords = QuestionWords(
        ask: Text(
            en: "Does the proxy want a login (user name and password, error 407)?",
            ja: "プロキシ サーバーは認証 (ユーザー名とパスワード、エラー 407) を求めるでしょうか。"),
        label: Text(en: "Proxy wants a login", ja: "プロキシの認証"),
        answers: [
            "no": Text(en: "No, or not for the update hosts", ja: "いいえ。または更新の接続先は認証が不要"),
            "yes": Text(en: "Yes", ja: "はい"),
        ],
        findOut: Text(
            en: "Run it with the proxy's address for PROXY:PORT (7 to 8.1: in PowerShell, w): 407 is Yes. Never type "
                + "a password there.",
            ja: "PROXY:PORT をアドレスに置き換えて実行します (7 ～ 8.1 は PowerShell、w 参照)。407 なら「はい」です。"
                + "パスワードは入力しません。"),
        shows: [ShowCommand.httpThroughProxy, ShowCommand.clientOfProxy, ShowCommand.httpByClient],
        why: [
            Statement(
                Text(
                    en: "Microsoft's advice is to let Windows Update through without a login: the service has no "
                        + "person who could type a password.",
                    ja: "Microsoft は、Windows Update の通信を認証なしで通すよう案内しています。サービスの通信では"
                        + "パスワードを入力する人がいないためです。"),
                .documented, [.jpmem2018, .commonErrors]),
            Statement(
                Text(
                    en: "Asked before a WinHTTP proxy is set: with a login in the way it would only turn 0x80072EFD "
                        + "into 0x8024401B.",
                    ja: "認証が必要なまま WinHTTP のプロキシを設定すると、0x80072EFD が 0x8024401B に変わるだけです。"
                        + "そのため先に確認します。"),
                .inferred, []),
        ],
        terms: [.login, .status407, .winHTTP])
}
