import Engine
import Facts

extension Triage {
    /// Stage 5: range requests.
    public static let ranges = GuideQuestion(
        Question(
            "ranges", stage: 5, .one([Choice("yes"), Choice("no")]),
            when: .all([atTheProxy, .any([.certain(.is("traffic", "download")), .certain(.is("class", "range"))])]),
            counts: .always),
        words: rangesWords)

    private static let rangesWords = QuestionWords(
        ask: Text(
            en: "Does the proxy pass Range requests on (parts of a file, status 206)?",
            ja: "プロキシ サーバーは、Range ヘッダーを使った要求 (分割ダウンロード、応答 206) を通すでしょうか。"),
        label: Text(en: "Range requests", ja: "Range ヘッダー"),
        answers: [
            "yes": Text(en: "Yes", ja: "はい"),
            "no": Text(
                en: "No: refused, or turned into whole files", ja: "いいえ。拒否する、またはファイル全体を返す"),
        ],
        findOut: Text(
            en:
                "Put a file from the proxy's log for FILE. The command prints the status: 206 is Yes; 200 or 416 is No, "
                + "and 407 tells nothing.",
            ja: "FILE をプロキシのログにあるファイルに置き換えます。表示が 206 なら「はい」、200 か 416 なら「いいえ」です。"
                + "407 では判断できません。"),
        shows: [ShowCommand.rangeThroughProxy],
        why: [
            Statement(
                Text(
                    en: "Downloads are fetched in parts: a proxy that does not pass Range requests gives 0x80D05001.",
                    ja: "更新は分割してダウンロードされます。Range ヘッダーを使った要求を通さないと 0x80D05001 に"
                        + "なります。"),
                .documented, [.troubleshooting, .kb3175743])
        ],
        facts: [.answersToRange], terms: [.rangeRequest, .download])
}
