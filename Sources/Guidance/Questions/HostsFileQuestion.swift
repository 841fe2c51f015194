import Engine
import Facts

extension Triage {
    /// Stage 3: hosts file.
    public static let hostsFile = GuideQuestion(
        Question(
            "hosts-file", stage: 3, one(WalkVariables.hostsFile),
            when: .all([
                goesOn,
                .certain(
                    .any([
                        .is("resolves", "blocked", "private"), Told.between("pc-filter"), Told.changed("pc-tool"),
                    ])),
            ]), counts: .always),
        words: hostsFileWords)

    private static let hostsFileWords = QuestionWords(
        ask: Text(
            en: "Does the hosts file name an update host?",
            ja: "hosts ファイルに更新用のホスト名があるでしょうか。"),
        label: Text(en: "Hosts file", ja: "hosts ファイル"),
        answers: [
            "yes": Text(en: "Yes, it names one", ja: "はい。記載がある"),
            "no": Text(en: "No, it names none", ja: "いいえ。記載はない"),
        ],
        findOut: Text(
            en: "Run the command. A line with a Microsoft host means Yes; lines that begin with # do not count.",
            ja: "コマンドを実行します。Microsoft のホスト名の行があれば「はい」です。# で始まる行は数えません。"),
        shows: [
            ShowCommand(#"findstr /i "update microsoft" %windir%\System32\drivers\etc\hosts"#)
        ],
        why: [
            .toolsWriteHosts,
            Statement(
                Text(
                    en: "Where the name leads nowhere, it tells whether the PC or the DNS server is to be mended.",
                    ja: "名前が無効なアドレスに解決される場合、PC と DNS サーバーのどちらを直すかがこれで分かります。"),
                .inferred, []),
        ])
}
