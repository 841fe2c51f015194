/// Stage 5 with WSUS: its address, and whether it is reached without the proxy.
extension QuestionWords {
    static let scheme = QuestionWords(
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
        shows: [Show.wsusServer],
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

    static let wsusHost = QuestionWords(
        ask: Text(
            en: "What is the address of the WSUS server: host name and port, for example wsus.example.com:8530?",
            ja: "WSUS サーバーのアドレスは何でしょうか。(ホスト名とポート。例: wsus.example.com:8530)"),
        label: Text(en: "WSUS server", ja: "WSUS サーバー"),
        findOut: Text(
            en: "The command prints it as WUServer.", ja: "コマンドを実行すると、WUServer に表示されます。"),
        shows: [Show.wsusServer],
        why: [
            .meaningOfLocal,
            Statement(
                Text(
                    en: "Names seem to be compared as they are written, so the entry has to be the name in WUServer.",
                    ja: "名前は書かれたとおりに比較されると考えられるため、WUServer と同じ名前を登録します。"),
                .inferred, []),
        ],
        facts: [.wuserverMeansWSUS], terms: [.wsus, .hostName, .port, .bypassList])

    static let wsusBypass = QuestionWords(
        ask: Text(
            en: "Is the WSUS server in the bypass list, so that it is reached without the proxy?",
            ja: "WSUS サーバーは、プロキシを経由しないようにバイパス リストに登録されているでしょうか。"),
        label: Text(en: "WSUS in bypass list", ja: "WSUS のバイパス"),
        answers: [
            "yes": Text(en: "Yes", ja: "はい"),
            "no": Text(en: "No", ja: "いいえ"),
        ],
        findOut: Text(
            en: "Look for the server's name in the printed bypass list. <local> stands for names without a dot only.",
            ja: "表示されたバイパス リストに、サーバーの名前があるかを確認します。<local> はドットを含まない名前"
                + "だけが対象です。"),
        shows: Show.winHTTPProxy,
        why: [
            Statement(
                Text(
                    en: "A WSUS server that is missing in the bypass list is asked for through the proxy; 407 is "
                        + "the typical answer.",
                    ja: "バイパス リストにない WSUS サーバーへの通信はプロキシに送られ、典型的には 407 が返ります。"),
                .singleSource, [.jpmem2023]),
            Statement(
                Text(
                    en: "So with WSUS a WinHTTP proxy can be the fault itself: the bypass list comes before "
                        + "anything else.",
                    ja: "そのため WSUS では、WinHTTP のプロキシ設定自体が原因になり得ます。バイパス リストを最初に"
                        + "確認します。"),
                .inferred, []),
        ],
        facts: [.meaningOfLocal], terms: [.wsus, .bypassList, .winHTTP, .status407])
}
