import Engine
import Facts

extension Resolution.Possible {
    /// What is known of the failures that lead from one step to the next.
    public var failing: [Statement] {
        let users: Set<Attempt> = [.userAutoDetect, .userPAC, .userStatic]
        let tried = steps.order
        let leadsOn = Expansion.Side(box) == .sinceTen && rule.plan.contains(.user) && rule.plan.contains(.system)
        return (leadsOn ? [.whatLeadsOn] : []) + (tried.contains(where: users.contains) ? [.insideUserSetting] : [])
    }
}

extension Statement {
    package static let whatLeadsOn = Statement(
        Text(
            en: "In logs of Windows 10 and 11 a proxy that could not be reached, or whose name was not found "
                + "(0x803D0010), led on to the next setting at once. A reply that timed out (0x803D0006) did not: the "
                + "same proxy was asked again.",
            ja: "Windows 10 と 11 のログでは、プロキシに接続できない場合や名前を解決できない場合 (0x803D0010) は、"
                + "すぐに次の設定へ進んでいます。応答のタイムアウト (0x803D0006) では進まず、同じプロキシで"
                + "再試行しています。"),
        .observed, [.logs])

    package static let insideUserSetting = Statement(
        Text(
            en: "Inside the user's setting, as Internet Explorer reads it: where detection finds nothing, the next "
                + "part that is on is read. A script that cannot be fetched leads to the proxy server, or without one "
                + "to a direct connection; once it is fetched, only the proxies that it names are tried.",
            ja: "ユーザーの設定の中では (IE の動作)、自動検出で何も見つからなければ、有効な次の設定が参照されます。"
                + "スクリプトを取得できなければプロキシ サーバーの指定へ、指定もなければ直接接続へ進みます。"
                + "取得できた場合は、スクリプトが示すプロキシだけが試されます。"),
        .singleSource, [.jpdsiLAN])
}
