import Facts

/// A WSUS server that still synchronizes with an address that Microsoft has closed.
extension Fixes {
    static func setSyncAddress(_ facts: CaseFacts) -> Fix {
        let configuration = "$c=(Get-WsusServer).GetConfiguration()"
        let address = "https://sws.update.microsoft.com"
        return Fix(
            "set-sync-address",
            title: Text(en: "Give WSUS the address that is served today", ja: "WSUS の同期先を現在のアドレスに変更する"),
            who: .domainAdministrator, risk: .care,
            steps: [
                Text(
                    en: "On the WSUS server, in PowerShell as administrator. Not on one that has a server above it.",
                    ja: "WSUS サーバーの PowerShell で、管理者として実行します。上位の WSUS に同期するサーバーでは実行しません。"),
                Text(
                    en: "Then synchronize once by hand. Server 2012 and later can; WSUS 3.0 cannot use this address.",
                    ja: "実行後、手動で 1 回同期します。Server 2012 以降が対象です。WSUS 3.0 では使用できません。"),
            ],
            commands: [
                CommandLine(.powershell, "\(configuration);$c.MUUrl"),
                CommandLine(
                    .powershell, "\(configuration);$c.MUUrl=\"\(address)\";$c.RedirectorChangeNumber=4002;$c.Save()"),
                CommandLine(.powershell, "Restart-Service WsusService,W3SVC"),
            ],
            saveOldValue: Text(en: "Write down what the first command shows.", ja: "最初のコマンドで表示される値を控えます。"),
            expect: Text(
                en: "The first command shows sws.update.microsoft.com, and the synchronization ends without an error.",
                ja: "最初のコマンドで sws.update.microsoft.com と表示され、同期がエラーなしで終わります。"),
            sideEffect: Text(
                en: "Clients get no answer from WSUS for a minute while its services start anew.",
                ja: "サービスの再起動中の 1 分ほど、クライアントは WSUS に接続できません。"),
            rollback: Text(
                en: "Set MUUrl to the noted value in the same way.", ja: "同じ手順で、MUUrl を控えた値に戻します。"),
            verify: Text(
                en: "WSUS console: Synchronizations shows Succeeded.", ja: "WSUS コンソールの [同期] に「成功」と表示されます。"),
            basis: [.syncAddressClosed])
    }
}

extension Statement {
    static let syncAddressClosed = Statement(
        Text(
            en: "WSUS synchronizes with sws.update.microsoft.com today; fe2.update.microsoft.com is closed for it.",
            ja: "WSUS の現在の同期先は sws.update.microsoft.com です。fe2.update.microsoft.com での同期は終了しています。"),
        .singleSource, [.syncAddresses])
}
