import Engine
import Facts

extension Triage {
    /// Stage 3: in between.
    public static let between = GuideQuestion(
        onlyHeard(
            "between", stage: 3,
            .several(
                [
                    "company-proxy", "no-proxy", "company-firewall", "cache", "local-program", "pc-filter",
                    "dns-filter",
                    "scanner", "update-manager",
                ].map { Choice($0) })),
        words: betweenWords)

    private static let betweenWords = QuestionWords(
        ask: Text(en: "What is between this PC and the Internet?", ja: "この PC とインターネットの間に何がありますか。"),
        label: Text(en: "In between", ja: "途中にあるもの"),
        answers: [
            "company-proxy": Text(en: "A proxy of the company", ja: "会社のプロキシ"),
            "no-proxy": Text(en: "No proxy", ja: "プロキシはない"),
            "company-firewall": Text(en: "A firewall that lists what may pass", ja: "通信を制限するファイアウォール"),
            "cache": Text(en: "A cache server", ja: "キャッシュ サーバー"),
            "local-program": Text(en: "A proxy, VPN or accelerator on the PC itself", ja: "PC 上のプロキシ、VPN、高速化ツール"),
            "pc-filter": Text(en: "A privacy or clean-up tool, an own firewall", ja: "プライバシー ツール、個人用のファイアウォール"),
            "dns-filter": Text(en: "A DNS filter", ja: "DNS フィルター"),
            "scanner": Text(en: "A virus scanner that looks into HTTPS", ja: "HTTPS を検査するウイルス対策ソフト"),
            "update-manager": Text(en: "A product that manages or stops updates", ja: "更新を管理または停止する製品"),
        ],
        findOut: Text(
            en: "Ask for programs in the notification area, and who runs the network.",
            ja: "通知領域にあるプログラムと、ネットワークの担当者を確認します。"),
        why: [
            Statement(
                Text(
                    en: "A filter on the PC or in DNS stops updates as a proxy does, and is found elsewhere.",
                    ja: "PC や DNS のフィルターも、プロキシと同じように更新を止めます。対処する場所は異なります。"),
                .singleSource, [.spyBlockerReport])
        ])
}
