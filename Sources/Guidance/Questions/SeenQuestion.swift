import Engine
import Facts

extension Triage {
    /// Stage 1: printed by the machine.
    /// What the machine printed that is an answer to no other question.
    public static let seen = GuideQuestion(
        onlyHeard(
            "seen", stage: 1,
            .several(
                [
                    "error-87", "range-refused", "tls-exception", "service-disabled", "autoproxy-disabled",
                    "wpad-not-found",
                    "block-page", "packet-filter", "wsus-answered", "policy-overwritten", "damaged-store", "offline",
                    "local-proxy", "slash-exception", "file-signature", "old-sync-address", "also-microsoft",
                ].map { Choice($0) })),
        words: seenWords)

    private static let seenWords = QuestionWords(
        ask: Text(en: "What did the machine print?", ja: "PC にどのようなメッセージが出力されましたか。"),
        label: Text(en: "Printed by the machine", ja: "PC の出力"),
        answers: [
            "error-87": Text(en: "Error 87 when a proxy setting was written", ja: "プロキシ設定の書き込みでエラー 87"),
            "range-refused": Text(en: "BITS: ranges are not supported", ja: "BITS: Range がサポートされていない"),
            "tls-exception": Text(en: "A TLS connection or certificate failed", ja: "TLS 接続または証明書の失敗"),
            "service-disabled": Text(en: "A needed service is disabled", ja: "必要なサービスが無効"),
            "autoproxy-disabled": Text(en: "Automatic proxy settings are switched off", ja: "プロキシの自動設定が無効"),
            "wpad-not-found": Text(en: "The name wpad is not found", ja: "wpad という名前が見つからない"),
            "block-page": Text(en: "A block page for a Microsoft address", ja: "Microsoft のアドレスに対するブロック画面"),
            "packet-filter": Text(en: "A rule that refuses outgoing traffic", ja: "送信を拒否する規則"),
            "wsus-answered": Text(en: "An error of the WSUS server's web site", ja: "WSUS サーバーの Web サイトのエラー"),
            "policy-overwritten": Text(
                en: "The update policy is overwritten or unreadable", ja: "更新のポリシーの上書きまたは読み取り失敗"),
            "damaged-store": Text(en: "Components are damaged", ja: "コンポーネントの破損"),
            "offline": Text(en: "Windows reports no network", ja: "Windows がネットワーク未接続と表示"),
            "local-proxy": Text(en: "A proxy at the PC's own address", ja: "PC 自身のアドレスのプロキシ"),
            "file-signature": Text(
                en: "The signature of a downloaded file was refused", ja: "ダウンロードしたファイルの署名の拒否"),
            "old-sync-address": Text(
                en: "WSUS synchronizes with an address that is closed", ja: "WSUS の同期先が終了済みのアドレス"),
            "also-microsoft": Text(
                en: "A policy that has Microsoft asked beside WSUS", ja: "WSUS のほかに Microsoft にも検索させるポリシー"),
            "slash-exception": Text(en: "An exception with a slash", ja: "「/」を含む例外"),
        ],
        findOut: Text(
            en: "Paste what was printed; it is read line by line.", ja: "出力された内容を貼り付けると、1 行ずつ読み取ります。"),
        why: [
            Statement(
                Text(
                    en: "Some messages state the fault themselves, such as a service that is disabled.",
                    ja: "サービスが無効であるなど、問題そのものを示すメッセージがあります。"),
                .singleSource, [.commonErrors])
        ])
}
