import Engine
import Facts

extension Triage {
    /// Stage 5: WSUS server.
    public static let wsusHost = GuideQuestion(
        Question("wsus-host", stage: 5, .text([]), when: .all([goesOn, .certain(wsus)]), counts: wsus),
        words: wsusHostWords)

    private static let wsusHostWords = QuestionWords(
        ask: Text(
            en: "What is the address of the WSUS server: host name and port, for example wsus.example.com:8530?",
            ja: "WSUS サーバーのアドレスは何でしょうか。(ホスト名とポート。例: wsus.example.com:8530)"),
        label: Text(en: "WSUS server", ja: "WSUS サーバー"),
        findOut: Text(
            en: "The command prints it as WUServer.", ja: "コマンドを実行すると、WUServer に表示されます。"),
        shows: [ShowCommand.wsusServer],
        why: [
            .meaningOfLocal,
            Statement(
                Text(
                    en: "Names seem to be compared as they are written, so the entry has to be the name in WUServer.",
                    ja: "名前は書かれたとおりに比較されると考えられるため、WUServer と同じ名前を登録します。"),
                .inferred, []),
        ],
        facts: [.wuserverMeansWSUS], terms: [.wsus, .hostName, .port, .bypassList])
}
