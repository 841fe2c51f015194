/// Stage 5, what the proxy does with the traffic it lets through.
extension QuestionWords {
    static let ranges = QuestionWords(
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
            en: "Look into the proxy's log at the time of a download: 206 means Yes; 200 or 416 in its place means No.",
            ja: "ダウンロード時刻のプロキシのログを確認します。206 なら「はい」、代わりに 200 や 416 なら「いいえ」です。"),
        why: [
            Statement(
                Text(
                    en: "Downloads are fetched in parts: a proxy that does not pass Range requests gives 0x80D05001.",
                    ja: "更新は分割してダウンロードされます。Range ヘッダーを使った要求を通さないと 0x80D05001 に"
                        + "なります。"),
                .documented, [.troubleshooting, .kb3175743])
        ],
        facts: [.answersToRange], terms: [.rangeRequest, .download])

    static let inspection = QuestionWords(
        ask: Text(
            en: "Does the proxy open HTTPS to look inside (TLS inspection), for the update hosts too?",
            ja: "プロキシ サーバーは、更新の接続先についても HTTPS 通信を復号しているでしょうか。"
                + "(SSL インスペクション)"),
        label: Text(en: "TLS inspection", ja: "HTTPS の復号"),
        answers: [
            "no": Text(en: "No, or the update hosts are exempt", ja: "いいえ。または更新の接続先は除外済み"),
            "yes": Text(en: "Yes, the update hosts too", ja: "はい。更新の接続先も復号している"),
        ],
        findOut: Text(
            en: "Look at the certificate of some https page: issued by your company means Yes. Then ask whether "
                + "the update hosts are exempt.",
            ja: "https のページの証明書を確認します。発行元が自社などであれば復号しています。更新の接続先が除外済み"
                + "かは担当者に確認します。"),
        why: [
            Statement(
                Text(
                    en: "The scan accepts only certificates of Microsoft's own update issuers (certificate pinning): "
                        + "under TLS inspection it fails, even where Windows trusts the company's.",
                    ja: "検出では Microsoft の更新用の発行元だけを信頼します (証明書のピン留め)。自社の証明書を Windows が"
                        + "信頼していても、復号されると失敗します。"),
                .documented, [.updateSecurity, .pinningThread]),
            Statement(
                Text(
                    en: "0x80072F8F alone is no proof of it: a wrong clock gives the same code.",
                    ja: "0x80072F8F だけでは復号が原因とは言えません。時刻のずれでも同じコードになります。"),
                .singleSource, [.clock]),
        ],
        terms: [.tlsInspection, .certificatePinning, .httpAndHTTPS, .scan])
}
