/// What some words in a line tell, in whatever program printed it.
struct SentenceClue: Sendable {
    /// The line holds one word of each of these groups. All in lower case.
    let here: [[String]]
    /// So do the lines around it.
    let near: [[String]]
    let kind: FindingKind
    let word: String
    let confidence: Finding.Confidence

    init(
        _ kind: FindingKind, _ word: String, _ here: [[String]], near: [[String]] = [],
        _ confidence: Finding.Confidence = .certain
    ) {
        (self.kind, self.word, self.here, self.near, self.confidence) = (kind, word, here, near, confidence)
    }

    /// A message that leaves no doubt about what was seen.
    static func seen(_ word: String, _ here: [[String]], near: [[String]] = []) -> SentenceClue {
        SentenceClue(.seen, word, here, near: near)
    }
}

extension SentenceClue {
    static let all = aboutTheWay + aboutThePC + aboutTheServer

    /// How hosts of Windows Update are called in logs of filters and in the hosts file.
    private static let updateHosts = [
        "windowsupdate", "update.microsoft", "delivery.mp.microsoft", "dl.delivery", "download.microsoft",
    ]

    private static let aboutTheWay = [
        // BITS: "... requires that the server support the Range protocol header."
        seen("range-refused", [["range"], ["header", "ヘッダー", "ヘッダ"], ["bits", "protocol", "プロトコル"]]),
        seen("range-refused", [["bg_e_insufficient_range_support", "bg_e_invalid_server_response"]]),
        seen("tls-exception", [["system.net.security.ssl", "ssl/tls", "authenticationexception", "schannel"]]),
        seen("tls-exception", [["certificate"], ["not trust", "untrusted", "does not trust"]]),
        seen("tls-exception", [["証明書"], ["信頼され", "信頼できない", "信頼しない"]]),
        seen("wpad-not-found", [["wpad"], ["could not find", "non-existent", "can't find", "見つかりません"]]),
        seen(
            "block-page", [["access", "page", "site", "アクセス", "サイト", "ページ"], ["blocked", "ブロックされ", "遮断され"]],
            near: [["microsoft", "windowsupdate"]]),
        seen(
            "packet-filter",
            [
                ["deny", "drop", "拒否"], ["outbound", "送信", "egress", "deny-out"],
                ["rule", "規則", "policy", "nsg", "ルール"],
            ]),
        SentenceClue(.login, "yes", [["(407)", "\"407\"", "407 proxy auth", "407 authentication"]], .likely),
        SentenceClue(.resolves, "blocked", [updateHosts, ["[0.0.0.0]", "[127.", "[::1]", "[::]"]]),
        SentenceClue(
            .resolves, "blocked",
            [updateHosts, ["blocked", "refused", "nxdomain"], [" a ", " aaaa", "dns", "cname"]], .likely),
    ]

    private static let aboutThePC = [
        seen("error-87", [["87"], ["error", "エラー"]], near: [["proxycfg", "winhttp"]]),
        seen("offline", [["connectivity"], ["notraffic"]]),
        seen("offline", [["bg_e_network_disconnected"]]),
        seen("policy-overwritten", [["group pol"], ["overwritten", "unable to read"]]),
        seen("damaged-store", [["component store", "コンポーネント ストア"], ["repairable", "corrupt", "修復可能", "破損"]]),
        seen("damaged-store", [["cbs_e_store_corruption", "found corrupt files", "破損したファイルが見つ"]]),
        SentenceClue(.what, "bits-job", [["start-bitstransfer"]], .likely),
        SentenceClue(.what, "store", [["wsl --install", "wsl --update", "lxrun"]], .likely),
    ]

    private static let aboutTheServer = [
        seen("wsus-answered", [["windows-update-agent"], [" 401 ", " 403 ", " 404 ", " 500 ", " 503 "]]),
        seen("wsus-answered", [["500.19", "wsuspool"]]),
        SentenceClue(
            .what, "wsus-sync", [["364", "10032"], ["event", "イベント"]],
            near: [["windows server update services"]]),
        SentenceClue(.what, "wsus-sync", [["wsusservice."]], .likely),
    ]
}
