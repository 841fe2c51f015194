/// Stage 4, the Windows of the machine: generation, release, newest update.
extension QuestionWords {
    static let os = QuestionWords(
        ask: Text(en: "Which Windows is it?", ja: "対象の PC の Windows はどれでしょうか。"),
        label: Text(verbatim: "Windows"),
        answers: Dictionary(uniqueKeysWithValues: OSGeneration.allCases.map { ($0.rawValue, $0.title) }),
        findOut: Text(
            en: "winver opens a window with version and build, ver prints them. Build 20348 and higher belong to "
                + "the last answer.",
            ja: "winver はバージョンとビルドを画面に、ver はコマンド プロンプトに表示します。ビルド 20348 以降は"
                + "最後の選択肢です。"),
        shows: [Show("winver"), Show("ver")],
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

    static let updated = QuestionWords(
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
        shows: [Show("winver", on: [.ten]), Show.installedUpdates],
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

    static let release = QuestionWords(
        ask: Text(en: "Which of these is it exactly?", ja: "詳しくは、次のうちどれでしょうか。"),
        label: Text(en: "Windows release", ja: "Windows のバージョン"),
        answers: [
            "vista": Text(en: "Windows Vista, Server 2008", ja: "Windows Vista、Server 2008"),
            "7": Text(en: "Windows 7, Server 2008 R2", ja: "Windows 7、Server 2008 R2"),
            "8": Text(en: "Windows 8, 8.1, Server 2012, 2012 R2", ja: "Windows 8、8.1、Server 2012、2012 R2"),
        ],
        findOut: Text(
            en: "The command prints the version: 6.0 is the first answer, 6.1 the second, 6.2 and 6.3 the third.",
            ja: "コマンドで表示されるバージョンが 6.0 なら 1 番目、6.1 なら 2 番目、6.2 か 6.3 なら 3 番目です。"),
        shows: [Show("ver", on: [.vista])],
        why: [
            Statement(
                Text(
                    en: "In 2020 Microsoft closed the SHA-1 addresses that older Windows got its updates from. "
                        + "Windows 8, Server 2012 and later are not concerned.",
                    ja: "2020 年に、古い Windows が使っていた SHA-1 の更新用エンドポイントが終了しました。Windows 8、"
                        + "Server 2012 以降は対象外です。"),
                .singleSource, [.sha1Endpoints]),
            Statement(
                Text(
                    en: "Where the addresses are closed, no proxy setting helps: so this comes before any fix.",
                    ja: "エンドポイントが終了している場合、プロキシの設定では直りません。そのため先に確認します。"),
                .inferred, []),
        ])

    static let sha2 = QuestionWords(
        ask: Text(
            en: "Are the SHA-2 updates installed (KB4474419, and KB4490628 or on Server 2008 KB4493730)?",
            ja: "SHA-2 対応の更新プログラム (KB4474419、および KB4490628。Server 2008 では KB4493730) は適用済みでしょうか。"),
        label: Text(en: "SHA-2 updates", ja: "SHA-2 対応の更新"),
        answers: [
            "yes": Text(en: "Yes, both", ja: "はい。両方とも適用済み"),
            "no": Text(
                en: "No, one is missing or both are; Vista has none", ja: "いいえ。片方または両方が未適用 (Vista には提供なし)"),
        ],
        findOut: Text(
            en: "Both numbers printed: Yes. An installed update of 2020 or later shows it too: it needs SHA-2.",
            ja: "両方の番号が表示されれば「はい」です。2020 年以降の更新が適用済みの場合も、SHA-2 対応済みです。"),
        shows: [Show(#"wmic qfe get HotFixID | findstr "4474419 4490628 4493730""#, on: [.vista])],
        why: [
            Statement(
                Text(
                    en:
                        "Windows 7, Server 2008 and 2008 R2 reach Microsoft's update servers only with the SHA-2 updates.",
                    ja: "Windows 7、Server 2008、Server 2008 R2 は、SHA-2 対応の更新プログラムがないと Microsoft の"
                        + "更新サーバーを利用できません。"),
                .documented, [.sha1Endpoints, .sha2Updates])
        ],
        terms: [.sha2Updates])
}
