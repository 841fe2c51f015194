/// Microsoft's own texts that name single error codes. Field reports stand in `FieldReports.swift`.
extension Source {
    public static let winhttpErrors = Source(
        "WinHTTP-errors",
        title: Text(en: "Microsoft Learn: error messages of WinHTTP", ja: "Microsoft Learn: WinHTTP のエラー メッセージ"),
        address: "https://learn.microsoft.com/windows/win32/winhttp/error-messages", date: "2018-05-31")

    public static let bitsErrors = Source(
        "BITS-errors",
        title: Text(en: "Microsoft Learn: return values of BITS", ja: "Microsoft Learn: BITS の戻り値"),
        address: "https://learn.microsoft.com/windows/win32/bits/bits-return-values", date: "2018-05-31")

    public static let deliveryErrors = Source(
        "DO-errors",
        title: Text(
            en: "Microsoft Learn: return values of Delivery Optimization", ja: "Microsoft Learn: 配信の最適化の戻り値"),
        address: "https://learn.microsoft.com/windows/win32/delivery_optimization/do-return-values", date: "")

    public static let updateHeader = Source(
        "wuerror.h",
        title: Text(
            en: "Windows SDK: wuerror.h, the error codes of the update agent",
            ja: "Windows SDK: wuerror.h (更新エージェントのエラー コード定義)"),
        address: "", date: "",
        copy: Text(en: "a file of the Windows SDK", ja: "Windows SDK に含まれるファイル"))

    public static let downloadErrors = Source(
        "Learn-8024A000",
        title: Text(
            en: "Microsoft Learn: download errors that come with 8024A000",
            ja: "Microsoft Learn: 8024A000 に伴うダウンロード エラー"),
        address:
            "https://learn.microsoft.com/troubleshoot/windows-server/installing-updates-features-roles/"
            + "troubleshoot-windows-update-download-error-codes-associated-with-error-8024a000",
        date: "2025-11-10")

    public static let cipherSuites = Source(
        "Learn-80072EFE",
        title: Text(
            en: "Microsoft Learn: 0x80072EFE and the list of cipher suites",
            ja: "Microsoft Learn: 0x80072EFE と暗号スイートの構成"),
        address:
            "https://learn.microsoft.com/troubleshoot/windows-client/installing-updates-features-roles/"
            + "troubleshoot-windows-update-error-0x80072efe-with-cipher-suite-configuration",
        date: "2024-09-12")

    public static let soapFault = Source(
        "Learn-80244007",
        title: Text(en: "Microsoft Learn: troubleshooting 0x80244007", ja: "Microsoft Learn: 0x80244007 の対処"),
        address:
            "https://learn.microsoft.com/troubleshoot/windows-server/installing-updates-features-roles/"
            + "troubleshoot-windows-update-error-0x80244007",
        date: "2026-02-12")

    public static let agentStart = Source(
        "Learn-80240439",
        title: Text(en: "Microsoft Learn: troubleshooting 0x80240439", ja: "Microsoft Learn: 0x80240439 の対処"),
        address:
            "https://learn.microsoft.com/troubleshoot/windows-client/installing-updates-features-roles/"
            + "troubleshoot-windows-update-error-0x80240439",
        date: "2026-04-29")

    public static let kb2724184 = Source(
        "KB2724184",
        title: Text(
            en: "Microsoft Learn: 80072EE6 when an update is downloaded from WSUS",
            ja: "Microsoft Learn: WSUS からのダウンロードで 80072EE6 が発生する"),
        address:
            "https://learn.microsoft.com/troubleshoot/windows-client/installing-updates-features-roles/"
            + "error-80072ee6-downlaod-wsus-update",
        date: "2023-12-26")

    public static let kb902093 = Source(
        "KB902093",
        title: Text(
            en: "Microsoft: how to read WindowsUpdate.log (with a wrong proxy as example)",
            ja: "Microsoft: WindowsUpdate.log の読み方 (誤ったプロキシ設定の例を含む)"),
        address: "http://support.microsoft.com/kb/902093", date: "")

