import Engine
import Facts

extension Triage {
    /// Stage 4: downloader.
    public static let downloader = GuideQuestion(
        Question(
            "downloader", stage: 4, .one([Choice("do"), Choice("bits")]), when: asked("downloader"),
            counts: .always),
        words: downloaderWords)

    private static let downloaderWords = QuestionWords(
        ask: Text(
            en: "What does the downloading: Delivery Optimization (the default), or BITS by policy?",
            ja: "ダウンロードを行うのは、配信の最適化 (既定) でしょうか、ポリシーで指定された BITS でしょうか。"),
        label: Text(en: "Downloader", ja: "ダウンロードの方式"),
        answers: [
            "do": Text(en: "Delivery Optimization (nothing was changed)", ja: "配信の最適化 (変更していない)"),
            "bits": Text(
                en: "BITS (DODownloadMode is 100, printed as 0x64)",
                ja: "BITS (DODownloadMode が 100、表示は 0x64)"),
        ],
        findOut: Text(
            en: "Look for DODownloadMode: 0x64 is BITS; another value, or no such key, is Delivery Optimization.",
            ja: "DODownloadMode を確認します。0x64 なら BITS、ほかの値やキーがない場合は配信の最適化です。"),
        shows: [
            ShowCommand(
                #"reg query HKLM\SOFTWARE\Policies\Microsoft\Windows\DeliveryOptimization"#, on: ShowCommand.fromTen)
        ],
        why: [
            Statement(
                Text(
                    en: "Mode 100 (bypass) leaves Delivery Optimization out and downloads by BITS.",
                    ja: "モード 100 (バイパス) では、配信の最適化を使わず BITS でダウンロードします。"),
                .singleSource, [.downloadMode]),
            Statement(
                Text(
                    en: "BITS jobs of the system read the setting of their own account: neither WinHTTP's nor the "
                        + "user's.",
                    ja: "システムの BITS ジョブは実行アカウント自身の設定を使います。WinHTTP やユーザーの設定は"
                        + "使いません。"),
                .documented, [.bits, .jpwinsup2024]),
            Statement(
                Text(
                    en: "From Windows 11 on Microsoft calls mode 100 deprecated; whether 11 still follows it is not "
                        + "established.",
                    ja: "Windows 11 以降、Microsoft はモード 100 を非推奨としています。11 が現在もこのモードに従うかどうかは"
                        + "確認できていません。"),
                .singleSource, [.deliveryReference]),
        ],
        terms: [.deliveryOptimization, .bits, .policy, .winHTTP])
}
