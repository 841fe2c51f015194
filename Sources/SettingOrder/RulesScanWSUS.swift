import Engine
import Facts

/// Scans of WSUS since Windows 10: the user's setting lost its place, over http in 2020, over https in 2021.
extension ProxyOrder {
    static let scansOfWSUS = [
        wsusHTTPBefore, wsusHTTPSBefore, wsusHTTP, wsusHTTPS, wsusHTTPFallback, wsusHTTPSFallback,
    ]

    static let wsusHTTPBefore = Row(
        "wsus-http-before", Box(["windows": ["10-a"], "traffic": ["scan"], "source": ["wsus-http"]]),
        Rule(
            [.user, .system], .singleSource, [.wsus2020],
            why: Text(
                en: "Before the update of September 2020 a scan of WSUS over http could use the signed-in user's "
                    + "setting.",
                ja: "2020 年 9 月の更新プログラムより前は、http の WSUS の検出でもログオン中のユーザーの設定を"
                    + "使えました。"),
            but: [.init(OrderNotes.userFirstOverHTTP, .user), .init(OrderNotes.userFirstOverHTTP, .system)]))

    static let wsusHTTPSBefore = Row(
        "wsus-https-before", Box(["windows": ["10-a", "10-b"], "traffic": ["scan"], "source": ["wsus-https"]]),
        Rule(
            [.user, .system], .singleSource, [.wsus2021],
            why: Text(
                en: "Before the update of January 2021 a scan of WSUS over https tried the signed-in user's setting "
                    + "first and the system's second; that update turned the order round.",
                ja: "2021 年 1 月の更新プログラムより前は、https の WSUS の検出でログオン中のユーザーの設定が先、"
                    + "システムの設定が次でした。この更新プログラムで順序が逆になりました。")))

    static let wsusHTTP = Row(
        "wsus-http", overHTTP(["fallback": ["off"]]),
        Rule(
            [.system, .fail], .documented, [.wsus2020, .admx],
            why: Text(
                en: "Since the update of September 2020 a scan of WSUS over http uses the system's proxy only. The "
                    + "signed-in user's setting is not tried unless a policy allows it.",
                ja: "2020 年 9 月の更新プログラム以降、http の WSUS の検出にはシステムのプロキシだけが使われます。"
                    + "ポリシーで許可しない限り、ログオン中のユーザーの設定は試されません。"),
            but: [
                .init(OrderNotes.elevenOverHTTP, .system, on: ["11"]),
                .init(OrderNotes.elevenOverHTTP, .fail, on: ["11"]),
            ]))

    static let wsusHTTPS = Row(
        "wsus-https", overHTTPS(["fallback": ["off"]]),
        Rule(
            [.system, .fail], .documented, [.wsus2021, .learnProxy, .admx],
            why: Text(
                en: "Since the update of January 2021 a scan of WSUS over https uses the system's proxy only. The "
                    + "signed-in user's setting is not tried unless a policy allows it.",
                ja: "2021 年 1 月の更新プログラム以降、https の WSUS の検出にはシステムのプロキシだけが使われます。"
                    + "ポリシーで許可しない限り、ログオン中のユーザーの設定は試されません。"),
            notes: [OrderNotes.policyPageOnHTTPS]))

    static let wsusHTTPFallback = Row("wsus-http-fallback", overHTTP(["fallback": ["on"]]), allowedByPolicy)

    static let wsusHTTPSFallback = Row("wsus-https-fallback", overHTTPS(["fallback": ["on"]]), allowedByPolicy)

    private static let allowedByPolicy = Rule(
        [.system, .user], .documented, [.wsus2020, .wsus2021, .admx],
        why: Text(
            en: "A policy (SetProxyBehaviorForUpdateDetection = 1) allows the signed-in user's setting. "
                + "It is tried when the system's proxy has failed.",
            ja: "ポリシー (SetProxyBehaviorForUpdateDetection = 1) でログオン中のユーザーの設定が許可されています。"
                + "システムのプロキシで失敗した場合に試されます。"),
        notes: [.whenToAllowUserProxy, .priceOfUserProxy])

    private static func overHTTP(_ more: [String: Set<String>]) -> Box {
        Box(
            ["windows": ["10-b", "10-c", "10-d", "11"], "traffic": ["scan"], "source": ["wsus-http"]]
                .merging(more) { $1 })
    }

    private static func overHTTPS(_ more: [String: Set<String>]) -> Box {
        Box(
            ["windows": ["10-c", "10-d", "11"], "traffic": ["scan"], "source": ["wsus-https"]]
                .merging(more) { $1 })
    }
}
