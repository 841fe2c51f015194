import Facts

/// The WSUS server as an exception where the proxy does not come from the WinHTTP setting of netsh.
extension Fixes {
    static func extendAdvancedBypass(_ facts: CaseFacts) -> Fix {
        Fix(
            "extend-bypass-advproxy",
            title: Text(en: "Add WSUS to ProxyBypass of advproxy", ja: "advproxy の ProxyBypass に WSUS を追加する"),
            who: .computerAdministrator, risk: .care,
            steps: facts.stepsBeforeWSUS + [
                CardWords.elevated(.netshScanOnly),
                Text(
                    en: "Save what the first command shows as proxy.json, and add ;\(facts.wsusName) to ProxyBypass.",
                    ja: "最初のコマンドの表示を proxy.json として保存し、ProxyBypass に ;\(facts.wsusName) を追加します。"),
            ],
            commands: CardCommands.line("netsh winhttp show advproxy")
                + CardCommands.line("netsh winhttp set advproxy setting-scope=machine settings-file=proxy.json"),
            saveOldValue: Text(
                en: "Save what the first command shows a second time, as proxy-before.json.",
                ja: "最初のコマンドの表示を、proxy-before.json としても保存します。"),
            expect: Text(
                en: "The first command then shows \(facts.wsusName) in ProxyBypass.",
                ja: "最初のコマンドで、ProxyBypass に \(facts.wsusName) が表示されます。"),
            sideEffect: Text(
                en:
                    "Every program on WinHTTP then reaches the WSUS server directly. Whether downloads with a user signed "
                    + "in do, too, is not established.",
                ja: "WinHTTP を使うすべてのプログラムが、WSUS サーバーへ直接接続します。"
                    + "ユーザーのログオン中のダウンロードへの効果は確認できていません。"),
            rollback: Text(
                en: "Run the second command with proxy-before.json.", ja: "proxy-before.json で 2 つ目のコマンドを実行します。"),
            verify: CardWords.searchAgain(facts), basis: [.wsusNeedsBypass, .resetLeavesAdvproxy])
    }

    static func extendUserExceptions(_ facts: CaseFacts) -> Fix {
        Fix(
            "extend-user-exceptions", title: Text(en: "Add WSUS to the user's exceptions", ja: "ユーザーの例外に WSUS を追加する"),
            who: .anyone, risk: .care,
            steps: facts.stepsBeforeWSUS + [
                Text(
                    en: "Internet Options > Connections > LAN settings > Advanced > Exceptions: add \(facts.wsusName).",
                    ja: "[インターネット オプション] - [接続] - [LAN の設定] - [詳細設定] の "
                        + "[次で始まるアドレスにはプロキシを利用しない] に \(facts.wsusName) を追加します。")
            ],
            commands: CardCommands.line(
                #"reg query "HKCU\Software\Microsoft\Windows\CurrentVersion\Internet Settings" /v ProxyOverride"#),
            saveOldValue: Text(en: "Write down what the command shows.", ja: "コマンドの表示内容を控えます。"),
            expect: Text(
                en: "ProxyOverride holds \(facts.wsusName).", ja: "ProxyOverride に \(facts.wsusName) が表示されます。"),
            sideEffect: Text(
                en: "The user's browser reaches the WSUS server directly, too. It serves this user only.",
                ja: "このユーザーのブラウザーも WSUS サーバーへ直接接続します。ほかのユーザーには適用されません。"),
            rollback: Text(en: "Enter the noted list again.", ja: "控えた例外の一覧に戻します。"),
            verify: CardWords.searchAgain(facts),
            basis: [.manualReadsUser, .userProxyOnWSUS, .downloadsTakeUserProxy, .wsusNeedsBypass])
    }

    static func exceptInScript(_ facts: CaseFacts) -> Fix {
        Fix(
            "except-in-script",
            title: Text(en: "Let the proxy script answer DIRECT for WSUS", ja: "PAC で WSUS を DIRECT にする"),
            who: .proxyAdministrator, risk: .care,
            steps: facts.stepsBeforeWSUS + [
                Text(
                    en:
                        "In the script (PAC, wpad.dat) return DIRECT for \(facts.wsusName.lowercased()), before any rule with a proxy.",
                    ja: "スクリプト (PAC、wpad.dat) で、プロキシを返す規則より前に、\(facts.wsusName.lowercased()) に対して DIRECT を返します。"),
                Text(
                    en:
                        "Compare the host in lower case: host = host.toLowerCase(); and write it so in the WSUS policy.",
                    ja: "ホスト名は小文字にして比較します: host = host.toLowerCase(); WSUS のポリシーでも小文字で指定します。"),
            ],
            saveOldValue: Text(en: "Keep a copy of the script.", ja: "スクリプトの控えを取ります。"),
            expect: Text(
                en: "The proxy log shows no more requests for \(facts.wsusName).",
                ja: "プロキシのログに \(facts.wsusName) への要求が記録されなくなります。"),
            sideEffect: Text(
                en: "Every client of the script reaches the WSUS server directly.",
                ja: "このスクリプトを使うすべてのクライアントが、WSUS サーバーへ直接接続します。"),
            rollback: Text(en: "Publish the old script again.", ja: "元のスクリプトに戻します。"),
            verify: CardWords.searchAgain(facts), basis: [.upperCaseMissed, .wpadSentWSUS])
    }

    static func extendDeviceExceptions(_ facts: CaseFacts) -> Fix {
        Fix(
            "extend-device-exceptions",
            title: Text(en: "Add WSUS to the device-wide exceptions", ja: "PC 全体の例外に WSUS を追加する"),
            who: .domainAdministrator, risk: .care,
            steps: facts.stepsBeforeWSUS + [
                Text(
                    en: "Add \(facts.wsusName) to the exceptions where the device-wide proxy was set (policy or MDM).",
                    ja: "PC 全体のプロキシを設定した場所 (ポリシーまたは MDM) で、例外に \(facts.wsusName) を追加します。")
            ],
            commands: CardCommands.line(
                #"reg query "HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings" /v ProxyOverride"#),
            saveOldValue: Text(en: "Write down what the command shows.", ja: "コマンドの表示内容を控えます。"),
            expect: Text(
                en: "ProxyOverride holds \(facts.wsusName).", ja: "ProxyOverride に \(facts.wsusName) が表示されます。"),
            sideEffect: Text(
                en: "All users and services of the device reach the WSUS server directly.",
                ja: "このデバイスのすべてのユーザーとサービスが、WSUS サーバーへ直接接続します。"),
            rollback: Text(en: "Set the noted list again.", ja: "控えた例外の一覧に戻します。"),
            verify: CardWords.searchAgain(facts), basis: [.deviceWideServesAll, .wsusNeedsBypass])
    }
}

extension Statement {
    fileprivate static let userProxyOnWSUS = Statement(
        Text(
            en: "Windows 10: before 2020-09 (http) and 2021-01 (https), or where the policy allows it, WSUS scans use "
                + "the user's proxy.",
            ja: "Windows 10 では、2020-09 (http) / 2021-01 (https) より前、またはポリシーで許可した場合、WSUS の検出はユーザーのプロキシを使います。"),
        .documented, [.wsus2020, .wsus2021, .admx])

    fileprivate static let wpadSentWSUS = Statement(
        Text(
            en: "WPAD has sent WSUS traffic to the proxy: 0x80244021.",
            ja: "WPAD により WSUS 向けの通信がプロキシへ送られ、0x80244021 になった例があります。"),
        .singleSource, [.referenceBuildReport])
}
