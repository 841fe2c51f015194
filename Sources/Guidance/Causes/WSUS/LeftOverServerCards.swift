import Facts

/// The update server of a network that the PC has left, or one that is gone.
extension Fixes {
    /// Where something told says that the server may be the wrong one.
    static func leftOverServer(_ facts: CaseFacts) -> [Fix] {
        let mayBeLeft = facts.holds(.any([Told.changed("moved"), Told.changed("wsus"), Told.works("online-check")]))
        return facts.usesWSUS != false && mayBeLeft ? [lookAtPolicy, removePolicy(facts)] : []
    }

    private static let lookAtPolicy = Fix.look(
        "look-at-wsus-policy",
        title: Text(en: "Ask whose update server the policy names", ja: "ポリシーの更新サーバーがだれのものか確認する"),
        results: LookResults(
            healthy: Text(en: "It is ours, and it is in use", ja: "自社のもので、使用中"),
            faulty: Text(en: "It is gone, or not ours", ja: "廃止された、または自社のものではない")),
        commands: CardCommands.wsusServer,
        expect: Text(
            en: "The address of a server that the WSUS administrator knows and runs.",
            ja: "WSUS の管理者が把握している、稼働中のサーバーのアドレスが表示されます。"),
        basis: [.policyStays])

    private static func removePolicy(_ facts: CaseFacts) -> Fix {
        let key = #"HKLM\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate"#
        return Fix(
            "remove-wsus-policy",
            title: Text(en: "Take the left-over update server out", ja: "残っている更新サーバーの設定を削除する"),
            after: "look-at-wsus-policy", who: .computerAdministrator, risk: .care,
            steps: [
                Text(
                    en: "In a domain have the Group Policy changed instead: it writes the values again.",
                    ja: "ドメイン環境では、値が再び書き込まれるため、グループ ポリシーの変更を依頼します。"),
                Text(
                    en: "Otherwise run the lines as administrator, and restart the PC.",
                    ja: "それ以外の場合は、管理者としてコマンドを実行し、PC を再起動します。"),
            ],
            commands: CardCommands.line("reg export \(key) \"%USERPROFILE%\\wsus-before.reg\"")
                + ["WUServer", "WUStatusServer"].flatMap { CardCommands.line("reg delete \(key) /v \($0)") }
                + CardCommands.line("reg delete \(key)\\AU /v UseWUServer"),
            saveOldValue: Text(
                en: "The first command saves all values into a file.", ja: "最初のコマンドで、すべての値をファイルに保存します。"),
            expect: Text(
                en: "The search goes to Microsoft, or to the server that a new policy names.",
                ja: "検索先が Microsoft、または新しいポリシーのサーバーになります。"),
            sideEffect: Text(
                en: "The PC takes updates from Microsoft, and nobody approves them before.",
                ja: "更新プログラムが、承認なしで Microsoft から取得されるようになります。"),
            rollback: Text(
                en: "Import wsus-before.reg again.", ja: "wsus-before.reg をインポートして元に戻します。"),
            verify: CardWords.searchAgain(facts), basis: [.policyStays])
    }
}

extension Statement {
    fileprivate static let policyStays = Statement(
        Text(
            en:
                "The address of a WSUS server stands in policy values of the registry; those of a former network stay there.",
            ja: "WSUS サーバーのアドレスはレジストリのポリシー値にあり、以前のネットワークの値は残ることがあります。"),
        .inferred, [])
}
