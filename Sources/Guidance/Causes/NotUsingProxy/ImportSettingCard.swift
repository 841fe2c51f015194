import Facts

/// Internet Explorer's static proxy, copied to WinHTTP.
extension Fixes {
    static func importSetting(_ facts: CaseFacts, _ era: Era) -> Fix {
        let commands = CardCommands([.backup, .import], on: facts.generation(of: era))
        return Fix(
            importID(era),
            title: facts.title(importTitle, for: era), who: .computerAdministrator, risk: .care,
            steps: (facts.usesWSUS == false ? [] : [CardWords.microsoftOnly]) + [CardWords.elevated(era), whoseStep]
                + CardWords.bothStores(era),
            commands: commands.lines,
            saveOldValue: CardWords.filesKeepIt, expect: importResult(era), sideEffect: importSideEffect(era),
            rollback: CardWords.wayBack(era), verify: CardWords.searchAgain(facts),
            basis: commands.basis + whoReadsWinHTTP(facts) + [.noLoginInWinHTTP, .loginMakes407])
    }

    private static func importID(_ era: Era) -> String {
        switch era {
        case .proxycfg: "import-proxycfg"
        case .netsh: "import-winhttp"
        case .netshScanOnly: "import-winhttp-scan"
        }
    }

    private static let importTitle = Text(
        en: "Copy the user's static proxy to WinHTTP", ja: "ユーザーの静的なプロキシ設定を WinHTTP へ反映する")

    private static let whoseStep = Text(
        en: "Run it as the user whose setting is right, not as another administrator.",
        ja: "正しい設定を持つユーザー自身で実行します。別の管理者アカウントでは実行しません。")

    private static func importResult(_ era: Era) -> Text {
        if era == .proxycfg {
            return Text(
                en: "It shows the proxy it copied. Direct access means that there was no static one to copy.",
                ja: "反映されたプロキシが表示されます。直接アクセスと表示された場合は、静的な設定がありません。")
        }
        return Text(
            en: "\"Proxy Server(s)\" with the user's proxy. \"Direct access (no proxy server).\": none to copy.",
            ja: "日本語版では「プロキシ サーバー」、英語版では \"Proxy Server(s)\" が表示されます。"
                + "「直接アクセス (プロキシ サーバーなし)。」の場合は、静的な設定がありません。")
    }

    private static func importSideEffect(_ era: Era) -> Text {
        CardWords.sideEffect(
            Text(
                en: "Every program on WinHTTP takes this proxy. Scripts (PAC) and detection are not copied.",
                ja: "WinHTTP を使うすべてのプログラムに影響します。PAC と自動検出は反映されません。"),
            era)
    }
}
