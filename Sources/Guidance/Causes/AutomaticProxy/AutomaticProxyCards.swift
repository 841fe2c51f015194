import Facts

/// Looks at the three things that an automatic setting needs.
extension Fixes {
    static func automaticProxy(_ facts: CaseFacts) -> [Fix] {
        whichScript(facts) + [checkWPAD(facts), lookAtAutoproxyService(facts), allowAutomatic(facts)]
            + scriptLooks(facts).filter { $0.id != "check-wpad" }
            + [publishScript(facts)]
    }

    /// Its address, where a script is set; where nobody knows, what is set at all.
    private static func whichScript(_ facts: CaseFacts) -> [Fix] {
        if facts.isCertain("ie.pac", "yes") { return [lookAtScript] }
        return facts.isCertain("ie.pac", "no") ? [] : settingsFirst(facts)
    }

    private static let lookAtScript = Fix.look(
        "look-at-script",
        title: Text(en: "See which script is set", ja: "設定されている自動構成スクリプトを確認する"), answers: ["pac"],
        commands: CardCommands.line(
            #"reg query "HKCU\Software\Microsoft\Windows\CurrentVersion\Internet Settings" /v AutoConfigURL"#),
        expect: Text(
            en: "An address with http:// that a browser on this PC opens. file://: WinHTTP does not read it.",
            ja: "http:// のアドレスが表示され、この PC のブラウザーで開ければ正常です。file:// は WinHTTP では読み込まれません。"),
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

    private static func allowAutomatic(_ facts: CaseFacts) -> Fix {
        let service = #"HKLM\SYSTEM\CurrentControlSet\Services\WinHttpAutoProxySvc"#
        let settings = #"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings\WinHttp"#
        return Fix(
            "allow-automatic",
            title: Text(en: "Let automatic settings work again", ja: "プロキシの自動設定を再び有効にする"),
            after: "look-at-autoproxy-service", who: .computerAdministrator, risk: .care,
            steps: [
                Text(
                    en: "Run the lines of what was switched off, as administrator, and restart the PC.",
                    ja: "無効にされていたものの行を管理者として実行し、PC を再起動します。"),
                Text(
                    en: "Where a policy or a hardening tool switched it off, have it changed there: it does so again.",
                    ja: "ポリシーやセキュリティ強化ツールが無効にした場合は、再び無効にされるため、そちらの変更を依頼します。"),
            ],
            commands: CardCommands.line("reg add \(service) /v Start /t REG_DWORD /d 3 /f")
                + CardCommands.line("reg add \"\(settings)\" /v DisableWpad /t REG_DWORD /d 0 /f"),
            saveOldValue: Text(
                en: "Write down the two values that the look showed.", ja: "確認で表示された 2 つの値を控えます。"),
            expect: Text(
                en: "After the restart the look shows Start 0x3, and DisableWpad 0x0 or none.",
                ja: "再起動後の確認で、Start は 0x3、DisableWpad は 0x0 または値なしになります。"),
            sideEffect: Text(
                en:
                    "Programs look for the proxy automatically again, which hardening guides warn of in a foreign network.",
                ja: "プログラムが再びプロキシを自動検出します。社外のネットワークでは危険があるとする資料もあります。"),
            rollback: Text(en: "Set the noted values again.", ja: "控えた値に戻します。"),
            verify: CardWords.searchAgain(facts), basis: [.automaticNeedsThree, .hardeningStopsIt])
    }
}

extension Statement {
    fileprivate static let hardeningStopsIt = Statement(
        Text(
            en: "Hardening guides have that service disabled, and warn that WPAD stops working then.",
            ja: "このサービスの無効化を勧めるセキュリティ強化の指針があり、WPAD が機能しなくなると注記しています。"),
        .singleSource, [.autoproxyHardening])
}
