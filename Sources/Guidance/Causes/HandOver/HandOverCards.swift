import Facts

/// The two ends where somebody else goes on: the network team with a request, the next level with what was collected.
extension Fixes {
    static func askNetworkTeam(_ facts: CaseFacts) -> [Fix] {
        [
            .look(
                "ask-network-team",
                title: Text(en: "Send the request to the proxy's administrator", ja: "プロキシの管理者に依頼文を送る"), kind: .request,
                who: .proxyAdministrator, steps: [RequestText.networkTeam(facts)],
                expect: Text(
                    en: "An answer to each of the questions. With it this case goes on where it stopped.",
                    ja: "各質問への回答が得られたら、中断した箇所からこの案件を再開できます。"),
                verify: Text(
                    en: "Enter the answers as those of stage 5.", ja: "得られた回答をステージ 5 の回答として入力します。"),
                basis: RequestText.basis(facts))
        ]
    }

    static func nothingLeft(_ facts: CaseFacts) -> [Fix] {
        [
            .look(
                "collect", title: Text(en: "Hand over, with what was collected", ja: "情報を採取して引き継ぐ"),
                steps: collectSteps, commands: collectCommands(facts),
                expect: Text(
                    en: "The output of every command, and the log of the failed run.",
                    ja: "各コマンドの出力と、失敗した回のログが得られます。"),
                verify: Text(
                    en: "Attach all of it to the ticket. Take user names and passwords out first.",
                    ja: "すべてチケットに添付します。ユーザー名やパスワードは事前に取り除きます。"),
                basis: [.logByCmdlet])
        ]
    }

    private static let collectSteps = [
        Text(
            en: "Let it fail once more, and write down the time to the minute.",
            ja: "もう一度事象を再現させ、時刻を分単位で控えます。"),
        Text(
            en: "Ask for the proxy's log lines of that minute, with the PC's address.",
            ja: "その時刻のプロキシのログを、PC のアドレスで抽出してもらいます。"),
        Text(
            en: "Note what was tried in this case, and with which code each attempt ended.",
            ja: "この案件で試した対処と、それぞれの結果 (エラー コード) を記録します。"),
    ]

    private static func collectCommands(_ facts: CaseFacts) -> [CommandLine] {
        let registry = [
            #"reg query HKLM\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate /s"#,
            #"reg query "HKCU\Software\Microsoft\Windows\CurrentVersion\Internet Settings""#,
        ]
        let account = facts.eras == [.proxycfg] ? [] : ["bitsadmin /util /getieproxy LOCALSYSTEM"]
        let logs =
            (facts.eras.contains(.netshScanOnly) ? ["powershell -Command Get-WindowsUpdateLog"] : [])
            + (facts.eras == [.netshScanOnly] ? [] : [#"copy "%windir%\WindowsUpdate.log" "%USERPROFILE%""#])
        return showSettings(facts).commands.filter { !$0.line.hasPrefix("reg") }
            + (registry + account + logs).flatMap(CardCommands.line)
    }
}

extension Statement {
    fileprivate static let logByCmdlet = Statement(
        Text(
            en:
                "On Windows 10 and later Get-WindowsUpdateLog makes the log; before, it is %windir%\\WindowsUpdate.log.",
            ja: "Windows 10 以降では Get-WindowsUpdateLog でログを作成します。それより前は %windir%\\WindowsUpdate.log です。"),
        .observed, [.logs])
}
