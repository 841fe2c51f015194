import Engine
import Facts

extension Triage {
    /// Stage 3: update host's address.
    public static let resolves = GuideQuestion(
        onlyHeard("resolves", stage: 3, one(WalkVariables.resolves)),
        words: resolvesWords)

    private static let resolvesWords = QuestionWords(
        ask: Text(
            en: "Which address does ping -n 1 show for the update host?", ja: "ping -n 1 で、更新サーバーのアドレスは何と表示されますか。"),
        label: Text(en: "Update host's address", ja: "更新サーバーのアドレス"),
        answers: [
            "public": Text(en: "A public address", ja: "公開されたアドレス"),
            "private": Text(en: "An address of the own network", ja: "社内のアドレス"),
            "blocked": Text(en: "0.0.0.0, ::, 127.x or ::1", ja: "0.0.0.0、::、127.x、::1"),
            "not-found": Text(en: "The name is not found", ja: "名前が見つからない"),
        ],
        findOut: Text(
            en: "Judge by the address in brackets, not by the answer to the ping.", ja: "応答の有無ではなく、角かっこ内のアドレスで判断します。"),
        shows: [ShowCommand("ping -n 1 download.windowsupdate.com")],
        why: [
            Statement(
                Text(
                    en: "DNS filters and the hosts file answer with addresses that lead nowhere.",
                    ja: "DNS フィルターや hosts ファイルは、無効なアドレスを返すことがあります。"),
                .singleSource, [.dnsFilterReport])
        ])
}
