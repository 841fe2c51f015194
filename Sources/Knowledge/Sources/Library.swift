/// The documents that the statements about proxies rest on.
extension Source {
    public static let kb2894304 = Source(
        "KB2894304",
        title: Text(
            en: "Microsoft: communication errors of Windows Update behind a proxy server",
            ja: "Microsoft: プロキシ サーバー環境での Windows Update の通信エラー"),
        address: "https://support.microsoft.com/ja-jp/kb/2894304", date: "2016-10-31")

    public static let kb900935 = Source(
        "KB900935",
        title: Text(
            en: "Microsoft: how the Windows Update client picks its proxy (old text)",
            ja: "Microsoft: Windows Update クライアントがプロキシを選ぶしくみ (旧版)"),
        address: "http://support.microsoft.com/kb/900935", date: "2011-06-21")

    public static let learnProxy = Source(
        "Learn-WU-proxy",
        title: Text(
            en: "Microsoft Learn: how the Windows Update client picks its proxy (today's text)",
            ja: "Microsoft Learn: Windows Update クライアントがプロキシを選ぶしくみ (現行版)"),
        address:
            "https://learn.microsoft.com/troubleshoot/windows-server/installing-updates-features-roles/"
            + "windows-update-client-determines-proxy-server-connect",
        date: "2024-06-18")

    public static let jpmem2017 = Source(
        "jpmem-2017",
        title: Text(
            en: "Microsoft Japan, WSUS team: which proxy settings Windows Update uses",
            ja: "Microsoft Japan WSUS チーム: Windows Update が使うプロキシ設定"),
        address: "https://jpmem.github.io/blog/wsus/2017-03-02/", date: "2017-03-02")

    public static let jpmem2018 = Source(
        "jpmem-2018",
        title: Text(
            en: "Microsoft Japan, WSUS team: setting the proxy",
            ja: "Microsoft Japan WSUS チーム: プロキシの設定方法"),
        address: "https://jpmem.github.io/blog/wsus/2018-06-29_02/", date: "2018-06-29")

    public static let jpmem2023 = Source(
        "jpmem-2023",
        title: Text(
            en: "Microsoft Japan, WSUS team: checking a WSUS client",
            ja: "Microsoft Japan WSUS チーム: WSUS クライアントの確認"),
        address: "https://jpmem.github.io/blog/wsus/2023-06-16_01/", date: "2023-06-16")

    public static let jpwinsup2022 = Source(
        "jpwinsup-2022-04",
        title: Text(
            en: "Microsoft Japan, Windows team: which proxy settings Windows Update uses, rewritten",
            ja: "Microsoft Japan Windows チーム: Windows Update が使うプロキシ設定 (改訂)"),
        address: "https://jpwinsup.github.io/blog/2022/04/03/WindowsUpdate/WUA/WindowsUpdateProxy/",
        date: "2022-04-03")

    public static let jpwinsupThroughProxy = Source(
        "jpwinsup-2022-03",
        title: Text(
            en: "Microsoft Japan, Windows team: Windows Update through a proxy",
            ja: "Microsoft Japan Windows チーム: プロキシ経由の Windows Update"),
        address: "https://jpwinsup.github.io/blog/2022/03/08/WindowsUpdate/WUA/WindowsUpdateThroughProxy",
        date: "2022-03-08")

    public static let jpwinsup2024 = Source(
        "jpwinsup-2024-12",
        title: Text(
            en: "Microsoft Japan, Windows team: which feature reads which proxy setting",
            ja: "Microsoft Japan Windows チーム: Windows の各機能が使うプロキシ設定"),
        address: "https://jpwinsup.github.io/blog/2024/12/04/Networking/Proxy/Proxy-settings-used-by-Windows-features/",
        date: "2024-12-04")

    public static let jpdsiLAN = Source(
        "jpdsi-LAN-Settings",
        title: Text(
            en: "Microsoft Japan, IE team: the LAN settings and their order",
            ja: "Microsoft Japan IE チーム: LAN の設定とその優先順位"),
        address: "https://jpdsi.github.io/blog/internet-explorer-microsoft-edge/LAN-Settings/", date: "")

    public static let jpdsiWPAD = Source(
        "jpdsi-WPAD",
        title: Text(en: "Microsoft Japan, IE team: WPAD", ja: "Microsoft Japan IE チーム: WPAD"),
        address: "https://jpdsi.github.io/blog/internet-explorer-microsoft-edge/wpad/", date: "")

