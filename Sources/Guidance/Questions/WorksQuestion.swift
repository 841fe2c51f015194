import Engine
import Facts

extension Triage {
    /// Stage 2: works all the same.
    public static let works = GuideQuestion(
        Question(
            "works", stage: 2,
            .several(
                [
                    "browser", "filter-off", "without-proxy", "other-network", "other-pc", "signed-in", "manual-only",
                    "part", "other-updates", "online-check",
                ].map { Choice($0) }), when: goesOn, counts: .always),
        words: worksWords)

    private static let worksWords = QuestionWords(
        ask: Text(
            en: "What works, at least in part or under other conditions?",
            ja: "一部だけ、または条件付きの場合も含めて、動作するものはどれでしょうか。"),
        label: Text(en: "Works all the same", ja: "動作するもの"),
        answers: [
            "browser": Text(en: "Web pages open on this PC", ja: "この PC で Web ページを表示できる"),
            "filter-off": Text(
                en: "Updates, with the VPN, filter or scanner in between off",
                ja: "VPN、フィルター、セキュリティ ソフトを止めると更新できる"),
            "without-proxy": Text(
                en: "Updates, in the same network past the proxy", ja: "プロキシを経由しなければ更新できる"),
            "other-network": Text(en: "Updates, in another network", ja: "別のネットワークでは更新できる"),
            "other-pc": Text(
                en: "Updates, on another PC of this network", ja: "同じネットワークの別の PC では更新できる"),
            "signed-in": Text(
                en: "Updates, only while somebody is signed in", ja: "だれかがログオンしている間だけ更新できる"),
            "manual-only": Text(en: "Updates, only by hand", ja: "手動でだけ更新できる"),
            "part": Text(en: "A part: it stopped at some per cent", ja: "ダウンロードの途中まで (数 % で止まる)"),
            "other-updates": Text(
                en: "Other updates; only this one fails", ja: "ほかの更新 (失敗するのは今回の更新だけ)"),
            "online-check": Text(
                en: "Updates, with \"Check online for updates from Microsoft\"",
                ja: "オンラインで Microsoft に直接確認すると更新できる"),
        ],
        findOut: Text(
            en: "Open a web page now; try the others only where that is quick.",
            ja: "今 Web ページを開いてみます。ほかはすぐ試せるものだけで構いません。"),
        why: [
            Statement(
                Text(
                    en: "What runs by hand reads the signed-in user's setting, what runs by itself that of the system.",
                    ja: "手動の実行はユーザーの設定を、自動の実行はシステムの設定を参照します。"),
                .documented, [.kb900935, .kb2894304]),
            Statement(
                Text(
                    en: "What works tells what is not at fault: other updates that arrive show that the way is open.",
                    ja: "動作するものから、原因ではない箇所が分かります。ほかの更新が届いていれば経路は開いています。"),
                .inferred, []),
        ])
}
