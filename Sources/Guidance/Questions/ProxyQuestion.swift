import Engine
import Facts

extension Triage {
    /// Stage 3: proxy server.
    public static let proxy = GuideQuestion(
        Question(
            "proxy", stage: 3, .text(["proxy-told", "proxy-place"]), when: .all([goesOn, mayHaveProxy, mayBeSet]),
            counts: .always),
        words: proxyWords)

    private static let proxyWords = QuestionWords(
        ask: Text(
            en: "What is the address of the proxy server: host name and port, for example proxy.example.com:8080?",
            ja: "プロキシ サーバーのアドレスは何でしょうか。(ホスト名とポート。例: proxy.example.com:8080)"),
        label: Text(en: "Proxy server", ja: "プロキシ サーバー"),
        findOut: Text(
            en: "Run the command where updates work, or ask the network team. Left empty, the commands will say "
                + "PROXY:PORT instead.",
            ja: "更新が正常な PC で実行するか、ネットワーク担当者に確認します。空のままにすると、コマンドには "
                + "PROXY:PORT と表示されます。"),
        shows: ShowCommand.winHTTPProxy + [ShowCommand.userSetting],
        why: [
            Statement(
                Text(
                    en: "The setting is a list. Each item is a host name with a port; http and https may have a "
                        + "proxy of their own (http=...;https=...).",
                    ja: "設定値はリストです。各項目はホスト名とポートで、http と https に別のプロキシも指定できます "
                        + "(http=...;https=...)。"),
                .documented, [.winhttpProxyInfo, .proxycfg]),
            Statement(
                Text(
                    en: "Windows Update needs both HTTP and HTTPS to pass, so the list has to serve both.",
                    ja: "Windows Update には HTTP と HTTPS の両方が必要なため、リストも両方に対応させます。"),
                .documented, [.kb2894304, .updateSecurity]),
        ],
        terms: [.proxyServer, .hostName, .port, .httpAndHTTPS])
}
