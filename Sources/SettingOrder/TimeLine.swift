import Facts

/// A turn in the order of proxy settings: when, and what is otherwise since then.
public struct Turn: Sendable, Hashable {
    /// As `YYYY` or `YYYY-MM`.
    public let date: String
    /// In a line.
    public let what: Statement
    /// Why, where a source says so; or what is open about it. Nil where there is nothing to say.
    public let note: Statement?

    init(_ date: String, _ what: Statement, _ note: Statement? = nil) {
        (self.date, self.what, self.note) = (date, what, note)
    }
}

/// The turns from Windows XP to Windows 11. Between two of them the order stays as it is.
public enum TimeLine {
    public static let turns = [
        Turn("2005", serviceAlone, yearIsAGuess), Turn("2011", netsh), Turn("2017", userFirst),
        Turn("2020-09", systemOverHTTP, security), Turn("2021-01", systemOverHTTPS, moreSecurity),
        Turn("2022", systemFirst, whenIsOpen),
    ]

    private static let serviceAlone = Statement(
        Text(
            en: "2000, XP, 2003: automatic asks WinHTTP or WPAD, manual the user",
            ja: "2000、XP、2003: 自動は WinHTTP か WPAD、手動はユーザーの設定"),
        .singleSource, [.kb900935])

    private static let yearIsAGuess = Statement(
        Text(
            en: "The year is our guess: the old text of the article bears no date.", ja: "年は推測です。旧版の記事に日付はありません。"),
        .inferred, [.kb900935])

    private static let netsh = Statement(
        Text(
            en: "Vista, 7: the same rule; netsh sets WinHTTP's proxy now",
            ja: "Vista、7: 規則は同じ。WinHTTP のプロキシは netsh で設定"),
        .singleSource, [.kb900935])

    private static let userFirst = Statement(
        Text(
            en: "Windows 10: an automatic scan asks the signed-in user first, too",
            ja: "Windows 10: 自動の検出でも、ログオン中のユーザーの設定が先"),
        .singleSource, [.jpmem2017])

    private static let systemOverHTTP = Statement(
        Text(
            en: "WSUS over http: the system only; the user by policy (value 1)",
            ja: "http の WSUS: システムのみ。ユーザーの設定はポリシー (値 1) で許可"),
        .documented, [.wsus2020, .admx])

    private static let security = Statement(
        Text(
            en: "Why: to make scans of WSUS more secure, the announcement says.", ja: "理由: WSUS の検出の安全性を高めるため (告知より)。"),
        .singleSource, [.wsus2020])

    private static let systemOverHTTPS = Statement(
        Text(
            en: "WSUS over https: the system first; the user by policy (value 1)",
            ja: "https の WSUS: システムが先。ユーザーの設定はポリシー (値 1) で許可"),
        .documented, [.wsus2021, .learnProxy])

    private static let moreSecurity = Statement(
        Text(
            en: "Why: to add more security to such scans, the announcement says.", ja: "理由: 検出の安全性をさらに高めるため (告知より)。"),
        .singleSource, [.wsus2021])

    private static let systemFirst = Statement(
        Text(
            en: "Microsoft's servers: a scan asks the system first",
            ja: "Microsoft のサーバー: 検出はシステムが先"),
        .documented, [.jpwinsup2022, .learnProxy])

    private static let whenIsOpen = Statement(
        Text(
            en: "2022-04 is the article's date; a pull request to Microsoft's pages says 2021. Why, no source says.",
            ja: "2022-04 は記事の日付で、Microsoft の資料への pull request は 2021 年としています。理由を示す資料はありません。"),
        .inferred, [.jpwinsup2022, .systemFirstSince2021])
}
