import Facts
import SettingOrder

/// A scan fails though the user's proxy stands last in the order: why that last step may not have helped.
extension CaseFacts {
    /// Whether the scan goes without a proxy first, and to the user's after it.
    public var userProxyComesLast: Bool {
        let possible = Resolution(known).possible
        guard possible.count == 1, possible[0].rule.plan == [.system, .user], allowsOnlyScans else { return false }
        let tried = possible[0].steps.filter { !$0.state.isPassedOver }
        let users: Set<Attempt> = [.userAutoDetect, .userPAC, .userStatic]
        return tried.first?.attempt == .direct && tried.contains { users.contains($0.attempt) }
    }

    private var allowsOnlyScans: Bool { isCertain("traffic", "scan") }

    /// Why the last step may not have helped, and what decides.
    var lastStep: [Statement] { userProxyComesLast ? Self.lastStep : [] }

    package static let lastStep: [Statement] = [
        .otherReadingOfTheScan, .timeoutDoesNotLeadOn, .downloadFollows, LogLines.decides,
    ]
}

extension Statement {
    fileprivate static let otherReadingOfTheScan = Statement(
        Text(
            en:
                "Microsoft's pages disagree about the last step: the article on proxies (2024-06) has the scan go on to "
                + "the user's proxy, the one on troubleshooting (2023-12) has it fail where only that one is set.",
            ja: "最後の段階について Microsoft の資料は食い違っています。プロキシの資料 (2024-06) では検出がユーザーのプロキシへ"
                + "進みますが、トラブルシューティングの資料 (2023-12) では、それだけが設定されていると失敗します。"),
        .disputed, [.learnProxy, .troubleshooting])

    fileprivate static let timeoutDoesNotLeadOn = Statement(
        Text(
            en: "The last step is not always reached: in logs a reply that timed out (0x803D0006) did not lead on, and "
                + "the first way was tried again. A firewall that drops direct connections gives just that.",
            ja: "最後の設定まで進むとは限りません。ログでは、応答のタイムアウト (0x803D0006) では次へ進まず、同じ経路で"
                + "再試行しています。直接接続をファイアウォールが破棄すると、この状態になります。"),
        .observed, [.logs])

    fileprivate static let downloadFollows = Statement(
        Text(
            en:
                "Where the scan gets through by the user's proxy, the download that follows needs one too: it reads the "
                + "user's setting only while that user is signed in, and else WinHTTP's.",
            ja: "ユーザーのプロキシで検出できても、続くダウンロードにもプロキシが必要です。ユーザーの設定が使われるのは"
                + "ログオン中だけで、それ以外は WinHTTP の設定が使われます。"),
        .documented, [.deliveryOptimization, .jpwinsup2024])
}
