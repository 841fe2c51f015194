/// Stage 5, the proxy itself: who answers for it, and what it lets through.
extension QuestionWords {
    static let who = QuestionWords(
        ask: Text(
            en: "Who can answer for the proxy: which ports and hosts it lets through, whether it wants a login?",
            ja: "プロキシ サーバーの設定 (許可しているポートと接続先、認証の有無) を答えられるのはどなたでしょうか。"),
        label: Text(en: "Answers for the proxy", ja: "プロキシの担当者"),
        answers: [
            "myself": Text(en: "I can, or I can find out now", ja: "自分で答えられる、または今すぐ調べられる"),
            "network-team": Text(
                en: "Somebody else (the network team): write the request", ja: "ネットワーク担当者など (依頼文を作る)"),
        ],
        findOut: Text(
            en: "Just go on: each of the questions about the proxy can be answered with \"don't know\" as well.",
            ja: "そのまま進めて構いません。プロキシについての質問も、それぞれ「わからない」で答えられます。"),
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

    static let login = QuestionWords(
        ask: Text(
            en: "Does the proxy want a login (user name and password, error 407)?",
            ja: "プロキシ サーバーは認証 (ユーザー名とパスワード、エラー 407) を求めるでしょうか。"),
        label: Text(en: "Proxy wants a login", ja: "プロキシの認証"),
        answers: [
            "no": Text(en: "No, or not for the update hosts", ja: "いいえ。または更新の接続先は認証が不要"),
            "yes": Text(en: "Yes", ja: "はい"),
        ],
        findOut: Text(
            en: "Run it with the proxy's address for PROXY:PORT (7 to 8.1: in PowerShell, F3): 407 is Yes. Never type "
                + "a password there.",
            ja: "PROXY:PORT をアドレスに置き換えて実行します (7 ～ 8.1 は PowerShell、F3 参照)。407 なら「はい」です。"
                + "パスワードは入力しません。"),
        shows: [Show.httpThroughProxy, Show.clientOfProxy, Show.httpByClient],
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

    static let ports = QuestionWords(
        ask: Text(
            en: "Does the proxy let Windows Update through on port 80 (HTTP) and on port 443 (HTTPS)?",
            ja: "プロキシ サーバーは、80 番ポート (HTTP) と 443 番ポート (HTTPS) の両方で通信を許可しているでしょうか。"),
        label: Text(en: "Ports at the proxy", ja: "プロキシのポート"),
        answers: [
            "both": Text(en: "Both", ja: "両方とも許可"),
            "only-80": Text(en: "Only port 80 (HTTP)", ja: "80 番ポート (HTTP) だけ許可"),
            "only-443": Text(en: "Only port 443 (HTTPS)", ja: "443 番ポート (HTTPS) だけ許可"),
            "none": Text(en: "Neither", ja: "どちらも許可していない"),
        ],
        findOut: Text(
            en: "80 is tried, then 443. 407, or 403 to https: refused. 403 to http, 502 to 504: tells nothing. Else "
                + "open. 7 to 8.1: in PowerShell (F3).",
            ja: "80、443 の順に試します。407 と https の 403 は拒否、http の 403 と 502 ～ 504 は判断不可、ほかの応答は"
                + "許可です。7 ～ 8.1 は PowerShell (F3)。"),
        shows: [Show.httpThroughProxy, Show.tunnelThroughProxy, Show.clientOfProxy, Show.bothByClient],
        why: [
            Statement(
                Text(
                    en: "Windows Update needs both: HTTP on port 80 and HTTPS on port 443.",
                    ja: "Windows Update には、80 番ポートの HTTP と 443 番ポートの HTTPS の両方が必要です。"),
                .documented, [.kb2894304, .updateSecurity]),
            Statement(
                Text(
                    en: "The files of an update come by HTTP on purpose; they are checked by their signature. The "
                        + "scan goes by HTTPS, through a CONNECT of the proxy.",
                    ja: "更新ファイルは意図的に HTTP で送られ、署名で検証されます。検出は HTTPS で行われ、プロキシの "
                        + "CONNECT が必要です。"),
                .singleSource, [.updateSecurity]),
            Statement(
                Text(
                    en: "In PowerShell an error that speaks of SSL or TLS means that 443 is open: the proxy had opened "
                        + "the tunnel before.",
                    ja: "PowerShell で SSL / TLS に関するエラーが出た場合、443 番は許可されています。プロキシは CONNECT に"
                        + "応じた後であるためです。"),
                .inferred, []),
        ],
        terms: [.port, .httpAndHTTPS, .connect], listsHosts: true)

    static let hosts = QuestionWords(
        ask: Text(
            en: "Does the proxy allow all host names that Windows Update needs?",
            ja: "Windows Update に必要な接続先 (ホスト名) を、プロキシ サーバーはすべて許可しているでしょうか。"),
        label: Text(en: "Hosts at the proxy", ja: "プロキシの接続先"),
        answers: [
            "all": Text(en: "All of them (or any address)", ja: "すべて許可 (または接続先の制限なし)"),
            "some": Text(en: "Some are missing", ja: "許可していないものがある"),
        ],
        findOut: Text(
            en: "F3 lists the hosts. Compare them with the proxy's rules and its log, or put each for HOST: 403 is "
                + "refused.",
            ja: "F3 の一覧をプロキシの規則やログと照合します。または HOST を各接続先に置き換えて実行します (403 は拒否)。"),
        shows: [Show.anyHostThroughProxy, Show.clientOfProxy, Show.anyHostByClient],
        why: [
            Statement(
                Text(
                    en: "Where a proxy cannot allow every address, KB2894304 wants all URLs of Microsoft's list "
                        + "allowed, and the list checked again from time to time.",
                    ja: "すべての接続先を許可できない場合、KB2894304 は一覧の URL をすべて許可し、変更がないかを"
                        + "定期的に確認するよう求めています。"),
                .singleSource, [.kb2894304]),
            Statement(
                Text(
                    en: "Names are needed, not IP addresses: Microsoft gives no ranges of addresses.",
                    ja: "IP アドレスではなくホスト名で許可します。Microsoft は IP アドレスの範囲を公開していません。"),
                .singleSource, [.updateSecurity]),
            .oldLists,
        ],
        terms: [.hostName], listsHosts: true)
}
