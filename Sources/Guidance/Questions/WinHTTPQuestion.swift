import Engine
import Facts

extension Triage {
    /// Stage 3: winHTTP proxy setting.
    public static let winhttp = GuideQuestion(
        Question(
            "winhttp", stage: 3, .one([Choice("direct"), Choice("static"), Choice("advanced")]), when: asked("winhttp"),
            counts: .always),
        words: winhttpWords)

    private static let winhttpWords = QuestionWords(
        ask: Text(
            en: "What is set for WinHTTP, the proxy setting of the system rather than of a user?",
            ja: "WinHTTP のプロキシ設定 (ユーザーごとではなく、システム全体の設定) はどうなっているでしょうか。"),
        label: Text(en: "WinHTTP proxy setting", ja: "WinHTTP のプロキシ設定"),
        answers: [
            "direct": Text(en: "Direct access (no proxy server)", ja: "直接アクセス (プロキシ サーバーなし)"),
            "static": Text(en: "Proxy server by name and port", ja: "プロキシ サーバーの指定 (ホスト名とポート)"),
            "advanced": Text(
                en: "Advanced settings (netsh winhttp set advproxy)", ja: "詳細設定 (netsh winhttp set advproxy)"),
        ],
        findOut: Text(
            en:
                "Run the command for this Windows; no administrator rights are needed. On 11 run show advproxy too: show "
                + "proxy may leave advanced settings out.",
            ja: "この Windows 用のコマンドを実行します (管理者権限は不要)。詳細設定は show proxy に表示されないことがあるため、"
                + "11 では show advproxy も実行します。"),
        shows: ShowCommand.winHTTPProxy + [ShowCommand.advancedProxy],
        why: [
            Statement(
                Text(
                    en: "The service of the automatic update runs under the SYSTEM account, which has no user's "
                        + "setting: it finds a proxy by WinHTTP's setting or by WPAD.",
                    ja: "自動更新のサービスは SYSTEM ユーザーで動作し、ユーザーの設定を持ちません。WinHTTP の"
                        + "プロキシ設定か WPAD でプロキシを見つけます。"),
                .documented, [.kb900935, .learnProxy]),
            Statement(
                Text(
                    en: "With WSUS, direct access is the healthy answer as a rule: the WSUS server stands in the "
                        + "company's own network.",
                    ja: "WSUS では、通常「直接アクセス」が正常です。WSUS サーバーは社内のネットワークにあるためです。"),
                .inferred, []),
            Statement(
                Text(
                    en: "advproxy was seen on Server 2022; whether it exists before Windows 11 and Server 2022 is "
                        + "not established.",
                    ja: "advproxy は Server 2022 で観測されています。Windows 11、Server 2022 より前にあるかは"
                        + "確認できていません。"),
                .observed, [.revoPlace]),
        ],
        terms: [.winHTTP, .directAccess, .proxyServer, .system, .wpad, .advproxy])
}
