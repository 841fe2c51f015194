import Engine
import Facts

extension Triage {
    /// Stage 2: what fails.
    public static let what = GuideQuestion(
        onlyHeard("what", stage: 2, one(WalkVariables.what)),
        words: whatWords)

    private static let whatWords = QuestionWords(
        ask: Text(en: "What fails?", ja: "何が失敗していますか。"),
        label: Text(en: "What fails", ja: "失敗しているもの"),
        answers: [
            "windows-update": Text(en: "Windows Update", ja: "Windows Update"),
            "store": Text(
                en: "Store, WSL, winget, Features on Demand", ja: "ストア、WSL、winget、オンデマンド機能"),
            "wsus-sync": Text(en: "The WSUS server's own synchronization", ja: "WSUS サーバー自身の同期"),
            "bits-job": Text(en: "A BITS job or script of another program", ja: "ほかのプログラムの BITS ジョブやスクリプト"),
        ],
        findOut: Text(en: "Ask which window or program shows the error.", ja: "エラーを表示した画面やプログラムを確認します。"),
        why: [
            Statement(
                Text(
                    en: "The proxy of a WSUS server's own synchronization is set in its console, not by netsh.",
                    ja: "WSUS サーバー自身の同期で使うプロキシは、netsh ではなく管理コンソールで設定します。"),
                .singleSource, [.consoleProxy])
        ])
}
