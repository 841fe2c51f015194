import Facts

/// Looks at the three things that an automatic setting needs.
extension Fixes {
    static func automaticProxy(_ facts: CaseFacts) -> [Fix] {
        [lookAtScript, checkWPAD(facts), lookAtAutoproxyService(facts)]
            + scriptLooks(facts).filter { $0.id != "check-wpad" }
            + [publishScript(facts)]
    }

    private static let lookAtScript = Fix.look(
        "look-at-script",
        title: Text(en: "See which script is set", ja: "設定されている自動構成スクリプトを確認する"), answers: ["pac"],
        commands: CardCommands.line(
            #"reg query "HKCU\Software\Microsoft\Windows\CurrentVersion\Internet Settings" /v AutoConfigURL"#),
        expect: Text(
            en: "An address with http:// that a browser on this PC opens. file://: WinHTTP does not read it. "
                + "An error message: no script is set.",
            ja: "http:// のアドレスが表示され、この PC のブラウザーで開ければ正常です。file:// は WinHTTP では読み込まれません。"
                + "エラーの場合、スクリプトは設定されていません。"),
        basis: [.fileScriptsIgnored])

    private static func lookAtAutoproxyService(_ facts: CaseFacts) -> Fix {
        let tcpip = #"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings\WinHttp"#
        return .look(
            "look-at-autoproxy-service",
            title: Text(en: "See whether automatic settings are switched off", ja: "自動設定が無効にされていないか確認する"),
            results: LookResults(
                healthy: Text(en: "They are not switched off", ja: "自動設定は無効にされていない"),
                faulty: Text(en: "They are switched off", ja: "自動設定が無効にされている")),
            commands: CardCommands.line(
                #"reg query HKLM\SYSTEM\CurrentControlSet\Services\WinHttpAutoProxySvc /v Start"#)
                + CardCommands.line("reg query \"\(tcpip)\" /v DisableWpad"),
            expect: Text(
                en: "Start 0x3 is right: the service starts when needed, so stopped is normal. 0x4: disabled. "
                    + "DisableWpad 0x1: detection is off. An error message for DisableWpad: it is not set.",
                ja: "Start が 0x3 なら正常です。必要なときに開始されるため、停止中でも問題ありません。0x4 は無効です。"
                    + "DisableWpad が 0x1 なら自動検出は無効です。DisableWpad でエラーになる場合は設定されていません。"),
            basis: [.automaticNeedsThree])
    }
}
