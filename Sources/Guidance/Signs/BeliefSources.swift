import Facts

/// Reports from the field that signs rest on.
extension Source {
    static let spyBlockerReport = belief(
        "spy-blocker-160", en: "a privacy tool's rules for the firewall stop the search for updates",
        ja: "プライバシー ツールのファイアウォール規則により更新の検索が止まった",
        address: "https://github.com/crazy-max/WindowsSpyBlocker/issues/160")
    static let hostsReport = belief(
        "privacy-sexy-462", en: "scripts against telemetry leave update names in the hosts file",
        ja: "テレメトリ対策のスクリプトが hosts ファイルに更新用の名前を残した",
        address: "https://github.com/undergroundwires/privacy.sexy/issues/462")
    static let dnsFilterReport = belief(
        "adguard-home-14", en: "a DNS filter answers for update hosts", ja: "DNS フィルターが更新用のホスト名に応答した",
        address: "https://github.com/AdguardTeam/AdGuardHome/issues/14")
    static let scannerReport = belief(
        "git-for-windows-3930", en: "a virus scanner puts its own certificate into HTTPS",
        ja: "ウイルス対策ソフトが HTTPS の証明書を自身のものに置き換えた",
        address: "https://github.com/git-for-windows/git/issues/3930")
    static let consoleProxy = Source(
        "wsus-console-proxy",
        title: Text(
            en: "Microsoft Learn: the proxy of a WSUS server is set in its console",
            ja: "Microsoft Learn: WSUS サーバーのプロキシは管理コンソールで設定する"),
        address: "https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2003/cc708426(v=ws.10)",
        date: "")

    static let dualScan = Source(
        "dual-scan",
        title: Text(
            en: "Microsoft, WSUS team blog: Demystifying Dual Scan",
            ja: "Microsoft WSUS チーム ブログ: Demystifying Dual Scan"),
        address: "https://blogs.technet.microsoft.com/wsus/2017/05/05/demystifying-dual-scan/", date: "2017-05-05",
        copy: storedPage)
    static let dualScan1607 = Source(
        "dual-scan-1607",
        title: Text(
            en: "Microsoft, WSUS team blog: Improving Dual Scan on 1607",
            ja: "Microsoft WSUS チーム ブログ: Improving Dual Scan on 1607"),
        address: "https://blogs.technet.microsoft.com/wsus/2017/08/04/improving-dual-scan-on-1607/", date: "2017-08-04",
        copy: storedPage)
    static let autoproxyHardening = Source(
        "cis-autoproxy",
        title: Text(
            en: "Tenable: CIS benchmark for Windows 11, WinHTTP Web Proxy Auto-Discovery Service",
            ja: "Tenable: CIS Benchmark (Windows 11) の WinHTTP Web Proxy Auto-Discovery Service"),
        address: "https://www.tenable.com/audits/items/CIS_Microsoft_Windows_11_Enterprise_v4.0.0_L2_BitLocker.audit"
            + ":3a6029914ef8cf227674010aea00c42e",
        date: "")

    private static let storedPage = Text(
        en: "read as a stored copy; the blog has moved since", ja: "保存されたコピーを参照 (ブログはその後移転)")

    private static func belief(_ id: String, en: String, ja: String, address: String) -> Source {
        Source(id, title: Text(en: "Field report: " + en, ja: "事例報告: " + ja), address: address, date: "")
    }
}
