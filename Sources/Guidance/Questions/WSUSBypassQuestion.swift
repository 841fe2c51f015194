import Engine
import Facts

extension Triage {
    /// Stage 5: WSUS in bypass list.
    public static let wsusBypass = GuideQuestion(
        Question(
            "wsus-bypass", stage: 5, .one([Choice("yes"), Choice("no")]),
            when: .all([
                goesOn, .certain(wsus), .is("proxy-tried", "yes"),
                .not(.all([.certain(.is("winhttp", "static")), .not(isOpen(WalkVariables.wsusListed))])),
            ]), counts: wsus),
        words: wsusBypassWords)

    private static let wsusBypassWords = QuestionWords(
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
        shows: ShowCommand.winHTTPProxy,
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
