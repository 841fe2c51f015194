import Engine
import Facts

extension Triage {
    /// Stage 4: windows release.
    public static let release = GuideQuestion(
        Question(
            "release", stage: 4, .one([Choice("vista"), Choice("7"), Choice("8")]),
            when: .all([
                goesOn, .not(.certain(wsus)), .certain(.is("windows", "vista-8.1")), isOpen(WalkVariables.release),
            ]), counts: .certain(.is("windows", "vista-8.1"))),
        words: releaseWords)

    private static let releaseWords = QuestionWords(
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
        shows: [ShowCommand("ver", on: [.vista])],
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
}
