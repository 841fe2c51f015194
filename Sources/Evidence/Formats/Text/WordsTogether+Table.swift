/// What some words in a line tell, in whatever program printed it.
struct WordsTogether: Sendable {
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
    static func seen(_ word: String, _ here: [[String]], near: [[String]] = []) -> WordsTogether {
        WordsTogether(.seen, word, here, near: near)
    }
}

extension WordsTogether {
    /// What no phrase tells by itself, only words together. Whole phrases stand in `Text/Sentences`.
    static let all = [
        seen(
            "block-page", [["access", "page", "site", "アクセス", "サイト", "ページ"], ["blocked", "ブロックされ", "遮断され"]],
            near: [["microsoft", "windowsupdate"]]),
        seen(
            "packet-filter",
            [
                ["deny", "drop", "拒否"], ["outbound", "送信", "egress", "deny-out"],
                ["rule", "規則", "policy", "nsg", "ルール"],
            ]),
        WordsTogether(
            .resolves, "blocked",
            [updateHosts, ["blocked", "refused", "nxdomain"], [" a ", " aaaa", "dns", "cname"]],
            .likely),
        seen("error-87", [["manual_proxy must be followed"]]),
        seen("error-87", [["87"], ["error", "エラー"]], near: [["proxycfg", "winhttp"]]),
        seen("offline", [["connectivity"], ["notraffic"]]),
        seen("offline", [["bg_e_network_disconnected"]]),
        seen("policy-overwritten", [["group pol"], ["unable to read"]]),
        seen("damaged-store", [["component store", "コンポーネント ストア"], ["repairable", "corrupt", "修復可能", "破損"]]),
        seen("damaged-store", [["cbs_e_store_corruption", "found corrupt files", "破損したファイルが見つ"]]),
        seen("wsus-answered", [["windows-update-agent"], [" 401 ", " 403 ", " 404 ", " 500 ", " 503 "]]),
        seen("wsus-answered", [["500.19", "wsuspool"]]),
        seen("old-sync-address", [["fe2.update.microsoft.com"], ["serversyncwebservice"]]),
    ]

    /// How hosts of Windows Update are called in logs of filters.
    private static let updateHosts = [
        "windowsupdate", "update.microsoft", "delivery.mp.microsoft", "dl.delivery", "download.microsoft",
    ]
}