    public static let deliveryOptimization = Source(
        "DO-proxy",
        title: Text(
            en: "Microsoft Learn: Delivery Optimization and proxies",
            ja: "Microsoft Learn: 配信の最適化とプロキシ"),
        address: "https://learn.microsoft.com/windows/deployment/do/delivery-optimization-proxy", date: "2024-05-23")

    public static let bits = Source(
        "BITS",
        title: Text(en: "Microsoft Learn: using BITS well", ja: "Microsoft Learn: BITS の推奨事項"),
        address: "https://learn.microsoft.com/windows/win32/bits/best-practices-when-using-bits", date: "")

    public static let bitsadmin = Source(
        "bitsadmin-setieproxy",
        title: Text(
            en: "Microsoft Learn: bitsadmin /util /setieproxy", ja: "Microsoft Learn: bitsadmin /util /setieproxy"),
        address:
            "https://learn.microsoft.com/windows-server/administration/windows-commands/bitsadmin-util-and-setieproxy",
        date: "")

    public static let wsus2020 = Source(
        "WSUS-scan-2020-09",
        title: Text(
            en: "Windows IT Pro blog: WSUS scans no longer use the user's proxy over http",
            ja: "Windows IT Pro ブログ: http の WSUS 検出でユーザーのプロキシを使わなくなった変更"),
        address:
            "https://techcommunity.microsoft.com/t5/windows-it-pro-blog/"
            + "changes-to-improve-security-for-windows-devices-scanning-wsus/ba-p/1645547",
        date: "2020-09-08")

    public static let wsus2021 = Source(
        "WSUS-scan-2021-01",
        title: Text(
            en: "Windows IT Pro blog: the same for https, and the order turned round",
            ja: "Windows IT Pro ブログ: https でも同様とし、参照順を入れ替えた変更"),
        address:
            "https://techcommunity.microsoft.com/blog/windows-itpro-blog/"
            + "scan-changes-and-certificates-add-security-for-windows-devices-using-wsus-for-up/2053668",
        date: "2021-01-12")

    public static let admx = Source(
        "WindowsUpdate.admx",
        title: Text(
            en: "The policy file WindowsUpdate.admx, SetProxyBehaviorForUpdateDetection",
            ja: "ポリシー定義 WindowsUpdate.admx の SetProxyBehaviorForUpdateDetection"),
        address: "", date: "")

    public static let troubleshooting = Source(
        "Learn-WU-troubleshooting",
        title: Text(
            en: "Microsoft Learn: Windows Update issues troubleshooting",
            ja: "Microsoft Learn: Windows Update のトラブルシューティング"),
        address:
            "https://learn.microsoft.com/troubleshoot/windows-client/installing-updates-features-roles/"
            + "windows-update-issues-troubleshooting",
        date: "2023-12")

    public static let updateSecurity = Source(
        "WU-security",
        title: Text(
            en: "Microsoft Learn: Windows Update security (certificate pinning)",
            ja: "Microsoft Learn: Windows Update のセキュリティ (証明書のピン留め)"),
        address:
            "https://github.com/MicrosoftDocs/windows-itpro-docs/blob/public/windows/deployment/update/"
            + "windows-update-security.md",
        date: "")

    public static let netsh = Source(
        "netsh-winhttp",
        title: Text(en: "Microsoft Learn: netsh winhttp", ja: "Microsoft Learn: netsh winhttp"),
        address: "https://learn.microsoft.com/windows/win32/winhttp/netsh-exe-commands", date: "2023-12")

    public static let proxycfg = Source(
        "proxycfg",
        title: Text(en: "Microsoft Learn: ProxyCfg.exe", ja: "Microsoft Learn: ProxyCfg.exe"),
        address: "https://learn.microsoft.com/windows/win32/winhttp/proxycfg-exe--a-proxy-configuration-tool", date: "")

    public static let winhttpProxyInfo = Source(
        "WINHTTP_PROXY_INFO",
        title: Text(
            en: "Microsoft Learn: WINHTTP_PROXY_INFO, the grammar of both lists",
            ja: "Microsoft Learn: WINHTTP_PROXY_INFO (2 つのリストの文法)"),
        address: "https://learn.microsoft.com/windows/win32/api/winhttp/ns-winhttp-winhttp_proxy_info", date: "")

    public static let wininet = Source(
        "WinINet-proxy",
        title: Text(
            en: "Microsoft Learn: enabling Internet functionality (WinINet)",
            ja: "Microsoft Learn: インターネット機能の有効化 (WinINet)"),
        address: "https://learn.microsoft.com/windows/win32/wininet/enabling-internet-functionality", date: "")

