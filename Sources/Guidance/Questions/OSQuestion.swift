import Engine
import Facts

extension Triage {
    /// Stage 4: windows.
    public static let os = GuideQuestion(
        Question(
            "os", stage: 4,
            .one(
                OSGeneration.allCases.map {
                    Choice($0.rawValue, settles: [Settlement("windows", OSRelease.windows(of: $0))])
                }),
            when: goesOn, counts: .always, anyTime: true),
        words: osWords)

    private static let osWords = QuestionWords(
        ask: Text(en: "Which Windows is it?", ja: "対象の PC の Windows はどれでしょうか。"),
        label: Text(verbatim: "Windows"),
        answers: Dictionary(uniqueKeysWithValues: OSGeneration.allCases.map { ($0.rawValue, $0.title) }),
        findOut: Text(
            en: "winver opens a window with version and build, ver prints them. Build 20348 and higher belong to "
                + "the last answer.",
            ja: "winver はバージョンとビルドを画面に、ver はコマンド プロンプトに表示します。ビルド 20348 以降は"
                + "最後の選択肢です。"),
        shows: [ShowCommand("winver"), ShowCommand("ver")],
        why: [
            Statement(
                Text(
                    en: "The Windows generation decides the tool: proxycfg up to XP and Server 2003, netsh winhttp "
                        + "from Vista and Server 2008 on.",
                    ja: "Windows の世代によって使うコマンドが変わります。XP、Server 2003 までは proxycfg、Vista、"
                        + "Server 2008 以降は netsh winhttp です。"),
                .documented, [.kb2894304, .proxycfg, .netsh]),
            Statement(
                Text(
                    en: "KB2894304 (2016) tells a manual update from an automatic update. For the scan on Windows 10 "
                        + "and 11 Microsoft now says: WinHTTP's setting first, then the user's.",
                    ja: "KB2894304 (2016 年) は手動更新か自動更新かで分けています。現在の資料では、Windows 10 と 11 の"
                        + "検出は WinHTTP、ユーザーの順に試すとされています。"),
                .documented, [.learnProxy, .jpwinsup2024]),
        ],
        terms: [.generation, .winHTTP, .manualUpdate, .automaticUpdate])
}
