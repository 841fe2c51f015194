import Engine
import Facts

extension Triage {
    /// Stage 2: automatic or manual.
    public static let trigger = GuideQuestion(
        Question(
            "trigger", stage: 2,
            .one([
                Choice("automatic"),
                // Whoever presses the button is signed in.
                Choice("manual", settles: [Settlement("trigger", ["manual"]), Settlement("user", ["yes"])]),
                Choice("script", settles: [Settlement("by-script", ["yes"])]),
            ]),
            when: asked("trigger"), counts: .always),
        words: triggerWords)

    private static let triggerWords = QuestionWords(
        ask: Text(
            en: "Did the error come by itself (automatic update), or after somebody pressed \"Check for updates\" "
                + "(manual update)?",
            ja: "エラーは、操作していないときに出たのでしょうか (自動更新)。それとも [更新プログラムの確認] を"
                + "押したときでしょうか (手動更新)。"),
        label: Text(en: "Automatic or manual", ja: "自動か手動か"),
        answers: [
            "script": Text(
                en: "A script or a remote tool started it", ja: "スクリプトまたはリモートのツールで開始した"),
            "automatic": Text(
                en: "By itself; nobody pressed anything (automatic)", ja: "操作していないときに出た (自動更新)"),
            "manual": Text(
                en: "After \"Check for updates\", or on the update site (manual)",
                ja: "ボタンを押したとき、更新サイトを開いたとき (手動更新)"),
        ],
        findOut: Text(
            en: "Have \"Check for updates\" pressed now, and watch: a code that comes then belongs to the manual "
                + "update.",
            ja: "[更新プログラムの確認] を押してもらいます。そのときに出たコードは手動更新のものです。"),
        why: [
            Statement(
                Text(
                    en: "Before Windows 10 a manual update reads the user's proxy setting (Internet Explorer's), "
                        + "an automatic update reads WinHTTP's.",
                    ja: "Windows 10 より前では、手動更新はユーザーのプロキシ設定 (IE) を、自動更新は WinHTTP の"
                        + "プロキシ設定を参照します。"),
                .documented, [.kb2894304, .jpmem2017]),
            Statement(
                Text(
                    en: "On Windows 10 with an update older than 2020-09 it still matters: an automatic scan read the "
                        + "user's setting only while somebody was signed in.",
                    ja: "2020-09 より前の更新の Windows 10 では、自動か手動かがまだ影響します。自動更新の検出でユーザーの"
                        + "設定が使われるのは、ログオン中のユーザーがいる場合だけでした。"),
                .singleSource, [.jpmem2017]),
            Statement(
                Text(
                    en:
                        "On Windows 11, and on 10 with newer updates, the documents tell apart scan and download, and no "
                        + "longer automatic and manual.",
                    ja: "Windows 11 と、それより新しい更新の Windows 10 については、資料で区別されるのは検出かダウンロードかで、"
                        + "自動か手動かの区別はありません。"),
                .documented, [.learnProxy, .jpwinsup2024]),
        ],
        terms: [.automaticUpdate, .manualUpdate, .userSetting, .winHTTP])
}
