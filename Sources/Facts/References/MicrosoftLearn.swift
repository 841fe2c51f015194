/// Pages of Microsoft Learn, and announcements and policies of Microsoft.
extension Source {
    public static let learnProxy = Source(
        "Learn-WU-proxy",
        title: Text(
            en: "Microsoft Learn: how the Windows Update client picks its proxy (today's text)",
            ja: "Microsoft Learn: Windows Update クライアントがプロキシを選ぶしくみ (現行版)"),
        address:
            "https://learn.microsoft.com/troubleshoot/windows-server/installing-updates-features-roles/"
            + "windows-update-client-determines-proxy-server-connect",
        date: "2024-06-18")

    public static let deliveryOptimization = Source(
        "DO-proxy",
        title: Text(
            en: "Microsoft Learn: Delivery Optimization and proxies",
            ja: "Microsoft Learn: 配信の最適化とプロキシ"),
        address: "https://learn.microsoft.com/windows/deployment/do/delivery-optimization-proxy", date: "2024-05-23")

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

    public static let clock = Source(
        "Learn-80072F8F",
        title: Text(
            en: "Microsoft Learn: troubleshooting 0x80072F8F (clock, certificates)",
            ja: "Microsoft Learn: 0x80072F8F の対処 (時刻、証明書)"),
        address: "https://learn.microsoft.com/troubleshoot/windows-server/installing-updates-features-roles/"
            + "troubleshoot-windows-update-error-0x80072f8f", date: "2025-11-06")

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
            en: "the policy file, with SetProxyBehaviorForUpdateDetection",
            ja: "ポリシー定義 (SetProxyBehaviorForUpdateDetection)"),
        address: "https://github.com/Harvester57/Windows-11-Insider-ADMX/blob/HEAD/WindowsUpdate.admx",
        date: "",
        copy: Text(
            en: "a published copy; the file itself stands on every Windows 10 and 11 under "
                + "%SystemRoot%\\PolicyDefinitions",
            ja: "公開されている写し。ファイル自体は Windows 10 / 11 の %SystemRoot%\\PolicyDefinitions にあります"))

    public static let hybridJoin = Source(
        "Learn-hybrid-join",
        title: Text(
            en: "Microsoft Learn: troubleshooting devices that are joined to both Active Directory and Microsoft Entra",
            ja: "Microsoft Learn: Microsoft Entra ハイブリッド参加デバイスのトラブルシューティング"),
        address: "https://learn.microsoft.com/entra/identity/devices/troubleshoot-hybrid-join-windows-current",
        date: "")

    public static let upgradeResultCodes = Source(
        "Learn-upgrade-codes",
        title: Text(
            en: "Microsoft Learn: result codes of Windows upgrades and what to do",
            ja: "Microsoft Learn: Windows アップグレードの結果コードと対処"),
        address:
            "https://learn.microsoft.com/windows/deployment/upgrade/resolution-procedures",
        date: "")

    public static let updateHistory = Source(
        "Windows-10-update-history",
        title: Text(
            en: "Microsoft: Windows 10 update history (builds of the cumulative updates)",
            ja: "Microsoft: Windows 10 の更新履歴 (累積更新プログラムのビルド番号)"),
        address: "https://aka.ms/WindowsUpdateHistory", date: "")
}
