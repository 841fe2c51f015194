import Engine
import Facts

/// Downloads since Windows 10: what is read depends on who downloads, not on how the scan went.
extension ProxyOrder {
    static let downloads = [doUser, doNobody, bits]

    static let doUser = Row(
        "do-user", download(["user": ["yes"], "downloader": ["do"]]),
        Rule(
            [.user], .documented, [.deliveryOptimization, .jpwinsup2024],
            or: [.init(.stages([.user, .system]), .singleSource, [.howUpdateWorks])],
            why: Text(
                en: "Delivery Optimization downloads with the signed-in user's token, so that user's setting counts. "
                    + "By Microsoft's page on it, a WinHTTP proxy set with netsh is not used.",
                ja: "配信の最適化はログオン中のユーザーのトークンでダウンロードするため、そのユーザーの設定が使われます。"
                    + "配信の最適化の資料では、netsh で設定した WinHTTP のプロキシは使われません。"),
            notes: [
                OrderNotes.systemAfterUserByAnotherPage, OrderNotes.directWhenEmpty, OrderNotes.connectedCache,
                OrderNotes.sinceVersion1511,
            ]))

    static let doNobody = Row(
        "do-nobody", download(["user": ["no"], "downloader": ["do"]]),
        Rule(
            [.winhttp, .machine], .documented, [.deliveryOptimization, .jpwinsup2024],
            why: Text(
                en: "With nobody signed in Delivery Optimization runs as NetworkService, and WinHTTP's setting wins. "
                    + "No user's setting is read.",
                ja: "ログオン中のユーザーがいない場合、配信の最適化は NetworkService として動作し、WinHTTP の設定が"
                    + "優先されます。ユーザーの設定は参照されません。"),
            but: [.init(OrderNotes.deviceWideAsService, .machine)],
            notes: [OrderNotes.connectedCache, OrderNotes.sinceVersion1511]))

    static let bits = Row(
        "bits", download(["downloader": ["bits"]]),
        Rule(
            [.account], .documented, [.bits, .jpwinsup2024],
            why: Text(
                en: "With Delivery Optimization bypassed BITS downloads as SYSTEM and uses that account's own setting. "
                    + "Neither netsh's proxy nor a user's setting is read.",
                ja: "配信の最適化を使わない場合は BITS が SYSTEM ユーザーでダウンロードし、そのアカウント自身の設定を"
                    + "使います。netsh の設定もユーザーの設定も参照されません。"),
            notes: [OrderNotes.bypassIsDeprecated]))

    private static func download(_ more: [String: Set<String>]) -> Box {
        Box(["windows": ProxyInputs.sinceTen, "traffic": ["download"]].merging(more) { $1 })
    }
}
