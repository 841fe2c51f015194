/// The reasons of the outcomes that are not said on a card already.
extension Statement {
    static let proxyHasNoPart = Statement(
        Text(
            en:
                "What fails on the PC itself is not about the way to the update servers. A change to the proxy would not help.",
            ja: "PC 自身の問題は更新サーバーへの通信とは関係がないため、プロキシを変更しても解決しません。"),
        .inferred, [])

    static let noSettingHelps = Statement(
        Text(
            en: "A closed server does not come back by any setting; so this is said before any fix.",
            ja: "提供が終了したサーバーは、設定では利用できるようになりません。そのため最初にお知らせしています。"),
        .inferred, [])

    static let directIsHealthy = Statement(
        Text(
            en: "With WSUS direct access is right: a proxy in between is the fault, not the cure.",
            ja: "WSUS では直接アクセスが正常です。プロキシを経由すること自体が原因になります。"),
        .inferred, [])

    static let unreadableComesFirst = Statement(
        Text(
            en: "Where Windows cannot read a proxy setting, nothing else can be judged until its text is right.",
            ja: "Windows がプロキシ設定を解釈できない場合は、書式を直すまで、ほかの原因は判断できません。"),
        .inferred, [])

    static let serverAnswers = Statement(
        Text(
            en: "Where updates come from WSUS, look at the update server and the way to it, not at Microsoft's hosts.",
            ja: "更新元が WSUS の場合は、Microsoft の接続先ではなく、WSUS サーバーとその経路を確認します。"),
        .inferred, [])

    static let systemCannotLogIn = Statement(
        Text(
            en:
                "The scan runs as SYSTEM and sends no user's credentials. A proxy that requires authentication answers 407.",
            ja: "検出は SYSTEM ユーザーで行われ、ユーザーの資格情報は送られません。認証を要求するプロキシは 407 を返します。"),
        .documented, [.systemAccount, .bits])

    static let loginBeforeSetting = Statement(
        Text(
            en:
                "Settle the authentication first. A WinHTTP proxy that is set before would only change the error to 0x8024401B.",
            ja: "先に認証の問題を解決します。そのまま WinHTTP のプロキシを設定しても、エラーが 0x8024401B に変わるだけです。"),
        .inferred, [])

    static let scanWorked = Statement(
        Text(
            en: "A Range request that fails means that the scan worked: the proxy is used, and it spoils the download.",
            ja: "Range ヘッダーを使った要求の失敗は、検出が成功していることを示します。プロキシは使われていますが、ダウンロードを妨げています。"),
        .inferred, [])

    static let tlsHasManyCauses = Statement(
        Text(
            en:
                "TLS fails through a wrong clock, old protocols, limited ciphers, or a proxy that inspects the traffic.",
            ja: "TLS の失敗は、時刻のずれ、古いプロトコル、暗号スイートの制限、プロキシによる復号で起こります。"),
        .documented, [.clock, .commonErrors, .cipherSuites, .updateSecurity])

    static let refusedAtProxy = Statement(
        Text(
            en: "What the proxy does not allow ends as a refusal, a cut connection or a time-out.",
            ja: "プロキシが許可しない通信は、拒否、切断、タイムアウトのいずれかになります。"),
        .documented, [.kb2894304, .commonErrors])

    static let manualReadsUser = Statement(
        Text(
            en: "Before Windows 10 a manual run reads the user's Internet Explorer proxy (KB2894304, 2016-10-31).",
            ja: "Windows 10 より前の手動更新は、ユーザーの IE のプロキシ設定を参照します (KB2894304、2016-10-31)。"),
        .documented, [.kb2894304, .jpmem2017])

    static let scanReadsSystem = Statement(
        Text(
            en: "Windows 11, and 10 with current updates: the scan tries the system's proxy (WinHTTP), "
                + "then the user's (Microsoft, 2024-06-18).",
            ja: "Windows 11 と最新の更新を適用した Windows 10 の検出は、システムのプロキシ (WinHTTP)、"
                + "ユーザーのプロキシの順に試します (Microsoft、2024-06-18)。"),
        .documented, [.learnProxy, .jpwinsup2024])

    static let fiveThings = Statement(
        Text(
            en: "Ports, hosts, login, ranges and inspection are known only to whoever runs the proxy.",
            ja: "ポート、接続先、認証、Range 要求、復号の状況は、プロキシの担当者だけが確認できます。"),
        .inferred, [])

    static let allTried = Statement(
        Text(
            en: "Each cause that fits the answers was tried. The log and the proxy's log lines have to tell the rest.",
            ja: "回答に合う原因はすべて試しました。以降は Windows Update とプロキシのログの確認が必要です。"),
        .inferred, [])
}
