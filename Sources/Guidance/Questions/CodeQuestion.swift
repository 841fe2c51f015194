import Engine
import Facts

extension Triage {
    /// Stage 1: error code.
    public static let code = GuideQuestion(
        Question("code", stage: 1, .text(["class", "login"] + CodeGroup.allCases.map(\.variable.name))),
        words: codeWords)

    private static let codeWords = QuestionWords(
        ask: Text(
            en: "Which error code does Windows Update show? Type it as it stands: 0x80072EFD, 80072EFD "
                + "and -2147012867 are all understood.",
            ja: "Windows Update に表示されたエラー コードは何でしょうか。0x80072EFD、80072EFD、-2147012867 "
                + "など、どの形でもそのまま入力できます。"),
        label: Text(en: "Error code", ja: "エラー コード"),
        findOut: Text(
            en: "Look at the Windows Update window, its update history or its log. No code at all? Leave it "
                + "empty: the questions lead on without one.",
            ja: "Windows Update の画面、更新の履歴、ログを確認します。コードがない場合は空のままで構いません。"
                + "質問だけで先へ進めます。"),
        shows: [
            ShowCommand(#"notepad %windir%\WindowsUpdate.log"#, on: ShowCommand.beforeTen),
            ShowCommand("powershell Get-WindowsUpdateLog", on: ShowCommand.fromTen),
        ],
        why: [
            Statement(
                Text(
                    en: "0x80240030, 0x80072EFE, 0x80244022, 0x80072EFD and 0x80072EE2 are the codes that "
                        + "Microsoft names for Windows Update behind a proxy.",
                    ja: "プロキシ環境での Windows Update のエラーとして、Microsoft は 0x80240030、0x80072EFE、"
                        + "0x80244022、0x80072EFD、0x80072EE2 を挙げています。"),
                .documented, [.kb2894304, .jpwinsupThroughProxy]),
            Statement(
                Text(
                    en: "0x8024401B stands for HTTP status 407: the proxy wants a login.",
                    ja: "0x8024401B は HTTP ステータス 407 を表し、プロキシが認証を求めたことを示します。"),
                .documented, [.wuErrors, .commonErrors]),
            Statement(
                Text(
                    en: "Most codes (HRESULT) narrow the cause down without settling it: that is why more is asked.",
                    ja: "エラー コード (HRESULT) の多くは、原因を絞り込めても特定はできません。そのため質問が続きます。"),
                .inferred, []),
        ],
        terms: [.hresult, .login, .status407])
}
