import Engine
import Facts

extension Triage {
    /// Stage 3: bypass list.
    public static let bypass = GuideQuestion(
        Question(
            "bypass", stage: 3, .text(["bypass-form"]),
            when: .all([
                goesOn, mayHaveProxy,
                .any([.all([mayBeSet, .certain(.is("proxy-told", "yes"))]), .certain(.is("winhttp", "static"))]),
            ]), counts: .always),
        words: bypassWords)

    private static let bypassWords = QuestionWords(
        ask: Text(
            en: "Which hosts are to be reached without the proxy (bypass list, for example <local>;*.example.com)?",
            ja: "プロキシを経由させない接続先はどこでしょうか。(バイパス リスト。例: <local>;*.example.com)"),
        label: Text(en: "Bypass list", ja: "バイパス リスト"),
        findOut: Text(
            en: "Run the command: it prints the bypass list below the proxy server. Leave it empty if there is none.",
            ja: "コマンドを実行すると、プロキシ サーバーの次の行に表示されます。ない場合は空のままにします。"),
        shows: ShowCommand.winHTTPProxy + [ShowCommand.userSetting],
        why: [
            Statement(
                Text(
                    en: "netsh winhttp set proxy replaces everything: a bypass list that is left out is lost.",
                    ja: "netsh winhttp set proxy は設定全体を置き換えます。バイパス リストを省略すると、元の"
                        + "リストは失われます。"),
                .singleSource, [.netsh]),
            Statement(
                Text(
                    en:
                        "Other services use WinHTTP's proxy as well: remote management has failed because of it. So the "
                        + "company's own hosts belong in the bypass list.",
                    ja: "WinHTTP のプロキシはほかのサービスも使うため、リモート管理が失敗した例があります。社内の"
                        + "接続先はバイパス リストに入れます。"),
                .documented, [.clientCenter, .winRMProxy]),
        ],
        terms: [.bypassList, .proxyServer, .winHTTP])
}
