/// Stage 3, the two addresses that are typed: the proxy, and what is reached without it.
extension QuestionWords {
    static let proxy = QuestionWords(
        ask: Text(
            en: "What is the address of the proxy server: host name and port, for example proxy.example.com:8080?",
            ja: "プロキシ サーバーのアドレスは何でしょうか。(ホスト名とポート。例: proxy.example.com:8080)"),
        label: Text(en: "Proxy server", ja: "プロキシ サーバー"),
        findOut: Text(
            en: "Run the command where updates work, or ask the network team. Left empty, the commands will say "
                + "PROXY:PORT instead.",
            ja: "更新が正常な PC で実行するか、ネットワーク担当者に確認します。空のままにすると、コマンドには "
                + "PROXY:PORT と表示されます。"),
        shows: Show.winHTTPProxy + [Show.userSetting],
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

    static let bypass = QuestionWords(
        ask: Text(
            en: "Which hosts are to be reached without the proxy (bypass list, for example <local>;*.example.com)?",
            ja: "プロキシを経由させない接続先はどこでしょうか。(バイパス リスト。例: <local>;*.example.com)"),
        label: Text(en: "Bypass list", ja: "バイパス リスト"),
        findOut: Text(
            en: "Run the command: it prints the bypass list below the proxy server. Leave it empty if there is none.",
            ja: "コマンドを実行すると、プロキシ サーバーの次の行に表示されます。ない場合は空のままにします。"),
        shows: Show.winHTTPProxy + [Show.userSetting],
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
