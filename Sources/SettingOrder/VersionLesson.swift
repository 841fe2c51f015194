import Engine
import Facts

/// KB2894304's rule beside what Microsoft says now. The rule held before Windows 10; since then it misleads.
public struct VersionLesson: Sendable, Hashable {
    /// What KB2894304 says of an automatic run.
    public let automatic: Statement
    /// What KB2894304 says of a manual run.
    public let manual: Statement
    /// What Microsoft says now of scans of its own servers.
    public let scan: Statement
    /// What Microsoft says now of scans of WSUS.
    public let scanOfWSUS: Statement
    /// What Microsoft says now of downloads.
    public let download: Statement

    /// What of it bears on the traffic and on the servers still possible.
    public func statements(_ known: Known) -> [Statement] {
        let mayScan = known.allows("traffic", "scan")
        let mayBeWSUS = known.allows("source", "wsus-http") || known.allows("source", "wsus-https")
        return [automatic, manual]
            + (mayScan && known.allows("source", "microsoft") ? [scan] : [])
            + (mayScan && mayBeWSUS ? [scanOfWSUS] : [])
            + (known.allows("traffic", "download") ? [download] : [])
    }

    /// Nil before Windows 10, where the rule still holds.
    public init?(_ generation: OSGeneration) {
        switch generation {
        case .xp, .vista: return nil
        case .ten: scan = Self.scanOnTen
        case .eleven: scan = Self.scanOnEleven
        }
        automatic = Self.automatic
        manual = Self.manual
        scanOfWSUS = Self.scanOfWSUS
        download = Self.download
    }
}

extension VersionLesson {
    private static let automatic = Statement(
        Text(
            en: "KB2894304 (2016-10-31) says: an automatic run reads WinHTTP's proxy setting, not Internet Explorer's.",
            ja: "KB2894304 (2016-10-31) では、自動更新は WinHTTP のプロキシ設定を使い、Internet Explorer の設定は"
                + "使わないとされています。"),
        .singleSource, [.kb2894304])

    private static let manual = Statement(
        Text(
            en: "KB2894304 (2016-10-31) says: a manual run reads the user's Internet Explorer proxy setting.",
            ja: "KB2894304 (2016-10-31) では、手動の更新は操作したユーザーの Internet Explorer のプロキシ設定を使うと"
                + "されています。"),
        .singleSource, [.kb2894304])

    private static let scanOnTen = Statement(
        Text(
            en: "For Windows 10 with current updates Microsoft now says (2024-06-18): a scan tries the system's proxy "
                + "first and, after certain error codes, the signed-in user's setting. It has no rule of its own for "
                + "manual runs any more.",
            ja: "更新プログラムが最新の Windows 10 について、Microsoft の現在の説明 (2024-06-18) では、検出はまずシステムの"
                + "プロキシを試し、特定のエラーで失敗するとログオン中のユーザーの設定を試します。"
                + "手動の更新だけの規則はなくなりました。"),
        .documented, [.learnProxy, .jpwinsup2024])

    private static let scanOnEleven = Statement(
        Text(
            en: "For Windows 11 Microsoft now says (2024-06-18): a scan tries the system's proxy first and, after "
                + "certain error codes, the signed-in user's setting. It has no rule of its own for manual runs any more.",
            ja: "Windows 11 について、Microsoft の現在の説明 (2024-06-18) では、検出はまずシステムのプロキシを試し、"
                + "特定のエラーで失敗するとログオン中のユーザーの設定を試します。手動の更新だけの規則はなくなりました。"),
        .documented, [.learnProxy, .jpwinsup2024])

    private static let scanOfWSUS = Statement(
        Text(
            en: "For scans of WSUS Microsoft now says (2021-01-12): the system's proxy only, "
                + "unless a policy allows the signed-in user's setting after it.",
            ja: "WSUS の検出について、Microsoft の現在の説明 (2021-01-12) では、システムのプロキシだけが使われます。"
                + "ポリシーで許可した場合に限り、その次にログオン中のユーザーの設定が試されます。"),
        .documented, [.wsus2021, .learnProxy, .admx])

    private static let download = Statement(
        Text(
            en:
                "For downloads Microsoft now says (2024-05-23): Delivery Optimization uses the signed-in user's setting "
                + "and ignores netsh's; with nobody signed in, netsh's comes first.",
            ja: "ダウンロードについて、Microsoft の現在の説明 (2024-05-23) では、配信の最適化はログオン中のユーザーの"
                + "設定を使い、netsh の設定は無視します。ログオン中のユーザーがいなければ netsh の設定が優先されます。"),
        .documented, [.deliveryOptimization, .jpwinsup2024])
}
