import Facts

/// The way to WSUS put right for good, so that nobody needs the user's proxy for it.
extension Fixes {
    static func openWayToWSUS(_ facts: CaseFacts) -> Fix {
        let address = facts.wsusAddress(secure: facts.wsusIsSecure)
        return Fix(
            "open-way-to-wsus",
            title: Text(en: "Open the direct way to WSUS", ja: "WSUS への直接の経路を用意する"), after: "reach-wsus",
            who: .proxyAdministrator, risk: .care,
            steps: facts.stepsBeforeWSUS + [
                Text(
                    en: "Let the PC's network reach \(address) without a proxy: routing, firewall, DNS.",
                    ja: "PC のネットワークから、プロキシなしで \(address) に接続できるようにします (経路、ファイアウォール、DNS)。")
            ],
            saveOldValue: CardWords.noteTheRules,
            expect: Text(
                en: "The direct request to the WSUS server gets an answer.", ja: "WSUS サーバーへの直接の要求に応答が返ります。"),
            sideEffect: Text(
                en: "Every PC in the rule's range reaches the WSUS server. Keep the rule to its port.",
                ja: "対象範囲のすべての PC が WSUS サーバーに接続できます。許可するのは WSUS のポートだけにします。"),
            rollback: CardWords.restoreTheRules, verify: CardWords.searchAgain(facts),
            basis: [.systemProxyOnly, .wsusPorts])
    }

    static func moveWSUSToHTTPS(_ facts: CaseFacts) -> Fix {
        Fix(
            "wsus-https", title: Text(en: "Move WSUS to https", ja: "WSUS を https に移行する"),
            who: .domainAdministrator, risk: .care,
            steps: facts.stepsBeforeWSUS + [
                Text(
                    en: "Give the WSUS site a certificate that the PCs trust, and switch TLS on (port 8531).",
                    ja: "PC が信頼する証明書を WSUS のサイトに設定し、TLS を有効にします (8531 番ポート)。"),
                Text(
                    en: "Then set the address in the policy to \(facts.wsusAddress(secure: true)).",
                    ja: "その後、ポリシーのアドレスを \(facts.wsusAddress(secure: true)) に変更します。"),
            ],
            commands: CardCommands.wsusServer,
            saveOldValue: Text(
                en: "Write down the address that the command shows.", ja: "コマンドで表示されたアドレスを控えます。"),
            expect: Text(
                en: "WUServer with the new address.", ja: "WUServer に新しいアドレスが表示されます。"),
            sideEffect: Text(
                en: "PCs that do not trust the certificate no longer scan. Bypass entries and rules need the new port.",
                ja: "証明書を信頼しない PC では検出が失敗します。経路の規則は新しいポートに合わせる必要があります。"),
            rollback: Text(
                en: "Set the noted address again, and switch TLS off.", ja: "控えたアドレスに戻し、TLS を無効にします。"),
            verify: CardWords.searchAgain(facts), basis: [.httpsWanted, .systemProxyOnly])
    }

    /// An optional feature that WSUS cannot give.
    static func featureSource(_ facts: CaseFacts) -> Fix {
        Fix(
            "feature-source",
            title: Text(en: "Only an optional feature fails: another source", ja: "オプション機能だけ失敗する場合: 取得先を変える"),
            who: .domainAdministrator, risk: .care,
            steps: [
                Text(
                    en: "Group Policy: System > \"Specify settings for optional component installation and component "
                        + "repair\": a share, or directly from Windows Update.",
                    ja: "グループ ポリシー [システム] のオプション コンポーネントのインストールに関するポリシー "
                        + "(Specify settings for optional component installation and component repair) で、"
                        + "共有フォルダーまたは Windows Update を指定します。")
            ],
            commands: CardCommands.line(
                #"reg query HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\Servicing"#),
            saveOldValue: Text(
                en: "Write down what the command shows. An error message: the policy was not set.",
                ja: "コマンドの表示内容を控えます。エラーの場合、ポリシーは設定されていません。"),
            expect: Text(
                en: "The values of the policy, after gpupdate.", ja: "gpupdate の後、ポリシーの値が表示されます。"),
            sideEffect: Text(
                en: "Directly from Windows Update means: through the proxy, to Microsoft's hosts.",
                ja: "Windows Update から直接取得する場合は、プロキシ経由で Microsoft の接続先に通信します。"),
            rollback: Text(en: "Set the policy back to Not Configured.", ja: "ポリシーを [未構成] に戻します。"),
            verify: Text(en: "Install the feature again.", ja: "機能を再度インストールします。"),
            basis: [.featuresNotFromWSUS])
    }
}

extension Statement {
    fileprivate static let systemProxyOnly = Statement(
        Text(
            en: "Since 2020-09 (http) and 2021-01 (https) WSUS scans use the system's proxy or none, not the user's.",
            ja: "2020-09 (http) / 2021-01 (https) 以降、WSUS の検出は、ユーザーではなくシステムのプロキシだけを使います。"),
        .documented, [.wsus2020, .wsus2021])

    fileprivate static let httpsWanted = Statement(
        Text(
            en: "Microsoft advises to reach WSUS over https (TLS) only.",
            ja: "WSUS には https (TLS) だけで接続するよう案内されています。"),
        .documented, [.wsus2020, .wsus2021])

    fileprivate static let featuresNotFromWSUS = Statement(
        Text(
            en: "Before Windows 11 22H2 and Server 2025 optional features cannot come from WSUS.",
            ja: "Windows 11 22H2 / Server 2025 より前では、オプション機能を WSUS から取得できません。"),
        .documented, [.optionalFeatures, .nameNotResolved])
}
