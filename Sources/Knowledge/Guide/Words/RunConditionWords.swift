/// Stage 4, what decides between the rules of Windows 10 and 11: who is signed in, the policy, the downloader.
extension QuestionWords {
    static let user = QuestionWords(
        ask: Text(
            en: "Is somebody signed in to the machine while the update runs?",
            ja: "更新の実行中、その PC にログオン (サインイン) 中のユーザーはいるでしょうか。"),
        label: Text(en: "Somebody signed in", ja: "ログオン中のユーザー"),
        answers: [
            "yes": Text(en: "Yes", ja: "はい"),
            "no": Text(en: "No (a server, or at night)", ja: "いいえ (サーバーや夜間など)"),
        ],
        findOut: Text(
            en: "Answer for the time of the error. The command lists who is signed in now; Home editions lack it.",
            ja: "エラーが出た時点について答えます。コマンドは現在ログオン中のユーザーを表示します (Home には"
                + "ありません)。"),
        shows: [Show("query user")],
        why: [
            Statement(
                Text(
                    en: "With a user signed in, Delivery Optimization uses that user's proxy setting and ignores "
                        + "WinHTTP's.",
                    ja: "ログオン中のユーザーがいると、配信の最適化はそのユーザーのプロキシ設定を使い、WinHTTP の"
                        + "設定は使いません。"),
                .documented, [.deliveryOptimization, .jpwinsup2024]),
            Statement(
                Text(
                    en: "With nobody signed in, it runs as NetworkService and uses WinHTTP's proxy setting.",
                    ja: "だれもログオンしていないときは NetworkService で動作し、WinHTTP のプロキシ設定を使います。"),
                .documented, [.deliveryOptimization, .jpwinsup2024]),
        ],
        terms: [.deliveryOptimization, .userSetting, .winHTTP, .networkService])

    static let fallback = QuestionWords(
        ask: Text(
            en: "May the scan of WSUS fall back to the user's proxy (policy SetProxyBehaviorForUpdateDetection)?",
            ja: "WSUS の検出で、ユーザーのプロキシも使うことを許可しているでしょうか。(ポリシー "
                + "SetProxyBehaviorForUpdateDetection)"),
        label: Text(en: "User's proxy for WSUS", ja: "ユーザー プロキシの許可"),
        answers: [
            "off": Text(en: "No: the value is 0 or not set (the default)", ja: "いいえ。値が 0 か未構成 (既定)"),
            "on": Text(en: "Yes: the value is 1", ja: "はい。値が 1"),
        ],
        findOut: Text(
            en: "Look for SetProxyBehaviorForUpdateDetection: 0x1 is Yes; 0x0, or no such line, is No.",
            ja: "SetProxyBehaviorForUpdateDetection の行を確認します。0x1 なら「はい」、0x0 か行がなければ"
                + "「いいえ」です。"),
        shows: [Show.updatePolicy],
        why: [
            Statement(
                Text(
                    en: "Without the policy the scan of WSUS uses the system's proxy only, and fails rather than "
                        + "try the user's proxy setting.",
                    ja: "このポリシーがないと、WSUS の検出はシステムのプロキシだけを使い、失敗してもユーザーの"
                        + "プロキシ設定は試しません。"),
                .documented, [.wsus2020, .wsus2021, .admx]),
            Statement(
                Text(
                    en: "Switching it on opens a way to gain rights on the machine: never do it just to try.",
                    ja: "許可すると権限昇格に悪用されるおそれがあります。試しに有効にすることは避けてください。"),
                .singleSource, [.fallbackRisk]),
        ],
        facts: [.valuesOfFallback], terms: [.wsus, .scan, .policy, .userSetting])

    static let downloader = QuestionWords(
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
        shows: [Show(#"reg query HKLM\SOFTWARE\Policies\Microsoft\Windows\DeliveryOptimization"#, on: Show.fromTen)],
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
                    en: "Whether Windows 11 still follows mode 100 is not established.",
                    ja: "Windows 11 がモード 100 に従うかどうかは確認できていません。"),
                .inferred, []),
        ],
        terms: [.deliveryOptimization, .bits, .policy, .winHTTP])
}
