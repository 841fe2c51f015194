import Facts

/// The proxy of the service's own account, which BITS reads for its downloads.
extension Fixes {
    static func accountProxy(_ facts: CaseFacts, _ era: Era) -> Fix {
        Fix(
            "set-account-proxy",
            title: facts.title(Text(en: "Set the proxy of BITS downloads", ja: "BITS のダウンロード用プロキシを設定する"), for: era),
            who: .computerAdministrator, risk: .care,
            steps: facts.stepsBeforeSetting + [CardWords.elevated(era)] + (era == .proxycfg ? [oldBITSStep] : []),
            commands: CardCommands.line("bitsadmin /util /getieproxy LOCALSYSTEM")
                + CardCommands.line("bitsadmin /util /setieproxy LOCALSYSTEM MANUAL_PROXY \(proxyList(facts)) NULL"),
            saveOldValue: CardWords.noteFirstCommand,
            expect: Text(
                en: "\"Internet proxy settings for account LocalSystem set to MANUAL_PROXY.\"",
                ja: "\"Internet proxy settings for account LocalSystem set to MANUAL_PROXY.\" のように表示されます。"),
            sideEffect: Text(
                en: "All programs of the account LocalSystem can take this proxy. NULL leaves the exceptions empty.",
                ja: "LocalSystem アカウントのすべてのプログラムに影響し得ます。NULL は例外なしを意味します。"),
            rollback: Text(
                en:
                    "bitsadmin /util /setieproxy LOCALSYSTEM RESET takes the proxy away. Else set the noted value again.",
                ja: "bitsadmin /util /setieproxy LOCALSYSTEM RESET でプロキシを削除します。または控えた値を再度設定します。"),
            verify: CardWords.searchAgain(facts),
            basis: [.bitsReadsAccount, .accountStoreKeeps, .nullIsNeeded]
                + (era == .netshScanOnly ? [] : [.bitsDisputed]))
    }

    /// bitsadmin wants commas between servers; one for every protocol is enough here.
    private static func proxyList(_ facts: CaseFacts) -> String { facts.proxyAddress(for: .http) }

    private static let oldBITSStep = Text(
        en: "It needs bitsadmin.exe, and a BITS later than 1.5.", ja: "bitsadmin.exe と、1.5 より新しい BITS が必要です。")
}

extension Statement {
    static let bitsReadsAccount = Statement(
        Text(
            en: "BITS in a system account reads that account's own setting, neither netsh's nor the user's.",
            ja: "システム アカウントの BITS は、netsh やユーザーの設定ではなく、そのアカウント自身の設定を参照します。"),
        .documented, [.bits, .jpwinsup2024])

    static let accountStoreKeeps = Statement(
        Text(
            en: "A later call changes the mode and keeps the values of the earlier one; RESET takes them away.",
            ja: "再度実行すると方式だけが変わり、以前の値は残ります。RESET で削除されます。"),
        .singleSource, [.bitsadmin])

    fileprivate static let nullIsNeeded = Statement(
        Text(
            en: "Without a bypass list the command fails; NULL stands for an empty one.",
            ja: "バイパス リストを省略するとエラーになります。空の場合は NULL を指定します。"),
        .documented, [.bitsadmin, .bitsadminNull])

    fileprivate static let bitsDisputed = Statement(
        Text(
            en: "Before Windows 10 it is open which proxy the downloads take: the account's, or the one of the scan.",
            ja: "Windows 10 より前のダウンロードが、アカウントの設定と検出時のプロキシのどちらを使うかは、資料により異なります。"),
        .disputed, [.bits, .kb900935])
}