    public static let kb824208 = Source(
        "KB824208",
        title: Text(
            en: "Microsoft Learn: Automatic Updates cannot download, event 16 (WPAD name)",
            ja: "Microsoft Learn: 自動更新でダウンロードできない、イベント 16 (WPAD の名前解決)"),
        address:
            "https://learn.microsoft.com/troubleshoot/windows-client/installing-updates-features-roles/"
            + "automatic-updates-cannot-download-updates-event-16",
        date: "")

    public static let upgradeErrors = Source(
        "WU-upgrade-errors",
        title: Text(
            en: "Microsoft: error codes of Windows upgrades (0x80244018)",
            ja: "Microsoft: Windows アップグレードのエラー コード (0x80244018)"),
        address: "https://github.com/MicrosoftDocs/windows-itpro-docs/pull/3849", date: "")

    public static let wsusMaintenance = Source(
        "KB4490414",
        title: Text(
            en: "Microsoft Learn: best practices for WSUS (Configuration Manager)",
            ja: "Microsoft Learn: WSUS のベスト プラクティス (Configuration Manager)"),
        address:
            "https://learn.microsoft.com/troubleshoot/mem/configmgr/update-management/"
            + "windows-server-update-services-best-practices",
        date: "")

    public static let nameNotResolved = Source(
        "Learn-8024402C",
        title: Text(
            en: "Microsoft Learn: 0x8024402C with updates and optional features",
            ja: "Microsoft Learn: 更新プログラムやオプション機能での 0x8024402C"),
        address:
            "https://learn.microsoft.com/troubleshoot/windows-client/installing-updates-features-roles/"
            + "error-0x8024402c-installing-update-feature-on-demand",
        date: "2025-10-07")

    public static let optionalFeatures = Source(
        "Learn-OpenSSH",
        title: Text(
            en: "Microsoft Learn: OpenSSH features cannot be installed (WSUS, policy)",
            ja: "Microsoft Learn: OpenSSH 機能をインストールできない (WSUS、ポリシー)"),
        address:
            "https://learn.microsoft.com/troubleshoot/windows-client/system-management-components/"
            + "cant-install-openssh-features",
        date: "2026-02-12")

    public static let recoveryPartition = Source(
        "KB5028997",
        title: Text(
            en: "KB5028997: resizing the recovery partition by hand", ja: "KB5028997: 回復パーティションの手動での拡張"),
        address: "https://support.microsoft.com/help/5028997", date: "")

    public static let corruption = Source(
        "KB947821",
        title: Text(
            en: "Microsoft Learn: repairing damaged Windows Update components",
            ja: "Microsoft Learn: Windows Update の破損の修復"),
        address:
            "https://learn.microsoft.com/troubleshoot/windows-server/installing-updates-features-roles/"
            + "fix-windows-update-errors",
        date: "2024-07-23")

    public static let systemAccount = Source(
        "TechNet-bb457028",
        title: Text(
            en: "Microsoft TechNet: downloads in the system account and proxies that ask for a login",
            ja: "Microsoft TechNet: システム アカウントでのダウンロードと認証が必要なプロキシ"),
        address: "http://technet.microsoft.com/library/bb457028.aspx", date: "")

    public static let errorLayout = Source(
        "MS-ERREF",
        title: Text(
            en: "Microsoft: how the numbers of error codes are built (MS-ERREF)",
            ja: "Microsoft: エラー コードの番号の構成 (MS-ERREF)"),
        address: "https://learn.microsoft.com/openspecs/windows_protocols/ms-erref/", date: "")

    public static let httpStandard = Source(
        "RFC-9110",
        title: Text(en: "RFC 9110: the meaning of HTTP statuses", ja: "RFC 9110: HTTP ステータスの意味"),
        address: "https://www.rfc-editor.org/rfc/rfc9110", date: "2022-06")
}
