import Facts

/// What is worth knowing beside a row: log lines, exceptions, and the parts of a row that stand weaker than its grade.
enum OrderNotes {
    static let siteAfterDetection = Statement(
        Text(
            en: "Only its first method, automatic detection, can still be read in KB900935. "
                + "We conclude that script, proxy server and WinHTTP follow in this order.",
            ja: "KB900935 で現在確認できるのは、最初の方法 (自動検出) までです。"
                + "その後はスクリプト、プロキシ サーバー、WinHTTP の順になると推測されます。"),
        .inferred, [.kb900935, .jpdsiLAN])

    static let winHTTPSecond = Statement(
        Text(
            en: "Only one third-party page says that WinHTTP's setting is tried after the user's.",
            ja: "ユーザーの設定の次に WinHTTP の設定を試すという点は、第三者の資料 1 件のみによります。"),
        .singleSource, [.fallbackThirdParty])

    static let eightMayBeLikeTen = Statement(
        Text(
            en: "Windows 8.1 and Server 2012 R2 may already look for a device-wide setting before WPAD, as Windows 10 "
                + "does: the access type that Windows 10 logs exists from 8.1 on.",
            ja: "Windows 8.1 と Server 2012 R2 は、Windows 10 と同じく WPAD より先に PC 全体の設定を参照している"
                + "可能性があります。Windows 10 のログに残るアクセス種別は、8.1 から存在するためです。"),
        .inferred, [.winHTTPOpen, .logs])

    static let certificatesIn1709 = Statement(
        Text(
            en: "Version 1709 fetches certificates during the scan through WinHTTP's proxy, even where the scan uses "
                + "the user's: behind a proxy it needs both. With WSUS it does not.",
            ja: "バージョン 1709 では、検出にユーザーの設定が使われる場合でも、証明書の取得には WinHTTP の"
                + "プロキシ設定が必要です。WSUS の場合は不要です。"),
        .documented, [.jpmem2017, .jpwinsup2022])

    static let manualLikeAutomatic = Statement(
        Text(
            en: "That a manual scan follows the same order is seen in a log (Interactive=1).",
            ja: "手動の検出も同じ順序になることは、ログ (Interactive=1) で観測されています。"),
        .observed, [.logs])

    static let server2016 = Statement(
        Text(
            en: "No source names Server 2016 here; we count it with Windows 10.",
            ja: "この順序について Server 2016 を挙げた資料はありません。Windows 10 と同じ扱いとしています。"),
        .inferred, [])

    static let certificateLists = Statement(
        Text(
            en: "Certificate lists and revocation are fetched as SYSTEM: with WinHTTP's proxy, "
                + "then with the account's own.",
            ja: "証明書信頼リストと失効情報の取得は SYSTEM ユーザーで行われ、WinHTTP のプロキシ設定、"
                + "SYSTEM ユーザー自身の設定の順に使われます。"),
        .singleSource, [.jpwinsup2024])

    static let sinceTheArticle = Statement(
        Text(
            en:
                "\"From 2022-04\" is the date of the first article that has this order, and not of a change of Windows: "
                + "the change may have come earlier.",
            ja: "「2022-04 以降」は、この順序を説明した最初の記事の日付です。Windows が変わった日付ではなく、変更は"
                + "それより前の可能性があります。"),
        .inferred, [.jpwinsup2022])

    static let userFirstOverHTTP = Statement(
        Text(
            en: "We conclude that the user's setting came before the system's: the announcement only says that it was "
                + "used.",
            ja: "ユーザーの設定がシステムの設定より先であったと推測されます。告知にあるのは、使われていたことだけです。"),
        .inferred, [.wsus2020])

    static let elevenOverHTTP = Statement(
        Text(
            en: "The announcement is older than Windows 11. We conclude that 11 does the same.",
            ja: "この変更の告知は Windows 11 より前のものです。11 でも同じと推測されます。"),
        .inferred, [.wsus2020])

    static let directWhenEmpty = Statement(
        Text(
            en: "We conclude that the download goes out directly where the user has no proxy set: "
                + "Microsoft's table only says that it does not use netsh's.",
            ja: "ユーザーの設定が空の場合は直接接続になると推測されます。"
                + "Microsoft の表には、netsh の設定が使われないことだけが書かれています。"),
        .inferred, [.deliveryOptimization])

    static let deviceWideAsService = Statement(
        Text(
            en: "The device-wide proxy is used where WinHTTP has none; "
                + "a login to the proxy is made as NetworkService.",
            ja: "WinHTTP が未設定であれば PC 全体の設定が使われ、プロキシの認証は NetworkService として行われます。"),
        .singleSource, [.deliveryOptimization])

    static let connectedCache = Statement(
        Text(
            en: "Downloads from a Connected Cache server may go through the proxy from version 2004 on; "
                + "before, they were always direct.",
            ja: "Connected Cache サーバーからのダウンロードがプロキシを経由し得るのは、バージョン 2004 以降です。"
                + "それより前は常に直接接続です。"),
        .singleSource, [.deliveryOptimization])

    static let before1607 = Statement(
        Text(
            en: "Microsoft's page starts with version 1607. What 1507 and 1511 do is not established.",
            ja: "Microsoft の資料が対象とするのはバージョン 1607 以降です。1507 と 1511 の動作は確認できていません。"),
        .inferred, [.deliveryOptimization])
}
