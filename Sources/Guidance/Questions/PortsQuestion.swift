import Engine
import Facts

extension Triage {
    /// Stage 5: ports at the proxy.
    public static let ports = GuideQuestion(
        Question(
            "ports", stage: 5, .one([Choice("both"), Choice("only-80"), Choice("only-443"), Choice("none")]),
            when: atTheProxy, counts: .always),
        words: portsWords)

    private static let portsWords = QuestionWords(
        ask: Text(
            en: "Does the proxy let Windows Update through on port 80 (HTTP) and on port 443 (HTTPS)?",
            ja: "プロキシ サーバーは、80 番ポート (HTTP) と 443 番ポート (HTTPS) の両方で通信を許可しているでしょうか。"),
        label: Text(en: "Ports at the proxy", ja: "プロキシのポート"),
        answers: [
            "both": Text(en: "Both", ja: "両方とも許可"),
            "only-80": Text(en: "Only port 80 (HTTP)", ja: "80 番ポート (HTTP) だけ許可"),
            "only-443": Text(en: "Only port 443 (HTTPS)", ja: "443 番ポート (HTTPS) だけ許可"),
            "none": Text(en: "Neither", ja: "どちらも許可していない"),
        ],
        findOut: Text(
            en:
                "The lines try port 80, then 443. Refused: 407, and 403 to https. Unclear: 403 to http, and 502 to 504. "
                + "Open: any other answer. 7 to 8.1: PowerShell (w).",
            ja: "80 番、443 番の順に試します。拒否: 407、https への 403。判断不可: http への 403、502 ～ 504。許可: ほかの"
                + "応答。7 ～ 8.1 は PowerShell (w)。"),
        shows: [
            ShowCommand.httpThroughProxy, ShowCommand.tunnelThroughProxy, ShowCommand.clientOfProxy,
            ShowCommand.bothByClient,
        ],
        why: [
            Statement(
                Text(
                    en: "Windows Update needs both: HTTP on port 80 and HTTPS on port 443.",
                    ja: "Windows Update には、80 番ポートの HTTP と 443 番ポートの HTTPS の両方が必要です。"),
                .documented, [.kb2894304, .updateSecurity]),
            Statement(
                Text(
                    en: "The files of an update come by HTTP on purpose; they are checked by their signature. The "
                        + "scan goes by HTTPS, through a CONNECT of the proxy.",
                    ja: "更新ファイルは意図的に HTTP で送られ、署名で検証されます。検出は HTTPS で行われ、プロキシの "
                        + "CONNECT が必要です。"),
                .singleSource, [.updateSecurity]),
            Statement(
                Text(
                    en: "In PowerShell an error that speaks of SSL or TLS means that 443 is open: the proxy had opened "
                        + "the tunnel before.",
                    ja: "PowerShell で SSL / TLS に関するエラーが出た場合、443 番は許可されています。プロキシは CONNECT に"
                        + "応じた後であるためです。"),
                .inferred, []),
        ],
        terms: [.port, .httpAndHTTPS, .connect], listsHosts: true)
}
