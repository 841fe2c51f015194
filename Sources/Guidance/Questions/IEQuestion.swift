import Engine
import Facts

extension Triage {
    /// Stage 3: user's proxy setting.
    public static let ie = GuideQuestion(
        Question(
            "ie", stage: 3, .several([Choice("auto-detect"), Choice("pac"), Choice("static")]), when: asked("ie"),
            counts: .always),
        words: ieWords)

    private static let ieWords = QuestionWords(
        ask: Text(
            en: "What is switched on in the user's proxy setting? (Internet Explorer's; on 10 and 11 Settings > "
                + "Network & internet > Proxy)",
            ja: "ログオン中のユーザーのプロキシ設定では、何が有効でしょうか。(IE の LAN の設定。10 と 11 では "
                + "[設定] - [ネットワークとインターネット] - [プロキシ])"),
        label: Text(en: "User's proxy setting", ja: "ユーザーのプロキシ設定"),
        answers: [
            "auto-detect": Text(en: "Automatic detection of settings", ja: "設定の自動検出"),
            "pac": Text(en: "Setup script (PAC)", ja: "自動構成スクリプト (PAC)"),
            "static": Text(en: "Proxy server by name and port", ja: "プロキシ サーバーの指定 (ホスト名とポート)"),
        ],
        findOut: Text(
            en: "Run it as that user. ProxyEnable 0x1: proxy server. AutoConfigURL: script. Detection: look "
                + "in the window.",
            ja: "そのユーザーで実行します。ProxyEnable が 0x1 ならプロキシ サーバーの指定、AutoConfigURL があれば"
                + "スクリプトです。自動検出は画面で確認します。"),
        shows: [ShowCommand.userSetting] + ShowCommand.userWindows,
        why: [
            Statement(
                Text(
                    en: "Within the user's setting Windows tries automatic detection first, then the script, "
                        + "then the proxy server by name.",
                    ja: "ユーザーの設定の中では、自動検出、自動構成スクリプト、プロキシ サーバーの指定の順に"
                        + "試されます。"),
                .documented, [.jpdsiLAN, .kb900935]),
            Statement(
                Text(
                    en: "Windows Update cannot use a PAC script at a file:// address, because WinHTTP does not "
                        + "read it: then answer as if there were none.",
                    ja: "file:// で指定した PAC は WinHTTP が読めないため、Windows Update では使えません。その場合は、"
                        + "指定がないものとして答えてください。"),
                .documented, [.filePAC, .winhttpAutoproxy]),
            Statement(
                Text(
                    en: "With WSUS the user's setting counts only before the updates of September 2020 (http) and "
                        + "January 2021 (https), or where a policy allows it. While the Windows is not known, it may.",
                    ja: "WSUS でユーザーの設定が使われるのは、2020 年 9 月 (http) と 2021 年 1 月 (https) の更新より"
                        + "前か、ポリシーで許可した場合だけです。Windows のバージョンが未確認の間は、その可能性が"
                        + "残るため確認します。"),
                .documented, [.wsus2020, .wsus2021, .admx]),
        ],
        terms: [.userSetting, .proxyServer, .pac, .winHTTP])
}
