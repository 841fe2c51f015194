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
            en: "Through the proxy, whom does the certificate of an update host name as its issuer (TLS inspection)?",
            ja: "プロキシ経由で表示される更新用ホストの証明書で、発行者はどこになっているでしょうか。"
                + "(SSL インスペクション)"),
        label: Text(en: "TLS inspection", ja: "HTTPS の復号"),
        answers: [
            "no": Text(en: "Microsoft", ja: "Microsoft"),
            "yes": Text(
                en: "The company, the proxy or a scanner: it is opened", ja: "自社、プロキシ、スキャナーなど (復号している)"),
        ],
        findOut: Text(
            en:
                "Open https://fe2.update.microsoft.com in a browser of that PC and read the issuer; a warning is normal "
                + "there and tells nothing.",
            ja: "その PC のブラウザーで https://fe2.update.microsoft.com を開き、証明書の発行者を確認します。警告は"
                + "正常で、判断には使いません。"),
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
