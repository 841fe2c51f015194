import Engine
import Facts

extension Triage {
    /// Stage 3: update host's address.
    public static let resolves = GuideQuestion(
        Question(
            "resolves", stage: 3, one(WalkVariables.resolves), when: .all([goesOn, mayBeTheName]), counts: .always),
        words: resolvesWords)

    /// No answer came, so that the name may have led astray.
    private static let mayBeTheName = Condition.is("class", "none", "other", "connect", "timeout", "aborted", "name")

    private static let resolvesWords = QuestionWords(
        ask: Text(
            en: "Which address does ping show for the update host?",
            ja: "ping を実行すると、更新用ホストのアドレスは何と表示されるでしょうか。"),
        label: Text(en: "Update host's address", ja: "更新用ホストのアドレス"),
        answers: [
            "public": Text(en: "A public address", ja: "公開されたアドレス"),
            "private": Text(en: "An address of the own network", ja: "社内のアドレス (10.x、192.168.x など)"),
            "blocked": Text(verbatim: "0.0.0.0, ::, 127.x, ::1"),
            "not-found": Text(en: "The name is not found", ja: "名前が見つからない"),
        ],
        findOut: Text(
            en: "Judge by the address in brackets, not by the ping's answer. For a failing download ping "
                + "download.windowsupdate.com, with WSUS the name in WUServer.",
            ja: "角かっこ内のアドレスで判断し、応答の有無は見ません。ダウンロードの失敗では download.windowsupdate.com、"
                + "WSUS では WUServer の名前を調べます。"),
        shows: [
            ShowCommand("ping -n 1 slscr.update.microsoft.com", on: ShowCommand.fromTen),
            ShowCommand("ping -n 1 fe2.update.microsoft.com", on: ShowCommand.beforeTen),
            ShowCommand("ping -n 1 download.windowsupdate.com"),
        ],
        why: [
            Statement(
                Text(
                    en: "DNS filters and the hosts file answer with addresses that lead nowhere.",
                    ja: "DNS フィルターや hosts ファイルは、無効なアドレスを返すことがあります。"),
                .singleSource, [.dnsFilterReport]),
            Statement(
                Text(
                    en: "ping asks the hosts file too, nslookup asks DNS alone; and many servers answer no ping.",
                    ja: "ping は hosts ファイルも参照しますが、nslookup は DNS だけです。ping に応答しないサーバーも多くあります。"),
                .inferred, []),
            Statement(
                Text(
                    en: "Behind a proxy a name that is not found may be normal: the proxy looks it up.",
                    ja: "プロキシ環境では、名前が見つからなくても正常な場合があります。プロキシが代わりに調べるためです。"),
                .inferred, []),
        ])
}