    public static let httpPrefix = Source(
        "jpwinsup-2023-03",
        title: Text(
            en: "Microsoft Japan, Windows team: the settings page adds http:// in front of the host",
            ja: "Microsoft Japan Windows チーム: 設定画面がホスト名に http:// を付ける件"),
        address:
            "https://jpwinsup.github.io/blog/2023/03/10/Networking/Proxy/auto-completion-url-scheme-for-wininet-proxy/",
        date: "2023-03-10")

    public static let fallbackThirdParty = Source(
        "win2012r2-498",
        title: Text(
            en: "win2012r2.com: manual runs read IE first, then WinHTTP (third party)",
            ja: "win2012r2.com: 手動は IE、続いて WinHTTP (第三者の記事)"),
        address: "https://win2012r2.com/2019/02/12/post-498/", date: "2019-02-12")

    public static let logs = Source(
        "logs",
        title: Text(
            en: "WindowsUpdate.log files of real machines, published by their owners",
            ja: "公開されている実機の WindowsUpdate.log"),
        address: "", date: "")

    public static let perMachine = Source(
        "ProxySettingsPerUser",
        title: Text(
            en: "spad.uk: how ProxySettingsPerUser works (third party)",
            ja: "spad.uk: ProxySettingsPerUser の動作 (第三者の記事)"),
        address: "https://www.spad.uk/posts/how-does-proxysettingsperuser-work/", date: "")

    public static let sha1Endpoints = Source(
        "KB4569557",
        title: Text(
            en: "Microsoft: the SHA-1 update endpoints are closed", ja: "Microsoft: SHA-1 の更新エンドポイントの終了"),
        address: "https://support.microsoft.com/help/4569557", date: "2020")

    public static let wuErrors = Source(
        "WUA-errors",
        title: Text(
            en: "Microsoft Learn: Windows Update Agent networking error codes",
            ja: "Microsoft Learn: Windows Update Agent のネットワーク エラー コード"),
        address: "https://learn.microsoft.com/windows/win32/wua_sdk/wua-networking-error-codes-", date: "")

    public static let commonErrors = Source(
        "Learn-WU-common-errors",
        title: Text(
            en: "Microsoft Learn: common Windows Update errors", ja: "Microsoft Learn: Windows Update の一般的なエラー"),
        address: "https://learn.microsoft.com/troubleshoot/windows-client/deployment/common-windows-update-errors",
        date: "")

    public static let kb3090184 = Source(
        "KB3090184",
        title: Text(
            en: "Microsoft Learn: software update scan failures (Configuration Manager)",
            ja: "Microsoft Learn: ソフトウェア更新プログラムのスキャン エラー (Configuration Manager)"),
        address:
            "https://learn.microsoft.com/troubleshoot/mem/configmgr/update-management/"
            + "troubleshoot-software-update-scan-failures",
        date: "")

    public static let kb3175743 = Source(
        "KB3175743",
        title: Text(
            en: "Microsoft: what Windows Update needs of a proxy (range requests)",
            ja: "Microsoft: Windows Update がプロキシに求める要件 (Range 要求)"),
        address: "https://support.microsoft.com/help/3175743", date: "")

    public static let kb896226 = Source(
        "KB896226",
        title: Text(
            en: "Microsoft: the URL list KB2894304 names for Windows XP (not available to us)",
            ja: "Microsoft: KB2894304 が参照する Windows XP 向け URL 一覧 (入手できていません)"),
        address: "https://support.microsoft.com/kb/896226", date: "")

    public static let kb885819 = Source(
        "KB885819",
        title: Text(
            en: "Microsoft: the URL list KB2894304 names for ISA Server (not available to us)",
            ja: "Microsoft: KB2894304 が参照する ISA Server 向け URL 一覧 (入手できていません)"),
        address: "http://support.microsoft.com/kb/885819", date: "")

    public static let clock = Source(
        "Learn-80072F8F",
        title: Text(
            en: "Microsoft Learn: troubleshooting 0x80072F8F (clock, certificates)",
            ja: "Microsoft Learn: 0x80072F8F の対処 (時刻、証明書)"),
        address: "https://learn.microsoft.com/troubleshoot/windows-client/", date: "")

    public static let fallbackRisk = Source(
        "pingcastle-95",
        title: Text(
            en: "PingCastle issue 95: the user-proxy policy for WSUS as a way to gain rights",
            ja: "PingCastle issue 95: WSUS のユーザー プロキシ許可ポリシーと権限昇格"),
        address: "https://github.com/netwrix/pingcastle/issues/95", date: "")
}
