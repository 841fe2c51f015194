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
            en: "\"From 2022-04\" is the date of the first article that names the system's proxy for scans, and not of "
                + "a change of Windows: the change may have come earlier.",
            ja: "「2022-04 以降」は、検出にシステムのプロキシが使われると説明した最初の記事の日付で、Windows が変わった"
                + "日付ではありません。変更はそれより前の可能性があります。"),
        .inferred, [.jpwinsup2022])

    static let turnByPullRequest = Statement(
        Text(
            en: "A pull request to Microsoft's documentation, of April 2022, says that the change came to all versions "
                + "of Windows 10 the year before; its author's draft names the update of January 2021.",
            ja: "Microsoft のドキュメントへの pull request (2022 年 4 月) では、変更は前年に Windows 10 の全バージョンに"
                + "適用されたとされ、作成者の下書きには 2021 年 1 月の更新とあります。"),
        .singleSource, [.systemFirstSince2021])

    static let failsByAnotherPage = Statement(
        Text(
            en: "The other reading is that of a page about Windows 10: where a proxy is set for the user and not in "
                + "WinHTTP, connections to Windows Update fail.",
            ja: "別の解釈は Windows 10 に関する資料によるものです。プロキシがユーザーにだけ設定され、WinHTTP にない場合、"
                + "Windows Update への接続は失敗するとされています。"),
        .singleSource, [.troubleshooting])

    static let userFirstOverHTTP = Statement(
        Text(
            en: "We conclude that the user's setting came before the system's: the announcement only says that it was "
                + "used.",
            ja: "ユーザーの設定がシステムの設定より先であったと推測されます。告知にあるのは、使われていたことだけです。"),
        .inferred, [.wsus2020])

    static let elevenOverHTTP = Statement(
        Text(
            en:
                "The announcement is older than Windows 11. The policy's page names 11 as well, with the system's proxy "
                + "alone as the default.",
            ja: "この変更の告知は Windows 11 より前のものです。ポリシーの資料は 11 も対象に含み、既定はシステムのプロキシのみと"
                + "しています。"),
        .singleSource, [.updatePolicy])

    static let policyPageOnHTTPS = Statement(
        Text(
            en: "The policy's page still says that the policy does not concern WSUS over https. We follow the "
                + "announcement of January 2021.",
            ja: "ポリシーの資料には、https の WSUS には影響しないという記述が残っています。ここでは 2021 年 1 月の告知に"
                + "従っています。"),
        .singleSource, [.updatePolicy])

    static let systemAfterUserByAnotherPage = Statement(
        Text(
            en: "The other reading: Microsoft's page on how Windows Update works counts downloads among what tries the "
                + "system's proxy after the user's has failed.",
            ja: "別の解釈: Windows Update のしくみに関する Microsoft の資料では、ダウンロードも、ユーザーの設定で失敗すると"
                + "システムのプロキシを試す通信に含まれています。"),
        .singleSource, [.howUpdateWorks])

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

    static let sinceVersion1511 = Statement(
        Text(
            en: "Microsoft counts Delivery Optimization from version 1511 and, for servers, from Server 2019 on. What "
                + "downloads on 1507 and on Server 2016 is not established.",
            ja: "Microsoft の資料では、配信の最適化の対象はバージョン 1511 以降、サーバーでは Server 2019 以降です。1507 と "
                + "Server 2016 でのダウンロードの方法は確認できていません。"),
        .singleSource, [.deliveryOverview])

    static let bypassIsDeprecated = Statement(
        Text(
            en:
                "From Windows 11 on Microsoft calls the bypass mode (DODownloadMode 100) deprecated and warns that some "
                + "content may fail to download with it.",
            ja: "Windows 11 以降、Microsoft はバイパス モード (DODownloadMode 100) を非推奨とし、一部のコンテンツが"
                + "ダウンロードできなくなる場合があるとしています。"),
        .singleSource, [.deliveryReference])
}
