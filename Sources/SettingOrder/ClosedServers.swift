import Engine
import Facts

/// Microsoft's servers are closed to some Windows before 10: the order of proxy settings is then beside the point.
public enum ClosedServers {
    public static let statement = Statement(
        Text(
            en: "In 2020 Microsoft closed its update servers to 2000, XP, 2003, Vista and 2008, and to 7 and 2008 R2 "
                + "without the SHA-2 updates: their scan fails whatever the proxy. 8, 2012 and later are not concerned, "
                + "nor is WSUS.",
            ja: "Microsoft は 2020 年に、2000、XP、2003、Vista、2008 と、SHA-2 対応の更新がない 7、2008 R2 に対して"
                + "更新サーバーを終了しました。プロキシの設定に関係なく検出は失敗します。8、2012 以降と WSUS は"
                + "対象外です。"),
        .singleSource, [.sha1Endpoints])

    /// What is to be said beside the orders still possible; nil where none of their machines is concerned.
    ///
    /// - Parameter release: the Windows as it was told, where that is known; a generation alone leaves it open.
    public static func statement(_ known: Known, release: String? = nil) -> Statement? {
        let isOlder = Set(known.values(of: "windows")).isSubset(of: ProxyInputs.beforeTen)
        let isSpared = release.flatMap(OSRelease.init(reading:))?.age == .eight
        return isOlder && !isSpared && known.allows("source", "microsoft") ? statement : nil
    }
}
