import Engine
import Facts

extension Triage {
    /// Stage 2: what fails.
    public static let what = GuideQuestion(
        Question("what", stage: 2, one(WalkVariables.what), when: passesTheCode, counts: .always),
        words: whatWords)

    private static let whatWords = QuestionWords(
        ask: Text(
            en: "What fails: Windows Update itself, or something beside it?",
            ja: "失敗しているのは Windows Update でしょうか、それとも別のものでしょうか。"),
        label: Text(en: "What fails", ja: "失敗しているもの"),
        answers: [
            "windows-update": Text(
                en: "Windows Update: checking, downloading, installing", ja: "Windows Update (検出、ダウンロードなど)"),
            "store": Text(
                en: "Store, WSL, winget, Features on Demand", ja: "ストア、WSL、winget、オンデマンド機能"),
            "wsus-sync": Text(
                en: "This is the WSUS server: its own synchronization", ja: "WSUS サーバー自身の同期"),
            "bits-job": Text(
                en: "A BITS job or script of another program", ja: "ほかのプログラムの BITS ジョブやスクリプト"),
        ],
        findOut: Text(
            en: "Ask which window or program shows the error. Settings > Windows Update, or its history: the first.",
            ja: "エラーを表示した画面やプログラムを確認します。[設定] の [Windows Update] か更新の履歴なら 1 番目です。"),
        why: [
            Statement(
                Text(
                    en: "The proxy of a WSUS server's own synchronization is set in its console, not by netsh.",
                    ja: "WSUS サーバー自身の同期で使うプロキシは、netsh ではなく管理コンソールで設定します。"),
                .singleSource, [.consoleProxy]),
            Statement(
                Text(
                    en: "A BITS job belongs to the program that made it: then the case is one for its maker, and ends "
                        + "here.",
                    ja: "BITS ジョブは作成したプログラムのものです。提供元に確認する問題として、ここで終わります。"),
                .inferred, []),
        ],
        terms: [.wsus, .bits])
}
