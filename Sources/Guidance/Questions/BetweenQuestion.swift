import Engine
import Facts

extension Triage {
    /// Stage 3: in between.
    public static let between = GuideQuestion(
        Question(
            "between", stage: 3,
            .several(
                [
                    "company-proxy", "no-proxy", "company-firewall", "cache", "local-program", "pc-filter",
                    "dns-filter", "scanner", "update-manager",
                ].map { Choice($0) }), when: goesOn, counts: .always),
        words: betweenWords)

    private static let betweenWords = QuestionWords(
        ask: Text(
            en: "What is between this PC and the Internet, as far as you know?",
            ja: "この PC とインターネットの間には何があるでしょうか。"),
        label: Text(en: "In between", ja: "途中にあるもの"),
        answers: [
            "company-proxy": Text(en: "A proxy of the company", ja: "会社のプロキシ"),
            "no-proxy": Text(en: "No proxy at all", ja: "プロキシはない"),
            "company-firewall": Text(en: "A firewall that lists what may pass", ja: "通信を制限するファイアウォール"),
            "cache": Text(en: "A cache server for updates", ja: "更新用のキャッシュ サーバー"),
            "local-program": Text(
                en: "A proxy, VPN or accelerator on the PC itself", ja: "PC 上のプロキシ、VPN、高速化ツール"),
            "pc-filter": Text(
                en: "A privacy or clean-up tool, an own firewall", ja: "プライバシー ツール、個人用ファイアウォール"),
            "dns-filter": Text(en: "A DNS filter", ja: "DNS フィルター"),
            "scanner": Text(
                en: "A virus scanner that looks into HTTPS", ja: "HTTPS を検査するウイルス対策ソフト"),
            "update-manager": Text(
                en: "A product that manages or stops updates", ja: "更新を管理または停止する製品"),
        ],
        findOut: Text(
            en: "Ask who runs the network, and which icons stand beside the clock.",
            ja: "ネットワークの担当者と、時計の横のアイコンを確認します。"),
        why: [
            Statement(
                Text(
                    en: "A filter on the PC or in DNS stops updates as a proxy does, and is mended elsewhere.",
                    ja: "PC や DNS のフィルターもプロキシと同じように更新を止めますが、対処する場所は異なります。"),
                .singleSource, [.spyBlockerReport]),
            Statement(
                Text(
                    en: "Where there is no proxy, all questions about one are left out.",
                    ja: "プロキシがない場合、プロキシについての質問はすべて省かれます。"),
                .inferred, []),
        ])
}
