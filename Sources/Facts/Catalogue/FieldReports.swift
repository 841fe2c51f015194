/// What administrators wrote about single cases: one code, one cure. None of it is Microsoft's documentation.
extension Source {
    public static let browserOnlyReport = report(
        "csdn-92535160",
        en: "the browser has the proxy, WinHTTP is set to direct access",
        ja: "ブラウザーにはプロキシ設定があり、WinHTTP は直接アクセス",
        address: "https://blog.csdn.net/weixin_34067980/article/details/92535160")

    public static let proxycfgReport = report(
        "haradats-2004",
        en: "0x80072EFD, 0x8024402C, 0x80240030 and 0x8024502D cured with proxycfg -u",
        ja: "0x80072EFD、0x8024402C、0x80240030、0x8024502D を proxycfg -u で解消",
        address: "https://haradats.hatenadiary.org/entry/20041204/p1", date: "2005-01-10")

    public static let redirectorReport = report(
        "electrosonics-8024502D",
        en: "0x8024502D behind ISA Server, cured with proxycfg",
        ja: "ISA Server 環境での 0x8024502D を proxycfg で解消",
        address: "http://www.electrosonics.net/technotes/xperror0x8024502D.htm")

    public static let exceptionListReport = report(
        "updatexp-8024402C",
        en: "0x8024402C from a forbidden character in the list of exceptions",
        ja: "例外リスト内の使用できない文字による 0x8024402C",
        address: "http://www.updatexp.com/0x8024402c.html")

    public static let isaReport = report(
        "electrosonics-8024402C",
        en: "0x8024402C and 0x80072F78 behind ISA Server",
        ja: "ISA Server 環境での 0x8024402C と 0x80072F78",
        address: "http://www.electrosonics.net/technotes/xperror0x8024402C.htm")

    public static let upperCaseReport = report(
        "kickthatcomputer-2014",
        en: "0x8024401B because a script missed the WSUS name in capitals",
        ja: "大文字の WSUS 名に PAC が一致せず 0x8024401B",
        address:
            "https://kickthatcomputer.wordpress.com/2014/04/11/"
            + "windows-update-failing-with-proxy-authentication-required-0x8024401b-errors/",
        date: "2014-04-11")

    public static let strayWPADReport = report(
        "aligrant-2023",
        en: "0x8024401C was a 407 of a proxy that WPAD had found",
        ja: "0x8024401C の実体は WPAD で見つかったプロキシの 407",
        address: "https://www.aligrant.com/web/blog/2023-01-05_diagnosing_windows_update_0x8024401c_error",
        date: "2023-01-05")

    public static let backupProxyReport = report(
        "isablog-WPAD",
        en: "0x80244016 after WPAD changed to a wrong backup proxy (TMG)",
        ja: "WPAD が誤ったバックアップ プロキシへ切り替わり 0x80244016 (TMG)",
        address:
            "https://docs.microsoft.com/archive/blogs/isablog/"
            + "windows-update-fails-for-some-workstations-behind-tmg-when-using-wpad")

    public static let referenceBuildReport = report(
        "hayesjupe",
        en: "0x80244021 because WPAD sent the WSUS traffic to the proxy",
        ja: "WPAD により WSUS 向けの通信がプロキシへ送られ 0x80244021",
        address:
            "https://www.hayesjupe.com/sccm-2012-reference-build-updates-fail-due-to-proxy-error-when-wpad-in-use/")

    public static let bypassReport = report(
        "ashleyknowles-2010",
        en: "0x80072EE2: a proxy from WPAD without a bypass for WSUS",
        ja: "0x80072EE2: WPAD のプロキシに WSUS のバイパス指定がない",
        address: "https://ashleyknowles.net/2010/11/wsus-tmg-wpad/", date: "2010-11")

