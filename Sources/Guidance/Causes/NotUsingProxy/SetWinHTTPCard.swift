import Facts

/// The WinHTTP proxy, set by hand: KB2894304's cure of cause 1. Never offered with WSUS.
extension Fixes {
    /// - Parameter anew: a proxy is set already, but its text or its name is wrong.
    static func setWinHTTP(_ facts: CaseFacts, _ era: Era, anew: Bool = false) -> Fix {
        let bypass = WritableBypass(facts.bypass ?? .localNames)
        let commands = CardCommands(
            [.backup, .set], on: facts.generation(of: era), proxy: facts.proxy, bypass: bypass)
        return Fix(
            (anew ? "reenter-" : "set-") + setting(era), title: facts.title(anew ? anewTitle : setTitle(era), for: era),
            who: .computerAdministrator, risk: .care,
            steps: facts.stepsBeforeSetting + [CardWords.elevated(era)] + exceptionSteps(facts) + bypass.steps
                + CardWords.bothStores(era),
            commands: commands.lines,
            saveOldValue: CardWords.filesKeepIt, expect: setResult(facts, era), sideEffect: setSideEffect(era),
            rollback: CardWords.wayBack(era), verify: CardWords.searchAgain(facts),
            basis: commands.basis + setBasis(era))
    }

    private static func setting(_ era: Era) -> String {
        switch era {
        case .proxycfg: "proxycfg"
        case .netsh: "winhttp"
        case .netshScanOnly: "winhttp-scan"
        }
    }

    private static let anewTitle = Text(en: "Enter the WinHTTP proxy anew", ja: "WinHTTP のプロキシを入力し直す")

    private static func setTitle(_ era: Era) -> Text {
        era == .netshScanOnly
            ? Text(en: "Set the WinHTTP proxy: the scan only", ja: "WinHTTP のプロキシを設定 (検出のみ)")
            : Text(en: "Set the WinHTTP proxy", ja: "WinHTTP のプロキシを設定する")
    }

    /// The exceptions decide what the proxy serves: own names past it, update hosts through it.
    private static func exceptionSteps(_ facts: CaseFacts) -> [Text] {
        let tooWide = facts.exceptionsForUpdates.joined(separator: " ")
        if !tooWide.isEmpty {
            return [
                Text(
                    en: "The exception \(tooWide) takes update hosts past the proxy, too. Leave it out.",
                    ja: "例外の \(tooWide) により、更新サーバーへの通信もプロキシを経由しません。例外から外してください。")
            ]
        }
        guard facts.bypass == nil else { return [] }
        return [
            Text(
                en: "Add your own domains to the exceptions, as in <local>;*.corp.example; never the update hosts.",
                ja: "例外には社内ドメインを追加します (例: <local>;*.corp.example)。更新サーバーは例外に含めません。")
        ]
    }

    /// What the two languages of Windows print; what proxycfg prints is not known to us.
    private static func setResult(_ facts: CaseFacts, _ era: Era) -> Text {
        if era == .proxycfg {
            return Text(
                en: "proxycfg alone then shows the proxy and the exceptions as you typed them.",
                ja: "オプションなしの proxycfg で、入力したとおりのプロキシと例外が表示されます。")
        }
        let proxy = facts.proxy?.description ?? CaseFacts.proxyPlaceholder
        return Text(
            en: "\"Proxy Server(s) :  \(proxy)\". (5) means: not run as administrator. (87): malformed value.",
            ja: "日本語版では「プロキシ サーバー:  \(proxy)」、英語版では \"Proxy Server(s) :  \(proxy)\" と表示されます。"
                + "(5) は管理者権限の不足、(87) は値の誤りです。")
    }

    private static func setSideEffect(_ era: Era) -> Text {
        CardWords.sideEffect(
            Text(
                en: "Every program on WinHTTP takes this proxy, outside the office too. One with a login answers 407.",
                ja: "WinHTTP を使うすべてのプログラムに、社外でも影響します。認証が必要なプロキシでは 407 になります。"),
            era)
    }

    private static func setBasis(_ era: Era) -> [Statement] {
        [.noLoginInWinHTTP, .loginMakes407, .wpadServesToo, .staticStaysInside]
            + (era == .netshScanOnly ? [.scanReadsSystem, .pagesDisagree] : [.automaticReadsWinHTTP])
    }
}
