import Facts

/// One proxy for the whole device: on Windows 10 and 11 the one setting that serves scan and downloads alike.
extension Fixes {
    static func deviceWideProxy(_ facts: CaseFacts) -> Fix {
        Fix(
            "set-device-proxy", title: facts.title(deviceTitle, for: .netshScanOnly),
            who: .domainAdministrator, risk: .care, steps: facts.stepsBeforeSetting + deviceSteps,
            commands: CardCommands.line(#"reg query "\#(policyKey)" /v ProxySettingsPerUser"#)
                + CardCommands.line(#"reg query "\#(machineKey)" /v ProxyServer"#),
            saveOldValue: Text(
                en: "Write down what both commands show. An error message: the value did not exist.",
                ja: "2 つのコマンドの表示内容を控えます。エラーの場合、値は存在していません。"),
            expect: Text(
                en: "After gpupdate the first command shows ProxySettingsPerUser 0x0, the second the proxy.",
                ja: "gpupdate の後、1 つ目のコマンドで ProxySettingsPerUser 0x0、2 つ目でプロキシが表示されます。"),
            sideEffect: Text(
                en:
                    "The users' own proxy settings no longer count, in the browser neither. Not for VPN connections (CSP).",
                ja: "ユーザーごとのプロキシ設定は、ブラウザーも含めて無効になります。CSP の設定は VPN 接続に適用されません。"),
            rollback: Text(
                en: "Set the policy back to Not Configured: then each user's own setting counts again.",
                ja: "ポリシーを [未構成] に戻します。ユーザーごとの設定が再び使われます。"),
            verify: CardWords.searchAgain(facts),
            basis: [.deviceWideServesAll, .perUserZero, .deviceValuesUndocumented, .cspNoVPN, .downloadsIgnoreWinHTTP])
    }

    private static let deviceTitle = Text(
        en: "Set one proxy for the whole device", ja: "PC 全体のプロキシを設定する")

    private static let policyKey = #"HKLM\SOFTWARE\Policies\Microsoft\Windows\CurrentVersion\Internet Settings"#
    private static let machineKey = #"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings"#

    private static let deviceSteps = [
        Text(
            en: "Group Policy: Computer Configuration > Administrative Templates > Windows Components > "
                + "Internet Explorer > \"Make proxy settings per-machine (rather than per-user)\": Enabled.",
            ja: "グループ ポリシー [コンピューターの構成] - [管理用テンプレート] - [Windows コンポーネント] - "
                + "[Internet Explorer] の、プロキシ設定をコンピューター単位にするポリシー "
                + "(Make proxy settings per-machine) を [有効] にします。"),
        Text(
            en:
                "In the same change give the machine its proxy and exceptions, or nobody has one. Try it on one PC first.",
            ja: "同時に、コンピューターのプロキシと例外も設定します。設定しないと誰もプロキシを使えません。まず 1 台で試します。"),
        Text(
            en: "With MDM instead: NetworkProxy CSP, ProxySettingsPerUser 0 and ProxyServer/ProxyAddress.",
            ja: "MDM の場合は NetworkProxy CSP で ProxySettingsPerUser を 0 にし、ProxyServer/ProxyAddress を設定します。"),
    ]
}

extension Statement {
    fileprivate static let perUserZero = Statement(
        Text(
            en: "ProxySettingsPerUser 0 means one setting for the machine; in the NetworkProxy CSP since version 1803.",
            ja: "ProxySettingsPerUser が 0 の場合は PC 全体の設定です。NetworkProxy CSP では 1803 以降で使えます。"),
        .documented, [.networkProxyCSP, .perMachine])

    fileprivate static let deviceValuesUndocumented = Statement(
        Text(
            en: "With the policy the machine's proxy is kept under HKLM. How to enter it is hardly documented.",
            ja: "ポリシーを使う場合、コンピューターのプロキシは HKLM に保存されます。設定手順の資料はほとんどありません。"),
        .singleSource, [.perMachine])

    fileprivate static let cspNoVPN = Statement(
        Text(
            en: "What the NetworkProxy CSP sets does not apply to VPN connections.",
            ja: "NetworkProxy CSP の設定は VPN 接続には適用されません。"),
        .singleSource, [.networkProxyCSP])
}
