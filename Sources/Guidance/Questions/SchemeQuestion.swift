import Engine
import Facts

extension Triage {
    /// Stage 5: WSUS by http or https.
    public static let scheme = GuideQuestion(
        Question(
            "scheme", stage: 5,
            .one([
                Choice("http", settles: [Settlement("source", ["wsus-http"])]),
                Choice("https", settles: [Settlement("source", ["wsus-https"])]),
            ]),
            when: .all([goesOn, .certain(wsus), .matters("source")])),
        words: schemeWords)

    private static let schemeWords = QuestionWords(
        ask: Text(
            en: "Does the address of the WSUS server begin with http:// or with https://?",
            ja: "WSUS サーバーのアドレスは、http:// と https:// のどちらで始まるでしょうか。"),
        label: Text(en: "WSUS by http or https", ja: "WSUS の http / https"),
        answers: [
            "http": Text(en: "http:// (usually port 8530)", ja: "http:// (通常 8530 番ポート)"),
            "https": Text(en: "https:// (usually port 8531)", ja: "https:// (通常 8531 番ポート)"),
        ],
        findOut: Text(
            en: "The command prints the address as WUServer.", ja: "コマンドを実行すると、WUServer に表示されます。"),
        shows: [ShowCommand.wsusServer],
        why: [
            Statement(
                Text(
                    en: "Which proxy the scan may use changed for http in September 2020 and for https in "
                        + "January 2021.",
                    ja: "検出に使うプロキシの変更は、http では 2020 年 9 月、https では 2021 年 1 月でした。"),
                .documented, [.wsus2020, .wsus2021]),
            Statement(
                Text(
                    en: "A proxy that allows CONNECT to port 443 only refuses port 8531.",
                    ja: "CONNECT を 443 番ポートだけに許可しているプロキシでは、8531 番ポートは拒否されます。"),
                .inferred, []),
        ],
        facts: [.portsOfWSUS, .wuserverMeansWSUS], terms: [.wsus, .scan, .httpAndHTTPS, .connect])
}
