import Facts

/// What a privacy or clean-up tool leaves on the PC: lines in the hosts file, and rules of the Windows Firewall.
extension Fixes {
    /// Takes the update hosts out of the hosts file, once they were seen there.
    static func clearHosts(_ facts: CaseFacts) -> [Fix] {
        guard facts.isCertain("hosts-file", "yes") else { return [] }
        let file = #"%windir%\System32\drivers\etc\hosts"#
        return [
            Fix(
                "clear-hosts",
                title: Text(en: "Take the update hosts out of the hosts file", ja: "hosts ファイルから更新用のホスト名を削除する"),
                who: .computerAdministrator, risk: .care,
                steps: [
                    Text(
                        en: "In the editor that opens, delete only the lines that name update hosts, and save.",
                        ja: "開いたエディターで、更新用のホスト名を含む行だけを削除して保存します。"),
                    Text(
                        en: "A tool that wrote them may write them again: take the update hosts out of its list, too.",
                        ja: "書き込んだツールがあれば、再び書き込まれないように、ツール側の一覧からも外します。"),
                ],
                commands: CardCommands.line("copy \(file) \(file).before")
                    + CardCommands.line("notepad \(file)") + CardCommands.line("ipconfig /flushdns"),
                saveOldValue: Text(
                    en: "The first command keeps a copy beside the file.", ja: "最初のコマンドで、同じ場所にコピーを残します。"),
                expect: Text(
                    en: "ping shows a public address for the update host.", ja: "更新用ホストへの ping に、公開されたアドレスが表示されます。"),
                sideEffect: Text(
                    en: "What the lines were to block, as telemetry, is no longer blocked.",
                    ja: "削除した行で止めていた通信 (テレメトリなど) が、止められなくなります。"),
                rollback: Text(
                    en: "Copy hosts.before back over hosts.", ja: "hosts.before を hosts に上書きコピーします。"),
                verify: CardWords.searchAgain(facts), basis: [.toolsWriteHosts])
        ]
    }

    /// A look at the rules that block outgoing traffic, and what to do with those that a tool has left.
    static func blockingRules(_ facts: CaseFacts) -> [Fix] {
        let ofServices = [lookAtServices, FamilyRepair.services(facts, after: "look-at-services")]
        return facts.eras.contains(.proxycfg) ? ofServices : [lookAtRules(facts), switchOffRules(facts)] + ofServices
    }

    private static let lookAtServices = Fix.look(
        "look-at-services",
        title: Text(
            en: "See whether the tool has disabled services", ja: "ツールがサービスを無効にしていないか確認する"),
        results: LookResults(
            healthy: Text(en: "All of them can start", ja: "どれも開始できる"),
            faulty: Text(en: "A service is disabled", ja: "無効にされたサービスがある")),
        commands: ["wuauserv", "bits", "cryptsvc", "dosvc"].flatMap { CardCommands.line("sc.exe qc \($0)") },
        expect: Text(
            en: "START_TYPE 4 is disabled, 2 or 3 is right. dosvc is there from Windows 10 on.",
            ja: "START_TYPE が 4 なら無効、2 または 3 なら正常です。dosvc は Windows 10 以降にあります。"),
        basis: [.toolsAddRules])

    private static func lookAtRules(_ facts: CaseFacts) -> Fix {
        .look(
            "look-at-rules",
            title: Text(en: "See which rules block outgoing traffic", ja: "送信をブロックする規則を確認する"),
            results: LookResults(
                healthy: Text(en: "No rule blocks Windows Update", ja: "Windows Update を妨げる規則はない"),
                faulty: Text(en: "A rule blocks it, or its addresses", ja: "Windows Update またはその接続先をブロックする規則がある")),
            commands: CardCommands.line(
                #"reg query HKLM\SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy"#
                    + #"\FirewallRules | findstr "Action=Block" | findstr "Active=TRUE" | findstr "Dir=Out""#),
            expect: Text(
                en:
                    "No line: no rule blocks. Otherwise each line has the name of a rule behind Name=, and the program or "
                    + "the addresses that it blocks.",
                ja: "何も表示されなければ、ブロックの規則はありません。表示された場合は、各行の Name= の後に規則の名前があり、"
                    + "対象のプログラムやアドレスも確認できます。"),
            basis: [.toolsAddRules, .rulesInRegistry])
    }

    private static func switchOffRules(_ facts: CaseFacts) -> Fix {
        Fix(
            "switch-off-rules",
            title: Text(en: "Switch off the rules that a tool has left", ja: "ツールが残した規則を無効にする"),
            after: "look-at-rules", who: .computerAdministrator, risk: .care,
            steps: [
                Text(
                    en: "Select the rules that block and that the tool has added, then Disable Rule. Delete none yet.",
                    ja: "ツールが追加した「ブロック」の規則を選び、[規則の無効化] を選択します。この時点では削除しません。")
            ],
            commands: CardCommands.line(#"netsh advfirewall export "%USERPROFILE%\firewall-before.wfw""#)
                + CardCommands.line("wf.msc"),
            saveOldValue: Text(
                en: "The first command saves all rules into a file.", ja: "最初のコマンドで、すべての規則をファイルに保存します。"),
            expect: Text(en: "The search for updates gets through.", ja: "更新プログラムの検索が成功します。"),
            sideEffect: Text(
                en: "What the rules were to block is no longer blocked.", ja: "規則で止めていた通信が、止められなくなります。"),
            rollback: Text(
                en: "Enable the same rules again.", ja: "同じ規則を再び有効にします。"),
            verify: CardWords.searchAgain(facts), basis: [.toolsAddRules])
    }
}

extension CaseFacts {
    /// A privacy or clean-up tool was told of.
    var mayHaveBlockingTool: Bool { holds(.any([Told.between("pc-filter"), Told.changed("pc-tool")])) }
}

extension Statement {
    static let toolsWriteHosts = Statement(
        Text(
            en: "Tools against telemetry have left update names in it.", ja: "テレメトリ対策のツールが更新用の名前を残した事例があります。"),
        .singleSource, [.hostsReport])

    fileprivate static let rulesInRegistry = Statement(
        Text(
            en: "The registry holds each rule in one line with Action=, Active= and Dir=; anybody may read it.",
            ja: "レジストリには、規則ごとに Action=、Active=、Dir= を含む 1 行があり、だれでも参照できます。"),
        .inferred, [])

    fileprivate static let toolsAddRules = Statement(
        Text(
            en: "A tool against telemetry blocked update servers by rules of the Windows Firewall.",
            ja: "テレメトリ対策のツールが、Windows ファイアウォールの規則で更新サーバーを遮断した事例があります。"),
        .singleSource, [.spyBlockerReport])
}
