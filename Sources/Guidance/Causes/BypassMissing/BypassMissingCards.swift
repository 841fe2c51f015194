import Facts
import SettingOrder

/// The proxy is asked for the WSUS server: name the server as an exception, wherever the proxy comes from.
extension Fixes {
    static func bypassMissing(_ facts: CaseFacts) -> [Fix] {
        let cards = sourceFirst(facts) + settingsFirst(facts) + (facts.usesWSUS == true ? extendBypass(facts) : [])
        return cards.isEmpty ? [showSettings(facts)] : cards
    }

    /// Changes nothing before it is known that there is a WSUS server.
    private static func extendBypass(_ facts: CaseFacts) -> [Fix] {
        let tried = facts.proxiesTried
        let detection = facts.detects ? [checkWPAD(facts)] : []
        // A list that stands on the PC is mended first, whatever the network announces beside it.
        var cards =
            tried.contains(.winhttpStatic)
            ? facts.eras.flatMap { [extendBypass(facts, $0), resetWinHTTP(facts, $0)] } + detection : detection
        if tried.contains(.winhttpAdvanced) { cards.append(extendAdvancedBypass(facts)) }
        if !tried.isDisjoint(with: [.wpad, .userAutoDetect, .userPAC]) { cards.append(exceptInScript(facts)) }
        if tried.contains(.userStatic) { cards.append(extendUserExceptions(facts)) }
        if tried.contains(.machine) { cards.append(extendDeviceExceptions(facts)) }
        return cards
    }

    private static func extendBypass(_ facts: CaseFacts, _ era: Era) -> Fix {
        let bypass = WritableBypass(facts.bypassWithWSUS)
        let commands = CardCommands(
            [.backup, .set], on: facts.generation(of: era), proxy: facts.proxy, bypass: bypass)
        return Fix(
            era == .proxycfg ? "extend-bypass-proxycfg" : era == .netsh ? "extend-bypass" : "extend-bypass-10",
            title: facts.title(Text(en: "Add WSUS to the bypass list", ja: "バイパス リストに WSUS を追加する"), for: era),
            who: .computerAdministrator, risk: .care,
            steps: (facts.proxy == nil ? [CardWords.realProxy] : []) + facts.stepsBeforeWSUS + [
                CardWords.elevated(era), keepProxyStep,
            ] + bypass.steps + CardWords.bothStores(era),
            commands: commands.lines,
            saveOldValue: CardWords.filesKeepIt,
            expect: bypassResult(facts, era),
            sideEffect: CardWords.sideEffect(listReplaced, era),
            rollback: CardWords.wayBack(era), verify: CardWords.searchAgain(facts),
            basis: [.wsusNeedsBypass] + commands.basis)
    }

    private static let listReplaced = Text(
        en: "The command replaces the whole list: what is not in it no longer counts as an exception.",
        ja: "リスト全体が置き換わります。記載しなかった項目は例外ではなくなります。")

    private static let keepProxyStep = Text(
        en: "Only where a WinHTTP proxy is set. Keep that proxy and every exception it has, and add the WSUS server.",
        ja: "WinHTTP のプロキシが設定済みの場合だけ実行します。今のプロキシと例外をすべて残し、WSUS サーバーを追加します。")

    private static func bypassResult(_ facts: CaseFacts, _ era: Era) -> Text {
        if era == .proxycfg {
            return Text(
                en: "proxycfg alone shows \(facts.wsusName) in the bypass list.",
                ja: "オプションなしの proxycfg で、バイパス リストに \(facts.wsusName) が表示されます。")
        }
        return Text(
            en: "\"Bypass List\" with \(facts.wsusName) in it.",
            ja: "日本語版では「バイパス一覧」、英語版では \"Bypass List\" に \(facts.wsusName) が表示されます。")
    }
}

extension CaseFacts {
    /// The settings that give, or may give, the proxy that is asked.
    var proxiesTried: Set<Attempt> {
        Set(Resolution(known).possible.flatMap(\.steps.order).filter(\.isProxy))
    }

    /// The bypass list told, and the WSUS server in it.
    var bypassWithWSUS: BypassList {
        let told = bypass ?? .localNames
        let names = told.items.map { $0.description.lowercased() }
        if names.contains(wsusName.lowercased()) { return told }
        return (try? BypassList.parse("\(told);\(wsusName)").get()) ?? told
    }
}

extension BypassList {
    /// Every name without a dot, which is what a bypass list should hold at least.
    static let localNames = (try? parse("<local>").get()) ?? .empty
}