    public static let oldAgentReport = report(
        "LegacyUpdate-8",
        en: "0x80072EFE without any proxy: the TLS of the old agent is too old",
        ja: "プロキシなしでの 0x80072EFE: 古いエージェントの TLS が対応していない",
        address: "https://github.com/LegacyUpdate/LegacyUpdate/issues/8")

    public static let relayReport = report(
        "LegacyUpdate-132",
        en: "unreadable SOAP replies: a relay proxy reset its upstream connections",
        ja: "SOAP 応答を解析できない: 中継プロキシが上流の接続をリセット",
        address: "https://github.com/LegacyUpdate/LegacyUpdate/issues/132")

    public static let fakeServerReport = report(
        "pywsus-8",
        en: "0x80240439 from a server that only poses as WSUS",
        ja: "WSUS を模したサーバーによる 0x80240439",
        address: "https://github.com/GoSecure/pywsus/issues/8")

    public static let redirectReport = report(
        "WSL-6870",
        en: "0x80245006 behind a company proxy",
        ja: "企業のプロキシ環境での 0x80245006",
        address: "https://github.com/microsoft/WSL/issues/6870")

    public static let inspectionReport = report(
        "WSL-12468",
        en: "0x80072F78 behind an appliance that inspects TLS",
        ja: "TLS を復号する機器を経由した環境での 0x80072F78",
        address: "https://github.com/microsoft/WSL/issues/12468")

    public static let interceptedReport = report(
        "relay-926",
        en: "0x800B0109 through a relay that intercepts TLS",
        ja: "TLS を中間で復号する中継経由での 0x800B0109",
        address: "https://github.com/therealaleph/MasterHttpRelayVPN-RUST/issues/926")

    public static let oldProtocolReport = report(
        "JMagicProxy-80072F7D",
        en: "0x80072F7D with an intercepting proxy and SSL 2.0 switched on",
        ja: "復号プロキシと SSL 2.0 有効化による 0x80072F7D",
        address:
            "https://github.com/ExplodingBottle/JMagicProxy/wiki/WUProxy-Troubleshooting-%E2%80%90-0x80072F7D",
        date: "2023-08-29")

    public static let unknownRootReport = report(
        "JMagicProxy-800B0001",
        en: "0x800B0001 with an intercepting proxy whose certificate is not installed",
        ja: "復号プロキシの証明書が未登録のための 0x800B0001",
        address:
            "https://github.com/ExplodingBottle/JMagicProxy/wiki/WUProxy-Troubleshooting-%E2%80%90-0x800B0001",
        date: "2023-08-29")

    public static let revocationReport = report(
        "ja-blog-2023-04",
        en: "0x80072F8F and 0x80092013 from a damaged cache of revocation lists, no proxy involved (in Japanese)",
        ja: "失効リストのキャッシュ破損による 0x80072F8F と 0x80092013 (プロキシは無関係)",
        address: "", date: "2023-04-04",
        copy: Text(en: "read in a public copy without its address", ja: "アドレスのない公開の写しを参照"))

    public static let missingContentReport = report(
        "jjameson-2008",
        en: "0x80244019 after a service pack of WSUS (Microsoft employee's blog)",
        ja: "WSUS の Service Pack 適用後の 0x80244019 (Microsoft 社員のブログ)",
        address:
            "http://blogs.msdn.com/b/jjameson/archive/2008/04/08/"
            + "wsus-clients-failing-with-error-0x80244019-after-installing-wsus-sp1.aspx",
        date: "2008-04-08")

    public static let retryReport = report(
        "xWindowsUpdate-24",
        en: "maintainers treat 0x80244010 as a reason to scan again",
        ja: "0x80244010 は再検出で対処 (開発者の見解)",
        address: "https://github.com/dsccommunity/xWindowsUpdate/issues/24")

    private static func report(
        _ id: String, en: String, ja: String, address: String, date: String = "", copy: Text? = nil
    ) -> Source {
        Source(
            id, title: Text(en: "Field report: " + en, ja: "事例報告: " + ja), address: address, date: date, copy: copy)
    }
}
