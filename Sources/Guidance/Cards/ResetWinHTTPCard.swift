import Facts

/// WinHTTP back to direct access.
extension Fixes {
    static func resetWinHTTP(_ facts: CaseFacts, _ era: Era) -> Fix {
        let commands = CardCommands([.backup, .reset], on: facts.generation(of: era))
        return Fix(
            era == .proxycfg ? "reset-proxycfg" : era == .netsh ? "reset-winhttp" : "reset-winhttp-10",
            title: facts.title(Text(en: "Take the WinHTTP proxy away", ja: "WinHTTP のプロキシ設定を削除する"), for: era),
            who: .computerAdministrator, risk: .care,
            steps: [CardWords.elevated(era), onlyForUpdates] + CardWords.bothStores(era),
            commands: commands.lines,
            saveOldValue: CardWords.filesKeepIt, expect: resetResult(era),
            sideEffect: Text(
                en: "Every program on WinHTTP loses the proxy, not only Windows Update.",
                ja: "Windows Update だけでなく、WinHTTP を使うすべてのプログラムがプロキシを使わなくなります。"),
            rollback: Text(
                en: "Set the saved proxy and exceptions again.", ja: "保存したプロキシと例外を再度設定します。"),
            verify: CardWords.searchAgain(facts),
            basis: commands.basis + (era == .proxycfg ? [.proxycfgResets] : [.resetLeavesAdvproxy]))
    }

    private static let onlyForUpdates = Text(
        en: "Only where neither Windows Update nor another program needs this proxy. If unsure, ask who set it.",
        ja: "Windows Update を含め、このプロキシを必要とするプログラムがない場合だけ実行します。"
            + "不明な場合は設定した担当者に確認します。")

    private static func resetResult(_ era: Era) -> Text {
        if era == .proxycfg {
            return Text(
                en: "proxycfg alone then shows direct access.", ja: "オプションなしの proxycfg で直接アクセスと表示されます。")
        }
        return Text(
            en: "\"Direct access (no proxy server).\"",
            ja: "日本語版では「直接アクセス (プロキシ サーバーなし)。」、英語版では "
                + "\"Direct access (no proxy server).\" と表示されます。")
    }
}

extension Statement {
    fileprivate static let proxycfgResets = Statement(
        Text(en: "proxycfg -d sets direct access.", ja: "proxycfg -d は直接アクセスに設定します。"),
        .documented, [.kb2894304, .proxycfg])
}
