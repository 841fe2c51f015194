import Engine
import Facts

extension Triage {
    /// Stage 5: TLS inspection.
    public static let inspection = GuideQuestion(
        Question(
            "inspection", stage: 5, .one([Choice("no"), Choice("yes")]), when: .all([atTheProxy, mayBeInspection]),
            counts: .always),
        words: inspectionWords)

    private static let inspectionWords = QuestionWords(
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
