import Facts

/// The policy that lets WSUS scans fall back on the user's proxy: the one dangerous card.
extension Fixes {
    /// Windows 10 from 2020-09 on and 11, where the policy is not on yet, and only once it is sure that it is WSUS.
    static func fallbackWouldHelp(_ facts: CaseFacts) -> Bool {
        facts.usesWSUS == true && facts.mayBe("fallback", "off")
            && ["10-b", "10-c", "10-d", "11"].contains { facts.mayBe("windows", $0) }
    }

    static func fallbackPolicy(_ facts: CaseFacts) -> Fix {
        Fix(
            "allow-user-proxy-fallback",
            title: facts.title(fallbackTitle, for: .netshScanOnly), who: .domainAdministrator, risk: .danger,
            steps: [
                Text(
                    en:
                        "Only with a written reason and somebody who answers for it, and until WSUS is reached otherwise.",
                    ja: "理由を記録し、責任者の承認を得た場合に限ります。WSUS へ別の方法で接続できるまでの暫定措置です。"),
                Text(
                    en: "Group Policy: Windows Update > \"Specify intranet Microsoft update service location\" > "
                        + "proxy behavior: allow the user proxy as fallback.",
                    ja: "グループ ポリシー [Windows Update] - [イントラネットの Microsoft 更新サービスの場所を指定する] で、"
                        + "ユーザー プロキシをフォールバックとして許可します。"),
            ],
            commands: CardCommands.line(
                #"reg query HKLM\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate"#
                    + " /v SetProxyBehaviorForUpdateDetection"),
            saveOldValue: Text(
                en: "Write down what the command shows. An error message or 0x0: the policy is off.",
                ja: "コマンドの表示内容を控えます。エラーまたは 0x0 の場合、ポリシーは無効です。"),
            expect: Text(
                en: "After gpupdate: SetProxyBehaviorForUpdateDetection 0x1.",
                ja: "gpupdate の後、SetProxyBehaviorForUpdateDetection が 0x1 になります。"),
            sideEffect: Text(
                en: "A user of the PC can put a proxy of their own between it and WSUS, and gain its rights.",
                ja: "PC のユーザーが自分のプロキシを WSUS との間に置き、権限を昇格できるおそれがあります。"),
            rollback: Text(
                en: "Set the policy back to only the system proxy (0x0).", ja: "システム プロキシのみ (0x0) に戻します。"),
            verify: CardWords.searchAgain(facts),
            basis: [.fallbackMeaning, .fallbackDanger])
    }

    private static let fallbackTitle = Text(
        en: "Last resort: user's proxy for WSUS scans", ja: "最終手段: WSUS の検出にユーザーのプロキシを許可")
}

extension Statement {
    fileprivate static let fallbackMeaning = Statement(
        Text(
            en: "SetProxyBehaviorForUpdateDetection 1 lets WSUS scans use the user's proxy when the system's fails.",
            ja: "SetProxyBehaviorForUpdateDetection が 1 の場合、システムのプロキシで失敗するとユーザーのプロキシを使います。"),
        .documented, [.wsus2020, .wsus2021, .admx])

    fileprivate static let fallbackDanger = Statement(
        Text(
            en: "The policy opens a way for a local user to gain rights; it is off since 2020-09 for that reason.",
            ja: "このポリシーはローカルでの権限昇格に悪用され得ます。そのため 2020-09 以降は既定で無効です。"),
        .documented, [.fallbackRisk, .wsus2020])
}
