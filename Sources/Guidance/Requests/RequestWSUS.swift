import Facts

/// The request where updates come from WSUS: the proxy should have no part in it.
enum RequestWSUS {
    static func parts(_ facts: CaseFacts) -> [Text] {
        let addresses = schemes(facts).map { facts.wsusAddress(secure: $0) }.joined(separator: ", ")
        return [needs(facts, addresses), question(facts)]
    }

    /// Over https, over http, or over either while that is open.
    private static func schemes(_ facts: CaseFacts) -> [Bool] {
        let mayBePlain = facts.mayBe("source", "wsus-http")
        let mayBeSecure = facts.mayBe("source", "wsus-https")
        return mayBePlain == mayBeSecure ? [false, true] : [mayBeSecure]
    }

    private static func needs(_ facts: CaseFacts, _ addresses: String) -> Text {
        let connect = facts.mayBe("source", "wsus-https")
        return Text(
            en: """
                1. The PC gets its updates from
                   \(addresses)
                2. It should reach that server directly, past the proxy (in a script: DIRECT).
                3. If the proxy must stay in between: no login\(connect ? ", and CONNECT to that port" : "").
                """,
            ja: """
                1. この PC の更新元は次のとおりです。
                   \(addresses)
                2. プロキシを経由せず、直接接続できるようにします (スクリプトでは DIRECT)。
                3. 経由させる場合は、認証を要求しないでください。\(connect ? "そのポートへの CONNECT も許可します。" : "")
                """)
    }

    private static func question(_ facts: CaseFacts) -> Text {
        Text(
            en: "Please answer: what does the proxy log show for \(facts.wsusName)?",
            ja: "\(facts.wsusName) に関するプロキシのログの内容をお知らせください。")
    }
}
