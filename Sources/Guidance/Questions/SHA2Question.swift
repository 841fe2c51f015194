import Engine
import Facts

extension Triage {
    /// Stage 4: SHA-2 updates.
    public static let sha2 = GuideQuestion(
        Question(
            "sha2", stage: 4, .one([Choice("yes"), Choice("no")]),
            when: .all([goesOn, .not(.certain(wsus)), .certain(.is("release", "vista", "7"))]),
            counts: .is("release", "vista", "7")),
        words: sha2Words)

    private static let sha2Words = QuestionWords(
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
        shows: [ShowCommand(#"wmic qfe get HotFixID | findstr "4474419 4490628 4493730""#, on: [.vista])],
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
