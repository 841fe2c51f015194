/// Stage 1, the error code.
extension QuestionWords {
    static let code = QuestionWords(
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
            Show(#"notepad %windir%\WindowsUpdate.log"#, on: Show.beforeTen),
            Show("powershell Get-WindowsUpdateLog", on: Show.fromTen),
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

    static let anyway = QuestionWords(
        ask: Text(
            en: "This code does not point to the proxy. Go on and check the proxy all the same?",
            ja: "このエラー コードでは、プロキシが原因である可能性は低いと考えられます。それでも"
                + "プロキシの確認を続けますか。"),
        label: Text(en: "Check the proxy anyway", ja: "プロキシの確認を続ける"),
        answers: [
            "no": Text(
                en: "No: stop here and show what the code points to",
                ja: "いいえ。ここで終え、コードの示す原因を表示する"),
            "yes": Text(en: "Yes: check the proxy as well", ja: "はい。プロキシも確認する"),
        ],
        findOut: Text(
            en: "In doubt answer No and follow what the code points to. You can come back to this question later.",
            ja: "迷う場合は「いいえ」を選び、コードの示す原因から確認します。この質問には後で戻れます。"),
        why: [
            Statement(
                Text(
                    en: "Some codes come from a stopped service or from damaged components of Windows; Microsoft "
                        + "names those causes for them, and no proxy.",
                    ja: "サービスの停止や Windows のコンポーネントの破損を示すコードがあります。Microsoft の資料も、"
                        + "プロキシではなくそれらを原因に挙げています。"),
                .documented, [.kb3090184, .commonErrors]),
            Statement(
                Text(
                    en: "Some codes stand in the logs again and again without any fault of the network.",
                    ja: "ネットワークの障害がなくても、ログに繰り返し記録されるコードがあります。"),
                .observed, [.logs]),
        ])
}
