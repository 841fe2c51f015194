import Engine
import Facts

extension Triage {
    /// Stage 3: hosts file.
    public static let hostsFile = GuideQuestion(
        onlyHeard("hosts-file", stage: 3, one(WalkVariables.hostsFile)),
        words: hostsFileWords)

    private static let hostsFileWords = QuestionWords(
        ask: Text(en: "Does the hosts file name an update host?", ja: "hosts ファイルに更新用のホスト名がありますか。"),
        label: Text(en: "Hosts file", ja: "hosts ファイル"),
        answers: [
            "yes": Text(en: "Yes, it names one", ja: "ある"), "no": Text(en: "No, it names none", ja: "ない"),
        ],
        findOut: Text(en: "The command prints such lines; none is right.", ja: "コマンドで該当する行が表示されなければ正常です。"),
        shows: [
            ShowCommand(##"findstr /v /b "#" %windir%\System32\drivers\etc\hosts | findstr /i "update microsoft""##)
        ],
        why: [
            Statement(
                Text(
                    en: "Tools against telemetry have left update names in it.", ja: "テレメトリ対策のツールが更新用の名前を残した事例があります。"),
                .singleSource, [.hostsReport])
        ])
}
