import Engine
import Facts

extension CauseSign {
    static let wsus = of(
        .wsus,
        [
            .base(-1, en: "It takes an update server of one's own.", ja: "社内の更新サーバーがある場合に限られます。"),
            .seen(
                -3, TellingLook.wsus.isRight, en: "Asked directly, the WSUS server answers as it should.",
                ja: "直接接続では、WSUS サーバーは正常に応答します。"),
            .seen(
                3, TellingLook.wsus.isWrong, en: "Asked directly, the WSUS server answers with an error or not at all.",
                ja: "直接接続でも、WSUS サーバーがエラーを返すか応答しません。"),
            .seen(
                4, TellingLook.siteOfWSUS.isWrong, en: "The site of the WSUS server has another port than the policy.",
                ja: "WSUS サーバーのサイトのポートが、ポリシーと異なります。"),
            .seen(
                -1, TellingLook.siteOfWSUS.isRight, en: "The site of the WSUS server has the port of the policy.",
                ja: "WSUS サーバーのサイトのポートは、ポリシーと一致しています。"),
            .fault(
                TellingLook.leftOverServer.isWrong,
                en: "The policy names an update server that this PC no longer belongs to, or that is gone.",
                ja: "ポリシーの更新サーバーは、この PC の管理元ではなくなったか、存在しません。"),
            .seen(
                4, .all([Told.wsus, .any([Told.seen("also-microsoft"), TellingLook.sources.isWrong])]),
                en: "A policy beside the WSUS server makes Windows search at Microsoft, too.",
                ja: "WSUS と併用されているポリシーにより、Microsoft にも更新を検索しています。", .documented,
                [.dualScan, .dualScan1607]),
            .seen(
                -1, TellingLook.sources.isRight, en: "No policy beside the WSUS server makes Windows search elsewhere.",
                ja: "WSUS 以外に更新を検索させるポリシーはありません。"),
            .seen(
                3, .all([Told.wsus, Told.seen("file-signature")]),
                en: "The file that was refused came from the WSUS server, which may lack an update of its own.",
                ja: "拒否されたファイルは WSUS サーバーが配布したもので、サーバー側に更新が不足している可能性があります。"),
            .implied(1, Told.wsus, en: "Updates come from WSUS.", ja: "更新元は WSUS です。"),
            .fault(
                .all([Told.wsus, Told.code(.tooManyTrips)]),
                en: "The list of updates took more trips to the server than one scan may make.",
                ja: "更新プログラムの一覧の取得で、1 回の検出で許される往復回数を超えています。", .singleSource,
                [.retryReport]),
            .fault(
                .all([Told.wsus, Told.code(.noFeature)]), en: "The feature was asked of WSUS, which does not have it.",
                ja: "オプション機能を WSUS に要求していますが、WSUS にはありません。", .documented,
                [.optionalFeatures, .nameNotResolved]),
            .fault(
                .all([Told.wsus, Told.code(.serverNotSet)]), en: "The policy names no WSUS server.",
                ja: "ポリシーに WSUS サーバーのアドレスがありません。", .singleSource, [.updateHeader]),
            .told(
                3, Told.code(.tooManyTrips, .noFeature, .serverNotSet),
                en: "The code is one that PCs of a WSUS server show.", ja: "WSUS を使う PC で発生するコードです。",
                .singleSource, [.updateHeader]),
            .told(
                4, .all([Told.wsus, Told.code(.soapFault)]), en: "The server was reached and answered with an error.",
                ja: "サーバーに到達しており、サーバーがエラーを返しています。", .documented, [.soapFault, .commonErrors]),
            .implied(
                2, .all([Told.code(.soapFault), Told.unless(Told.wsus)]),
                en: "A server answered with an error of its own.", ja: "サーバー自身がエラーを返しています。",
                .documented, [.soapFault, .commonErrors]),
            .told(
                3, .all([Told.wsus, Told.code(.serverError, .unauthorized, .requestTimeout)]),
                en: "The server answers with a fault of its own, or too late.",
                ja: "サーバーが自身の障害を返しているか、応答が遅れています。", .singleSource, [.wsusMaintenance]),
            .told(
                2, .all([Told.wsus, Told.code(.notFound)]), en: "The server was reached and does not have the file.",
                ja: "サーバーには到達していますが、ファイルがありません。", .singleSource, [.missingContentReport]),
            .implied(
                1, .all([Told.wsus, Told.code(.connect, .timeout, .aborted, .unavailable)]),
                en: "With WSUS this code is about the server and the way to it.",
                ja: "WSUS の場合、サーバーまたはそこまでの経路の問題を示すコードです。", .singleSource,
                [.wsusMaintenance]),
            .implied(
                1, .all([Told.code(CodeClass.unavailable), Told.unless(Told.wsus)]),
                en: "A 503 mostly comes from WSUS where there is one.",
                ja: "WSUS がある環境では、503 の多くは WSUS が返します。", .singleSource, [.wsusMaintenance]),
            .told(
                3, .all([Told.wsus, Told.code(.name)]), en: "The name of the server in the policy is not found.",
                ja: "ポリシーのサーバー名が見つかりません。", .documented, [.kb3090184, .nameNotResolved]),
            .told(
                2, .any([Told.changed("wsus"), .all([Told.wsus, Told.changed("moved")])]),
                en: "It began with a change of the update server, or away from its network.",
                ja: "更新サーバーの変更後、またはそのネットワークを離れた後に始まっています。"),
            .implied(
                1, .all([Told.wsus, Told.changed("windows")]), en: "It began with an update of Windows.",
                ja: "Windows の更新後に始まっています。"),
            .seen(
                4, .all([Told.wsus, Told.works("online-check")]),
                en: "Checking with Microsoft works; only the update server does not.",
                ja: "Microsoft への確認は成功し、更新サーバーだけが失敗しています。"),
            .seen(
                3, .all([Told.works("online-check"), Told.unless(Told.wsus), Told.unless(Told.microsoft)]),
                en: "Only a PC with an update server of its own has the link that checks with Microsoft.",
                ja: "Microsoft に確認するリンクは、社内の更新サーバーを使う PC にだけ表示されます。"),
            .seen(
                4, .all([Told.wsus, .is("resolves", "not-found")]), en: "The server's name is not found.",
                ja: "サーバーの名前が見つかりません。"),
            .seen(
                4, Told.seen("wsus-answered"), en: "The web server of WSUS itself wrote or sent the error.",
                ja: "WSUS の Web サーバー自身が、エラーを記録または返しています。"),
            .implied(
                1, .is("what", "wsus-sync"), en: "The machine is the WSUS server.", ja: "この PC が WSUS サーバーです。"),
            .told(
                2, .is("wsus-bypass", "yes"), en: "The server is in the bypass list, so no proxy is in its way.",
                ja: "サーバーはバイパス リストに含まれており、プロキシは経由しません。"),
        ])
}
