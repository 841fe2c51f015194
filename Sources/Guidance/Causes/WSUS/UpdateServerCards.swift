import Facts

/// The update server (WSUS): is it reached, does it answer, does a proxy stand in the way.
extension Fixes {
    static func wsus(_ facts: CaseFacts) -> [Fix] {
        // A server that has no features is asked for one: nothing is wrong with the way to it.
        let feature = facts.code == featureCode ? [featureSource(facts)] : []
        var cards = feature + sourceFirst(facts) + scanAgainFirst(facts) + nameFirst(facts)
        let leftOver = leftOverServer(facts)
        // Whoever has left a network asks first whose server it is; elsewhere the server is asked itself.
        cards += facts.isCertain("changed", "moved") ? leftOver + [reachWSUS(facts)] : [reachWSUS(facts)] + leftOver
        cards += dualScan(facts) + [lookAtWSUSSite]
        cards += [restoreWSUS(facts), moveWSUSPort(facts), openWayToWSUS(facts)]
        if facts.mayBe("source", "wsus-https"), facts.wsusIsSecure || facts.wsusHost == nil {
            cards.append(allowConnect(facts))
        }
        if feature.isEmpty, facts.isCertain("class", CodeClass.name.rawValue) {
            cards.append(featureSource(facts))
        }
        if facts.eras.contains(.netshScanOnly), !facts.wsusIsSecure { cards.append(moveWSUSToHTTPS(facts)) }
        if fallbackWouldHelp(facts) { cards.append(fallbackPolicy(facts)) }
        return cards
    }

    /// A name that is not found is looked up before the server is asked.
    private static func nameFirst(_ facts: CaseFacts) -> [Fix] {
        facts.isCertain("class", CodeClass.name.rawValue) ? [resolveName(facts)] : []
    }

    /// The list was too long for one scan, and the next one goes on where it stopped.
    private static func scanAgainFirst(_ facts: CaseFacts) -> [Fix] {
        guard facts.isCertain("code.too-many-trips", "yes") else { return [] }
        return [
            .look(
                "scan-again", title: Text(en: "Scan again, three to seven times", ja: "検出を 3 ～ 7 回繰り返す"), kind: .change,
                steps: [
                    Text(
                        en: "Each scan goes on where the last one stopped. Wait until one has ended before the next.",
                        ja: "検出は前回の続きから行われます。1 回の検出が終わるのを待ってから、次を実行します。")
                ],
                expect: Text(
                    en:
                        "After some scans no error code appears. If it stays, tidy up WSUS: decline what is superseded.",
                    ja: "何回か繰り返すと、エラー コードが表示されなくなります。解消しない場合は、WSUS で置き換え済みの更新プログラムを拒否します。"),
                basis: [.scanGoesOn])
        ]
    }

    /// An optional feature was asked of a WSUS server, which does not have it.
    private static let featureCode: ErrorCode = 0x800F_0954

    static func reachWSUS(_ facts: CaseFacts) -> Fix {
        return .look(
            "reach-wsus", title: Text(en: "Ask the WSUS server directly", ja: "WSUS サーバーへ直接接続できるか確認する"), kind: .test,
            results: LookResults(
                healthy: Text(en: "The server answers as it should", ja: "サーバーは正常に応答する"),
                faulty: Text(en: "An error status, or no answer", ja: "エラーのステータスが返る、または応答がない")),
            steps: facts.stepsBeforeWSUS + [
                Text(
                    en: "Where there is no such command (XP, Vista, 10 before 1803) open the address in the browser, "
                        + "without a proxy.",
                    ja: "コマンドがない場合 (XP、Vista、1803 より前の 10) は、プロキシを使わずブラウザーでアドレスを開きます。")
            ],
            commands: facts.eras == [.proxycfg] ? [] : facts.requests(for: [facts.wsusService]) { _ in .direct },
            expect: Text(
                en: "Any HTTP status: the server is reached. 503: its application pool. No answer: the way to it.",
                ja: "何らかの HTTP ステータスが返れば接続できています。503 はアプリケーション プール、応答なしは経路の問題です。"),
            basis: toolsBasis(facts) + [.poolGives503, .wsusPorts])
    }

