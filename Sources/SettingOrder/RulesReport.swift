import Engine
import Facts

/// What Windows 10 and later send besides scans and downloads: status reports, regulation.
extension ProxyOrder {
    static let reports = [reportUser, reportNobody, reportBefore, reportWSUS]

    static let reportUser = Row(
        "report-user", reportNow(["source": ["microsoft"], "user": ["yes"]]),
        Rule(
            [.user, .system], .singleSource, [.learnProxy, .logs],
            why: Text(
                en: "For addresses that do not serve scans, such as those for reporting, the signed-in user's "
                    + "setting is tried first and the system's second.",
                ja: "検出に使われないアドレス (レポートの送信先など) への通信では、ログオン中のユーザーの設定が先、"
                    + "システムの設定が次に試されます。"),
            notes: [LogLines.userFirst]))

    static let reportNobody = Row(
        "report-nobody", reportNow(["source": ["microsoft"], "user": ["no"]]),
        Rule(
            [.system], .observed, [.logs],
            why: Text(
                en: "With nobody signed in the log says that no user could be impersonated (0x800703F0), and the "
                    + "system's proxy is used.",
                ja: "ログオン中のユーザーがいない場合、ユーザーの偽装ができなかったこと (0x800703F0) がログに記録され、"
                    + "システムのプロキシが使われます。"),
            notes: [LogLines.nobodySignedIn]))

    static let reportBefore = Row(
        "report-before", Box(["windows": ["10-a", "10-b", "10-c"], "traffic": ["report"]]),
        Rule(
            [.user, .system], .inferred, [.learnProxy],
            or: [.init(.stages([.system]), .inferred)],
            why: Text(
                en: "No source tells how Windows 10 sent its reports at that time. Either it did as it does today, "
                    + "or the service sent them with the system's proxy alone.",
                ja: "当時の Windows 10 のレポート送信について述べた資料はありません。現在と同じ順序か、"
                    + "システムのプロキシだけを使う動作のどちらかと推測されます。")))

    static let reportWSUS = Row(
        "report-wsus", reportNow(["source": ProxyInputs.wsus]),
        Rule(
            [.system], .inferred, [.wsus2021],
            or: [.init(.stages([.user, .system]), .inferred, [.learnProxy])],
            why: Text(
                en: "No source tells of reports to WSUS. We conclude that the user's setting is left out, as in a scan "
                    + "of WSUS; the rule for Microsoft's servers may hold as well.",
                ja: "WSUS へのレポートについて述べた資料はありません。WSUS の検出と同じくユーザーの設定は使われないと"
                    + "推測されますが、Microsoft のサーバー向けの順序が当てはまる可能性もあります。")))

    private static func reportNow(_ more: [String: Set<String>]) -> Box {
        Box(["windows": ["10-d", "11"], "traffic": ["report"]].merging(more) { $1 })
    }
}
