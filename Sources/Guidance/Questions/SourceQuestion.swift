import Engine
import Facts

extension Triage {
    /// Stage 2: updates come from.
    public static let source = GuideQuestion(
        Question(
            "source", stage: 2,
            .one([
                Choice("microsoft"), Choice("wsus", settles: [Settlement("source", ["wsus-http", "wsus-https"])]),
                Choice("wsus-http"), Choice("wsus-https"),
            ]),
            when: .all([goesOn, consultsSettings]), counts: .always),
        words: sourceWords)

    private static let sourceWords = QuestionWords(
        ask: Text(
            en: "Where does the machine get its updates from: from Microsoft over the Internet, or from a "
                + "server of the company (WSUS, Configuration Manager)?",
            ja: "更新プログラムの取得先はどこでしょうか。インターネット上の Microsoft でしょうか、社内のサーバー "
                + "(WSUS、Configuration Manager) でしょうか。"),
        label: Text(en: "Updates come from", ja: "更新の取得先"),
        answers: [
            "microsoft": Text(en: "Microsoft, over the Internet", ja: "Microsoft (インターネット経由)"),
            "wsus": Text(
                en: "WSUS or Configuration Manager, http or https not known",
                ja: "WSUS、Configuration Manager (http か https か不明)"),
            "wsus-http": Text(
                en: "WSUS or Configuration Manager by http (usually port 8530)",
                ja: "WSUS、Configuration Manager (http、通常 8530 番ポート)"),
            "wsus-https": Text(
                en: "WSUS or Configuration Manager by https (usually port 8531)",
                ja: "WSUS、Configuration Manager (https、通常 8531 番ポート)"),
        ],
        findOut: Text(
            en: "Run the command. WUServer names a server and UseWUServer is 0x1: WSUS. An error, or no WUServer: "
                + "Microsoft.",
            ja: "コマンドを実行します。WUServer にサーバー名があり UseWUServer が 0x1 なら WSUS、エラーになるか "
                + "WUServer がなければ Microsoft です。"),
        shows: [ShowCommand.updatePolicy],
        why: [
            Statement(
                Text(
                    en: "With WSUS the usual proxy fault is the reverse one: the WSUS server is missing in the "
                        + "bypass list, so the proxy is asked for it and answers 407.",
                    ja: "WSUS では逆の原因がよく見られます。バイパス リストに WSUS サーバーがないため通信が"
                        + "プロキシへ送られ、407 が返ります。"),
                .singleSource, [.jpmem2023]),
            Statement(
                Text(
                    en: "Since the updates of September 2020 (http) and January 2021 (https) the scan of a WSUS "
                        + "server does not use the user's proxy setting by default.",
                    ja: "2020 年 9 月 (http) と 2021 年 1 月 (https) の更新以降、WSUS の検出は、既定ではユーザーの"
                        + "プロキシ設定を使いません。"),
                .documented, [.wsus2020, .wsus2021, .admx]),
            Statement(
                Text(
                    en: "With WSUS the same code can point elsewhere: 0x80244022 (503) may then come from the "
                        + "WSUS server itself.",
                    ja: "WSUS では同じコードでも意味が変わります。0x80244022 (503) は WSUS サーバー自身の応答の"
                        + "可能性があります。"),
                .inferred, []),
        ],
        facts: [.wuserverMeansWSUS, .portsOfWSUS],
        terms: [.wsus, .configurationManager, .bypassList, .scan, .userSetting])
}
