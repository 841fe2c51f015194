import Facts
import SettingOrder

/// The cards that only look and serve several causes.
extension Fixes {
    /// Finds out whether updates come from WSUS: with WSUS the cure for a missing proxy would be the fault.
    static let findSource = Fix.look(
        "find-source", title: Text(en: "First see where updates come from", ja: "最初に更新元を確認する"), answers: ["source"],
        commands:
            CardCommands.wsusServer
            + CardCommands.line(#"reg query HKLM\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate\AU /v UseWUServer"#),
        expect: Text(
            en: "An address, and UseWUServer 0x1: WSUS. An error message: no such policy, so it is Microsoft.",
            ja: "アドレスが表示され UseWUServer が 0x1 なら WSUS です。エラーの場合はポリシーがなく、更新元は Microsoft です。"),
        verify: Text(
            en: "If this differs from the answer given, change that answer in the review.",
            ja: "回答した内容と異なる場合は、回答の確認画面で変更します。"),
        basis: [.wuserverMeansWSUS, .wsusNeedsBypass])

    /// The look at the source, while that is open.
    static func sourceFirst(_ facts: CaseFacts) -> [Fix] {
        facts.usesWSUS == nil ? [findSource] : []
    }

    /// The look at the settings, unless the answers have told all that it would show.
    static func settingsFirst(_ facts: CaseFacts) -> [Fix] {
        facts.settingsAreTold ? [] : [showSettings(facts)]
    }

    /// Shows what WinHTTP and the signed-in user have as proxy.
    static func showSettings(_ facts: CaseFacts) -> Fix {
        Fix.look(
            "show-settings", title: Text(en: "See which proxy is set", ja: "現在のプロキシ設定を確認する"),
            answers: ["winhttp", "ie"],
            steps: showSteps(facts), commands: showCommands(facts),
            expect: showResult(facts), basis: whoReadsWinHTTP(facts))
    }

    /// Who reads the WinHTTP setting: before Windows 10 automatic runs, from there on every scan.
    static func whoReadsWinHTTP(_ facts: CaseFacts) -> [Statement] {
        (facts.eras == [.netshScanOnly] ? [] : [.automaticReadsWinHTTP])
            + (facts.eras.contains(.netshScanOnly) ? [.scanReadsSystem] : [])
    }

    private static func showSteps(_ facts: CaseFacts) -> [Text] {
        guard facts.eras.count > 1 else { return [] }
        return [
            Text(
                en: "Windows 2000, XP and Server 2003: proxycfg. Vista and later: netsh.",
                ja: "Windows 2000、XP、Server 2003 では proxycfg、Vista 以降では netsh を使います。")
        ]
    }

    private static func showCommands(_ facts: CaseFacts) -> [CommandLine] {
        let user = ShowCommand.userSetting.line
        var lines: [CommandLine] = []
        let show = facts.generations.flatMap { CardCommands([.show], on: $0).lines }
        for line in show + CardCommands.line(user) where !lines.contains(line) {
            lines.append(line)
        }
        return lines
    }

    private static func showResult(_ facts: CaseFacts) -> Text {
        if facts.eras == [.proxycfg] {
            return Text(
                en: "The proxy and the bypass list, or that access is direct. The last command shows the user's proxy.",
                ja: "プロキシとバイパス リスト、または直接アクセスであることが表示されます。最後のコマンドはユーザーの設定です。")
        }
        return Text(
            en: "\"Direct access (no proxy server).\", or \"Proxy Server(s)\" and \"Bypass List\". "
                + "The last command shows the user's proxy.",
            ja: "日本語版では「直接アクセス (プロキシ サーバーなし)。」または「プロキシ サーバー」と「バイパス一覧」、"
                + "英語版では \"Direct access (no proxy server).\" などが表示されます。最後のコマンドはユーザーの設定です。")
    }
}

extension CaseFacts {
    /// Which settings count is told, the proxy too, and with WinHTTP's its exceptions.
    fileprivate var settingsAreTold: Bool {
        proxy != nil && (bypass != nil || isCertain("winhttp", "direct"))
            && !["winhttp", "ie"].contains { ProxyOrder.matters($0, known) }
    }
}
