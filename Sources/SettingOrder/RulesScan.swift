import Engine
import Facts

/// Scans of Microsoft's own servers since Windows 10: first the user's setting led, then the system's.
extension ProxyOrder {
    static let scans = [tenAutoUser, tenAutoNobody, tenManual, tenBetween, scanNow]

    static let tenAutoUser = Row(
        "10-auto-user", scanInTheFirstYears(["trigger": ["automatic"], "user": ["yes"]]),
        Rule(
            [.user, .system], .singleSource, [.jpmem2017], or: [afterThePage],
            why: Text(
                en: "In its first years Windows 10 read the signed-in user's setting even in an automatic scan, and "
                    + "WinHTTP's after it. Microsoft's Japanese WSUS team found this by testing.",
                ja: "初期の Windows 10 は、自動更新の検出でもログオン中のユーザーの設定を先に使い、次に WinHTTP の"
                    + "設定を使いました。Microsoft Japan の WSUS チームが検証で確認した動作です。"),
            notes: [OrderNotes.certificatesIn1709]))

    static let tenAutoNobody = Row(
        "10-auto-nobody", scanInTheFirstYears(["trigger": ["automatic"], "user": ["no"]]),
        Rule(
            [.system], .singleSource, [.jpmem2017],
            why: Text(
                en: "With nobody signed in there is no user's setting to read, and the automatic scan uses WinHTTP's. "
                    + "Microsoft's Japanese WSUS team found this by testing.",
                ja: "ログオン中のユーザーがいなければ参照できるユーザーの設定がなく、自動更新の検出には WinHTTP の"
                    + "設定が使われます。Microsoft Japan の WSUS チームが検証で確認した動作です。"),
            notes: [OrderNotes.certificatesIn1709]))

    static let tenManual = Row(
        "10-manual", scanInTheFirstYears(["trigger": ["manual"]]),
        Rule(
            [.user, .system], .inferred, [.jpmem2017, .kb2894304], or: [afterThePage],
            why: Text(
                en: "Automatic scans of that time read the signed-in user's setting first, and manual ones had always "
                    + "done so before Windows 10. We conclude the same for a manual scan here.",
                ja: "当時は自動更新でもログオン中のユーザーの設定が先に使われ、Windows 10 より前の手動更新も同様でした。"
                    + "そこから、手動の検出も同じ順序と推測されます。")))

    static let tenBetween = Row(
        "10-between",
        Box(["windows": ["10-b", "10-c"], "traffic": ["scan"], "source": ["microsoft"]]),
        Rule(
            [.system, .user], .disputed, [.jpwinsup2022, .learnProxy],
            or: [.init(.stages([.user, .system]), .singleSource, [.jpmem2017])],
            why: Text(
                en: "In 2017 Microsoft described the user's setting as the first, by 2022 the system's. No page "
                    + "of its dates the change, so both orders are shown.",
                ja: "Microsoft の説明は、2017 年はユーザーの設定が先、2022 年にはシステムの設定が先となっています。"
                    + "変更の時期を示す公開ページがないため、両方の順序を示します。"),
            notes: [OrderNotes.turnByPullRequest] + LogLines.ofTheScan))

    static let scanNow = Row(
        "scan-now",
        Box(["windows": ["10-d", "11"], "traffic": ["scan"], "source": ["microsoft"]]),
        Rule(
            [.system, .user], .documented, [.learnProxy, .jpwinsup2024, .logs],
            or: [.init(.stages([.system, .fail]), .singleSource, [.troubleshooting])],
            why: Text(
                en: "The service scans with the system's proxy first. After certain proxy, service, or authentication "
                    + "error codes it tries the signed-in user's setting.",
                ja: "サービスはまずシステムのプロキシで検出を試みます。プロキシ、サービス、認証の特定のエラー コードで"
                    + "失敗すると、ログオン中のユーザーの設定を試します。"),
            notes: [
                OrderNotes.failsByAnotherPage, OrderNotes.sinceTheArticle, OrderNotes.turnByPullRequest,
                OrderNotes.manualLikeAutomatic, OrderNotes.server2016, OrderNotes.certificateLists,
            ] + LogLines.ofTheScan))

    /// The page on the first years was last changed in 2018-04; by 2022 another described the newer order.
    private static let afterThePage = Rule.Reading(
        .stages([.system, .user]), .inferred, [.jpmem2017, .jpwinsup2022],
        when: Text(
            en: "with an update from 2018-05 to 2020-08; the page is older",
            ja: "2018-05 から 2020-08 までの更新の場合。資料はそれより前のものです"))

    private static func scanInTheFirstYears(_ more: [String: Set<String>]) -> Box {
        Box(["windows": ["10-a"], "traffic": ["scan"], "source": ["microsoft"]].merging(more) { $1 })
    }
}