    private static func restoreWSUS(_ facts: CaseFacts) -> Fix {
        Fix(
            "restore-wsus", title: Text(en: "Get the WSUS server to answer again", ja: "WSUS サーバーの応答を回復する"),
            who: .domainAdministrator, risk: .care,
            steps: [
                Text(
                    en: "On the WSUS server: is the application pool WsusPool started in IIS? Start it.",
                    ja: "WSUS サーバーの IIS で、アプリケーション プール WsusPool が開始されているか確認し、停止していれば開始します。"),
                Text(
                    en: "If it stops again, raise its private memory limit and its queue length (KB4490414).",
                    ja: "再び停止する場合は、プライベート メモリの制限とキューの長さを引き上げます (KB4490414)。"),
                Text(
                    en: "Does the policy on the PC name the right address and port (8530 http, 8531 https)?",
                    ja: "PC 側のポリシーのアドレスとポート (http は 8530、https は 8531) が正しいか確認します。"),
            ],
            saveOldValue: Text(
                en: "Note the pool's limits and the policy's address before you change them.",
                ja: "変更の前に、プールの制限値とポリシーのアドレスを控えます。"),
            expect: Text(
                en: "The PC's request gets an answer, and no 503.", ja: "PC からの要求に応答が返り、503 ではなくなります。"),
            sideEffect: Text(
                en: "A larger limit lets WSUS take more memory from the server.", ja: "制限を引き上げると、WSUS のメモリ使用量が増えます。"),
            rollback: Text(en: "Set the noted values again.", ja: "控えた値に戻します。"),
            verify: CardWords.searchAgain(facts), basis: [.poolGives503, .wsusPorts])
    }

    private static func allowConnect(_ facts: CaseFacts) -> Fix {
        let target = String(facts.wsusAddress(secure: true).dropFirst("https://".count))
        return Fix(
            "allow-connect",
            title: Text(en: "If a proxy stays in between: allow the port of WSUS", ja: "プロキシを経由する場合は WSUS のポートを許可する"),
            who: .proxyAdministrator, risk: .care,
            steps: facts.stepsBeforeWSUS + [
                Text(
                    en: "Allow CONNECT to \(target). Better: WSUS in the bypass list, past the proxy.",
                    ja: "\(target) への CONNECT を許可します。"
                        + "可能であれば、バイパス リストに追加してプロキシを経由させないようにします。")
            ],
            saveOldValue: CardWords.noteTheRules,
            expect: Text(
                en: "The proxy log shows CONNECT \(target) as allowed.",
                ja: "プロキシのログで CONNECT \(target) が許可されます。"),
            sideEffect: Text(
                en: "Keep the rule to this one host: a free CONNECT to other ports is an open door.",
                ja: "対象はこのホストだけに限定します。ほかのポートへの CONNECT を広く許可するのは危険です。"),
            rollback: CardWords.restoreTheRules, verify: CardWords.searchAgain(facts),
            basis: [.wsusPorts, .connectOnly443])
    }
}

extension Statement {
    static let wsusPorts = Statement(
        Text(
            en: "WSUS listens on 8530 (http) and 8531 (https); older ones on 80 and 443.",
            ja: "WSUS の待ち受けポートは 8530 (http) と 8531 (https) です。古い構成では 80 と 443 です。"),
        .singleSource, [.wsusFirewall])

    fileprivate static let scanGoesOn = Statement(
        Text(
            en: "0x80244010: one scan may make only so many trips to the server. Scanning again goes on from there.",
            ja: "0x80244010 は、1 回の検出で許される往復回数を超えたことを表します。もう一度検出すると続きから行われます。"),
        .singleSource, [.retryReport])

    fileprivate static let poolGives503 = Statement(
        Text(
            en: "An overloaded or stopped application pool of WSUS answers 503.",
            ja: "WSUS のアプリケーション プールが過負荷または停止していると 503 が返ります。"),
        .singleSource, [.wsusMaintenance])

    fileprivate static let connectOnly443 = Statement(
        Text(
            en: "A proxy that allows CONNECT to port 443 only refuses 8531; Squid's own configuration does.",
            ja: "443 番ポートへの CONNECT だけを許可するプロキシは 8531 を拒否します (Squid の既定の構成など)。"),
        .singleSource, [.proxyLab])
}
