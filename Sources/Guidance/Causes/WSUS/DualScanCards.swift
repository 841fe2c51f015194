import Facts

/// A policy that holds updates back makes Windows 10 search at Microsoft beside its WSUS server ("dual scan").
extension Fixes {
    /// Not where the newer policies of Windows 11 decide which updates come from where.
    static func dualScan(_ facts: CaseFacts) -> [Fix] {
        guard facts.usesWSUS == true, facts.generations.contains(.ten) else { return [] }
        let isTold = facts.holds(Told.seen("also-microsoft"))
        return (isTold ? [] : [lookAtSources]) + [stopDualScan(facts, after: isTold ? nil : lookAtSources.id)]
    }

    private static let lookAtSources = Fix.look(
        "look-at-update-sources",
        title: Text(en: "See whether a policy also asks Microsoft", ja: "Microsoft にも検索させるポリシーがないか確認する"),
        results: LookResults(
            healthy: Text(en: "WUServer alone decides", ja: "WUServer だけが設定されている"),
            faulty: Text(en: "A Defer value stands beside it", ja: "Defer で始まる値もある")),
        commands: CardCommands.line(#"reg query HKLM\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate"#),
        expect: Text(
            en:
                "Beside WUServer no DeferFeatureUpdates and no DeferQualityUpdates with 0x1, or DisableDualScan 0x1 with "
                + "them. Otherwise Windows 10 1607 and later search at Microsoft, too.",
            ja: "WUServer のほかに、0x1 の DeferFeatureUpdates や DeferQualityUpdates がないか、DisableDualScan が 0x1 なら"
                + "正常です。それ以外の場合、Windows 10 1607 以降は Microsoft にも検索します。"),
        basis: [.deferralAsksMicrosoft])

    private static func stopDualScan(_ facts: CaseFacts, after look: String?) -> Fix {
        Fix(
            "stop-dual-scan",
            title: Text(en: "Have WSUS alone asked for updates", ja: "WSUS だけに検索させる"), after: look,
            who: .domainAdministrator, risk: .care,
            steps: [
                Text(
                    en:
                        "In the Group Policy of the PCs set \"Select when ... Updates are received\" to Not configured.",
                    ja: "PC のグループ ポリシーで「機能更新プログラム (品質更新プログラム) をいつ受信するかを選択してください」を未構成にします。"),
                Text(
                    en: "To keep the deferral, enable \"Do not allow update deferral policies to cause scans against "
                        + "Windows Update\" instead.",
                    ja: "延期を残す場合は、代わりに「更新の延期ポリシーが Windows Update に対してスキャンを実行することを許可しない」"
                        + "を有効にします。"),
                Text(en: "Then on the PC, as administrator:", ja: "その後、PC で管理者として実行します。"),
            ],
            commands: CardCommands.line("gpupdate /force"),
            saveOldValue: Text(
                en: "Write down what the policies were set to.", ja: "変更の前に、ポリシーの設定値を控えます。"),
            expect: Text(
                en: "The look shows no Defer value, or DisableDualScan 0x1.",
                ja: "確認で Defer で始まる値がないか、DisableDualScan が 0x1 になります。"),
            sideEffect: Text(
                en: "Windows updates come from WSUS alone: what is not approved there does not come.",
                ja: "Windows の更新は WSUS からだけになり、承認されていないものは取得されません。"),
            rollback: Text(en: "Set the policies to the noted values.", ja: "ポリシーを控えた値に戻します。"),
            verify: CardWords.searchAgain(facts), basis: [.deferralAsksMicrosoft])
    }
}

extension Statement {
    fileprivate static let deferralAsksMicrosoft = Statement(
        Text(
            en:
                "On Windows 10 from 1607 a deferral policy beside a WSUS server makes Windows search at Microsoft as well.",
            ja: "Windows 10 1607 以降では、WSUS と更新の延期ポリシーを併用すると、Microsoft にも検索が行われます。"),
        .documented, [.dualScan, .dualScan1607])
}
