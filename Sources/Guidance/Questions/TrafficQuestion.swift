import Engine
import Facts

extension Triage {
    /// Stage 2: scan or download.
    public static let traffic = GuideQuestion(
        Question(
            "traffic", stage: 2,
            .one([
                Choice("scan"), Choice("download"), Choice("install", settles: [Settlement("install-stage", ["yes"])]),
            ]),
            when: asked("traffic"), counts: .always),
        words: trafficWords)

    private static let trafficWords = QuestionWords(
        ask: Text(
            en: "When did it fail: while checking for updates (scan), or while downloading them?",
            ja: "失敗したのは、更新プログラムの確認中 (検出) でしょうか、ダウンロード中でしょうか。"),
        label: Text(en: "Scan or download", ja: "検出かダウンロードか"),
        answers: [
            "install": Text(
                en: "While installing, or rolled back after a restart", ja: "インストール中、または再起動後に元に戻された"),
            "scan": Text(
                en: "While checking for updates (no percentage yet)",
                ja: "更新プログラムの確認中 (パーセント表示はまだ)"),
            "download": Text(
                en: "While downloading (a percentage was shown)", ja: "ダウンロード中 (パーセント表示があった)"),
        ],
        findOut: Text(
            en: "Ask whether a percentage was shown. If a list of updates had already come up, the scan had worked.",
            ja: "パーセント表示が出たかどうかを確認します。更新プログラムの一覧が出ていれば、検出は成功しています。"),
        why: [
            Statement(
                Text(
                    en: "On Windows 11 and an up-to-date Windows 10 the scan tries WinHTTP's proxy first; a download "
                        + "by Delivery Optimization uses the signed-in user's.",
                    ja: "Windows 11 と最新の更新を適用した Windows 10 では、検出はまず WinHTTP のプロキシを、配信の最適化による"
                        + "ダウンロードはログオン中のユーザーのプロキシを使います。"),
                .documented, [.learnProxy, .deliveryOptimization, .jpwinsup2024]),
            Statement(
                Text(
                    en: "A proxy that refuses Range requests breaks the download, not the scan: 0x80D05001.",
                    ja: "Range ヘッダーを使った要求を通さないプロキシでは、検出ではなくダウンロードが失敗します "
                        + "(0x80D05001)。"),
                .documented, [.troubleshooting, .kb3175743]),
        ],
        terms: [.scan, .download, .winHTTP, .deliveryOptimization, .rangeRequest])
}
