import Engine
import Facts

extension Triage {
    /// Stage 4: newest update.
    public static let updated = GuideQuestion(
        Question(
            "updated", stage: 4,
            .one(OSRelease.windows(of: .ten).map { Choice($0, settles: [Settlement("windows", [$0])]) }),
            when: .all([asked("windows"), .certain(ten)]), counts: .certain(ten)),
        words: updatedWords)

    private static let updatedWords = QuestionWords(
        ask: Text(
            en: "From which month is the newest cumulative update of this Windows 10?",
            ja: "この Windows 10 に適用済みの最新の累積更新プログラムは、いつのものでしょうか。"),
        label: Text(en: "Newest update", ja: "最新の累積更新"),
        answers: [
            "10-a": Text(en: "August 2020 or earlier", ja: "2020 年 8 月以前"),
            "10-b": Text(en: "September to December 2020", ja: "2020 年 9 月～12 月"),
            "10-c": Text(en: "January 2021 to March 2022", ja: "2021 年 1 月～2022 年 3 月"),
            "10-d": Text(en: "April 2022 or later", ja: "2022 年 4 月以降"),
        ],
        findOut: Text(
            en: "winver: 22H2 (build 19045) always is the last answer. Otherwise look for the newest month in the "
                + "update history.",
            ja: "winver で 22H2 (ビルド 19045) と出れば、必ず最後の選択肢です。それ以外は更新の履歴で最新の月を"
                + "確認します。"),
        shows: [ShowCommand("winver", on: [.ten]), ShowCommand.installedUpdates],
        why: [
            Statement(
                Text(
                    en: "The updates of September 2020 (http) and January 2021 (https) changed which proxy is used "
                        + "to scan a WSUS server.",
                    ja: "2020 年 9 月 (http) と 2021 年 1 月 (https) の更新で、WSUS の検出に使うプロキシが"
                        + "変わりました。"),
                .documented, [.wsus2020, .wsus2021]),
            Statement(
                Text(
                    en: "For the scan of Microsoft: the user's proxy first (2017), WinHTTP's first (2022). When it "
                        + "changed, no source says.",
                    ja: "Microsoft への検出は、2017 年の資料ではユーザーのプロキシが先、2022 年の資料では WinHTTP が"
                        + "先です。変わった時期の資料はありません。"),
                .disputed, [.jpmem2017, .jpwinsup2022]),
        ],
        terms: [.cumulativeUpdate, .scan, .wsus, .winHTTP])
}
