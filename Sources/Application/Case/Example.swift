import Facts

/// A case that walks itself: its answers stand on each question, and Enter takes them.
public struct Example: Sendable, Equatable {
    /// Answers by question, in the words of the command line.
    public let answers: [String: String]
    /// What the caller says at each question.
    public let caller: [String: Text]
    /// What was told before the first question, as on the command line.
    public var told: [String: String] = [:]

    /// An office machine behind a proxy that only the signed-in user's settings know.
    static let signedOffice = Example(
        answers: [
            "code": "0x80072EFD", "what": "windows-update", "source": "microsoft", "trigger": "automatic",
            "traffic": "scan", "works": "browser", "changed": "nothing", "between": "company-proxy", "ie": "static",
            "winhttp": "direct", "wpad": "no", "proxy": "proxy.example.com:8080",
            "bypass": "<local>;*.example.com",
            "os": "11", "user": "yes", "who": "myself", "login": "no", "ports": "both", "hosts": "all",
        ],
        caller: [
            "code": Text(
                en: "\"There is a red line here: 0x80072EFD.\"", ja: "「赤字で 0x80072EFD と出ています。」"),
            "what": Text(en: "\"It is on the page of Windows Update.\"", ja: "「Windows Update の画面です。」"),
            "works": Text(en: "\"Web pages open all right.\"", ja: "「Web ページは普通に開けます。」"),
            "changed": Text(en: "\"Nothing that I know of.\"", ja: "「特に何も変わっていません。」"),
            "between": Text(
                en: "\"We all go through the company's proxy.\"", ja: "「全員、会社のプロキシを使っています。」"),
            "source": Text(
                en: "\"We have no update server of our own.\"", ja: "「社内に更新用のサーバーはありません。」"),
            "trigger": Text(
                en: "\"I did nothing. It was there when I came in.\"", ja: "「何も操作していません。出社したら表示されていました。」"),
            "traffic": Text(
                en: "\"No, there was no percentage yet.\"", ja: "「いいえ、パーセントは表示されていません。」"),
            "ie": Text(
                en: "\"Settings show a proxy: proxy.example.com, 8080.\"",
                ja: "「[設定] にプロキシが入っています。proxy.example.com の 8080 です。」"),
            "winhttp": Text(
                en: "\"It prints: Direct access (no proxy server).\"",
                ja: "「直接アクセス (プロキシ サーバーなし)。と表示されます。」"),
            "wpad": Text(en: "\"The network people say: no WPAD.\"", ja: "「ネットワーク担当は WPAD はないと言っています。」"),
            "proxy": Text(en: "\"proxy.example.com, port 8080.\"", ja: "「proxy.example.com、ポートは 8080 です。」"),
            "bypass": Text(
                en: "\"Internal names end in example.com.\"", ja: "「社内の名前は example.com で終わります。」"),
            "os": Text(en: "\"It says Windows 11.\"", ja: "「Windows 11 と書いてあります。」"),
            "user": Text(en: "\"Yes, I am signed in.\"", ja: "「はい、サインインしています。」"),
            "who": Text(en: "You look after the proxy yourself.", ja: "プロキシ サーバーはあなたのチームが管理しています。"),
            "login": Text(en: "The proxy lets everybody through.", ja: "プロキシ サーバーは認証なしで通します。"),
            "ports": Text(en: "80 and 443 are both open.", ja: "80 番と 443 番のどちらも許可されています。"),
            "hosts": Text(en: "All host names are allowed.", ja: "必要なホスト名はすべて許可されています。"),
        ])

    /// Servers that get their updates from WSUS in their own network: there a proxy is the fault and not the cure.
    static let serverWithWSUS = Example(
        answers: [
            "code": "0x80244022", "what": "windows-update", "source": "wsus-http", "traffic": "scan",
            "works": "unknown",
            "changed": "unknown", "between": "company-proxy", "winhttp": "static", "proxy": "proxy.example.com:8080",
            "bypass": "<local>", "os": "server-2012r2", "wsus-host": "wsus01.corp.example:8530",
        ],
        caller: [
            "code": Text(
                en: "\"All forty servers say 0x80244022.\"", ja: "「40 台のサーバーすべてで 0x80244022 と出ます。」"),
            "what": Text(en: "\"Windows Update itself.\"", ja: "「Windows Update そのものです。」"),
            "source": Text(
                en: "\"They get their updates from our WSUS server, by http.\"",
                ja: "「社内の WSUS サーバーから http で取得しています。」"),
            "traffic": Text(en: "\"It fails while it searches.\"", ja: "「検索中に失敗します。」"),
            "works": Text(en: "\"I have not tried anything else.\"", ja: "「ほかには何も試していません。」"),
            "changed": Text(en: "\"I do not know.\"", ja: "「わかりません。」"),
            "between": Text(
                en: "\"The company has a proxy for the Internet.\"", ja: "「インターネットへは会社のプロキシを経由します。」"),
            "winhttp": Text(
                en: "\"It prints: Proxy Server(s): proxy.example.com:8080.\"",
                ja: "「プロキシ サーバー: proxy.example.com:8080 と表示されます。」"),
            "proxy": Text(en: "\"proxy.example.com, port 8080.\"", ja: "「proxy.example.com、ポートは 8080 です。」"),
            "bypass": Text(en: "\"Bypass List: <local>. Nothing else.\"", ja: "「バイパス一覧: <local> だけです。」"),
            "os": Text(en: "\"Windows Server 2012 R2, all of them.\"", ja: "「すべて Windows Server 2012 R2 です。」"),
            "wsus-host": Text(
                en: "\"The policy names http://wsus01.corp.example:8530.\"",
                ja: "「ポリシーでは http://wsus01.corp.example:8530 です。」"),
        ],
        told: ["trigger": "automatic"])
}
