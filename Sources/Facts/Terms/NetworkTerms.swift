/// What goes over the network, and what a proxy does with it.
extension Term {
    public static let hostName = Term(
        Text(en: "host name", ja: "ホスト名"),
        Text(
            en: "A machine's name on the network, such as proxy.example.com.",
            ja: "ネットワーク上のコンピューターの名前です。例: proxy.example.com"))

    public static let port = Term(
        Text(en: "port", ja: "ポート"),
        Text(
            en: "A number beside the host name: which service of that machine is meant.",
            ja: "接続先のどのサービスかを示す番号。ホスト名の後に付けて書きます。"))

    public static let httpAndHTTPS = Term(
        Text(verbatim: "HTTPS"),
        Text(
            en: "The encrypted web, port 443 as a rule; HTTP is the open one, port 80.",
            ja: "暗号化した Web 通信 (通常 443 番)。HTTP は暗号化なし (通常 80 番) です。"))

    public static let nameResolution = Term(
        Text(en: "name resolution (DNS)", ja: "名前解決 (DNS)"),
        Text(
            en: "Finding the IP address that belongs to a host name.",
            ja: "ホスト名から IP アドレスを調べることです。"))

    public static let httpStatus = Term(
        Text(en: "HTTP status", ja: "HTTP ステータス"),
        Text(
            en: "The number of an answer: 200 is good, 403 refused, 503 out of service.",
            ja: "応答に付く番号。200 は成功、403 は拒否、503 は一時的に利用不可です。"))

    public static let connect = Term(
        Text(verbatim: "CONNECT"),
        Text(
            en: "The request for a tunnel through the proxy; HTTPS needs it.",
            ja: "プロキシに中継路を作らせる要求です。HTTPS の通信に必要です。"))

    public static let login = Term(
        Text(en: "login", ja: "認証"),
        Text(
            en: "Name and password that a proxy wants before it lets anything through.",
            ja: "プロキシが通信の前に、ユーザー名とパスワードを求めることです。"))

    public static let status407 = Term(
        Text(verbatim: "407"),
        Text(
            en: "A proxy's answer \"log in first\" (Proxy Authentication Required).",
            ja: "プロキシの応答「認証が必要」(Proxy Authentication Required) です。"))

    public static let rangeRequest = Term(
        Text(en: "Range request", ja: "Range ヘッダー"),
        Text(
            en: "A request for a part of a file; updates are fetched in many parts.",
            ja: "ファイルの一部だけを求める指定。更新は分割してダウンロードされます。"),
        .troubleshooting, .kb3175743)

    public static let tlsInspection = Term(
        Text(en: "TLS inspection", ja: "SSL インスペクション"),
        Text(
            en: "The proxy opens HTTPS and shows a certificate of its own (SSL inspection).",
            ja: "プロキシが HTTPS 通信を復号して調べること。証明書も差し替わります。"))

    public static let certificatePinning = Term(
        Text(en: "certificate pinning", ja: "証明書のピン留め"),
        Text(
            en: "Only certain issuers are accepted, whatever else Windows trusts.",
            ja: "Windows が信頼する証明書でも、決められた発行元以外は拒否することです。"))
}
