/// The text that asks whoever runs the proxy for what Windows Update needs, and for the answers that the walk needs.
public enum RequestText {
    /// Several lines, no sentence wider than 78 columns but for long names; to be sent as it is.
    public static func networkTeam(_ facts: CaseFacts) -> Text {
        let parts = facts.usesWSUS == true ? [head(facts), wsusNeeds(facts)] : [head(facts), needs(facts), questions]
        return Text(en: parts.map(\.en).joined(separator: "\n\n"), ja: parts.map(\.ja).joined(separator: "\n\n"))
    }

    /// What the request rests on.
    public static func basis(_ facts: CaseFacts) -> [Statement] {
        facts.usesWSUS == true
            ? [.wsusNeedsBypass, .wsusPorts]
            : [.bothPorts, .namesOnly, .listsDiffer, .noLoginForUpdates, .pinned, .rangesNeeded, .oldLists]
    }

    private static func head(_ facts: CaseFacts) -> Text {
        let code = facts.code.map { " (\($0.hex))" } ?? ""
        let release = facts.release.map { "\nWindows: \($0)" } ?? ""
        let proxy = facts.proxy?.description
        return Text(
            en: "Windows Update fails behind our proxy\(code).\nPlease allow what is listed below."
                + (proxy.map { "\nProxy: \($0)" } ?? "") + release,
            ja: "プロキシ サーバー経由の Windows Update が失敗しています\(code)。\n以下の通信の許可をお願いします。"
                + (proxy.map { "\nプロキシ サーバー: \($0)" } ?? "") + release)
    }

    private static func needs(_ facts: CaseFacts) -> Text {
        let hosts = UpdateHosts.hosts(facts).map { "   " + $0 }.joined(separator: "\n")
        return Text(
            en: """
                1. HTTP on port 80, and HTTPS (CONNECT) on port 443: both.
                2. These hosts by name; *.x is x and all below it. No IP ranges are published.
                \(hosts)
                3. No login for these hosts: the system account has no password to give.
                4. No TLS inspection for these hosts: the connections are pinned.
                5. HTTP range requests for these hosts, answered with 206.
                """,
            ja: """
                1. 80 番ポートの HTTP と、443 番ポートの HTTPS (CONNECT) の両方
                2. 次の接続先 (*.x は x とその配下のすべて。IP アドレスの範囲は非公開)
                \(hosts)
                3. 上記の接続先では認証を要求しない (システム アカウントは認証できません)
                4. 上記の接続先では HTTPS を復号しない (証明書のピン留めにより失敗します)
                5. 上記の接続先への Range 要求を通し、206 の応答を返す
                """)
    }

    private static let questions = Text(
        en: """
            Please answer:
            a. Are ports 80 and 443 both open?
            b. Are all of these hosts allowed?
            c. Do they want a login?
            d. Do range requests pass?
            e. Are they exempt from TLS inspection?
            f. What does the proxy log show for this PC at the time of the error?
            """,
        ja: """
            次の点についてご回答ください。
            a. 80 番と 443 番のポートは両方とも許可されていますか
            b. 上記の接続先はすべて許可されていますか
            c. 認証を要求していますか
            d. Range 要求は通りますか
            e. HTTPS の復号の対象外になっていますか
            f. エラー発生時刻に、この PC についてプロキシのログに何が記録されていますか
            """)

    /// With WSUS the proxy should have no part in it.
    private static func wsusNeeds(_ facts: CaseFacts) -> Text {
        Text(
            en: """
                1. The PC gets its updates from \(facts.wsusName), ports 8530 and 8531.
                2. It should reach that server directly, past the proxy (in a script: DIRECT).
                3. If the proxy must stay in between: no login, and CONNECT to port 8531.

                Please answer: what does the proxy log show for \(facts.wsusName)?
                """,
            ja: """
                1. この PC の更新元は \(facts.wsusName) です (ポート 8530、8531)。
                2. プロキシを経由せず、直接接続できるようにします (スクリプトでは DIRECT)。
                3. 経由させる場合は、認証を要求せず、8531 番ポートへの CONNECT を許可します。

                \(facts.wsusName) に関するプロキシのログの内容をお知らせください。
                """)
    }
}
