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

    private static func belief(_ id: String, en: String, ja: String, address: String) -> Source {
        Source(id, title: Text(en: "Field report: " + en, ja: "事例報告: " + ja), address: address, date: "")
    }
}
