import Engine
import Facts

extension Triage {
    /// Stage 3: WPAD in the network.
    public static let wpad = GuideQuestion(
        Question(
            "wpad", stage: 3, .one([Choice("yes"), Choice("no")]), when: asked("wpad"),
            counts: .always),
        words: wpadWords)

    private static let wpadWords = QuestionWords(
        ask: Text(
            en: "Does the network tell machines its proxy by itself (WPAD, over DHCP or DNS)?",
            ja: "ネットワークから、プロキシの設定が自動で配布されているでしょうか。(WPAD、DHCP または DNS を使用)"),
        label: Text(en: "WPAD in the network", ja: "WPAD の有無"),
        answers: [
            "yes": Text(en: "Yes, WPAD is in use", ja: "はい。WPAD を使っている"),
            "no": Text(en: "No", ja: "いいえ"),
        ],
        findOut: Text(
            en: "An address for the name wpad means Yes, over DNS. For DHCP (option 252) ask the network team.",
            ja: "wpad という名前のアドレスが返れば、DNS で配布されています。DHCP (オプション 252) については"
                + "ネットワーク担当者に確認します。"),
        shows: [.addressOfWPAD],
        why: [
            Statement(
                Text(
                    en: "Where no WinHTTP proxy is set, WPAD is the other way for the service of the automatic "
                        + "update to find one.",
                    ja: "WinHTTP のプロキシが未設定の場合、自動更新のサービスは WPAD でプロキシを見つけます。"),
                .documented, [.kb900935, .learnProxy]),
            Statement(
                Text(
                    en: "A stray WPAD record has led machines to a wrong proxy: 0x8024401C on the screen, 407 on "
                        + "the wire.",
                    ja: "意図しない WPAD のために別のプロキシが使われた例があります。画面には 0x8024401C、"
                        + "通信には 407 が出ていました。"),
                .singleSource, [.strayWPAD]),
        ],
        facts: [.waysOfWPAD], terms: [.wpad, .winHTTP, .status407])
}
