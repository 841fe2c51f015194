import Facts

/// A proxy left over in the setting of a service account: the store that is forgotten first.
extension Fixes {
    static func resetAccountProxy(_ facts: CaseFacts, _ era: Era) -> Fix {
        Fix(
            "reset-account-proxy",
            title: facts.title(
                Text(en: "Take an old proxy of the service accounts away", ja: "サービス アカウントの古いプロキシ設定を削除する"),
                for: era),
            who: .computerAdministrator, risk: .care,
            steps: [CardWords.elevated(era), onlyLeftOver],
            commands: ["/getieproxy LOCALSYSTEM", "/getieproxy NETWORKSERVICE"].flatMap(util)
                + ["/setieproxy LOCALSYSTEM RESET", "/setieproxy NETWORKSERVICE RESET"].flatMap(util),
            saveOldValue: Text(
                en: "Write down what the first two commands show, before you change anything.",
                ja: "変更の前に、最初の 2 つのコマンドの表示内容を控えます。"),
            expect: Text(
                en: "Without RESET yet: NO_PROXY, or a proxy that nobody remembers. After it no proxy is shown.",
                ja: "RESET の前は NO_PROXY、または覚えのないプロキシが表示されます。RESET の後は表示されません。"),
            sideEffect: Text(
                en: "What else runs in these accounts and relied on the proxy loses it.",
                ja: "これらのアカウントで動作し、このプロキシを使うほかのプログラムも使えなくなります。"),
            rollback: Text(
                en: "Set the noted value again with bitsadmin /util /setieproxy ... MANUAL_PROXY.",
                ja: "控えた値を bitsadmin /util /setieproxy ... MANUAL_PROXY で再度設定します。"),
            verify: CardWords.searchAgain(facts), basis: [.bitsReadsAccount, .accountStoreKeeps])
    }

    private static func util(_ rest: String) -> [CommandLine] { CardCommands.line("bitsadmin /util " + rest) }

    private static let onlyLeftOver = Text(
        en: "RESET only where a proxy is shown that is out of date. Another mode (AUTODETECT) can stay.",
        ja: "RESET は、古いプロキシが表示された場合だけ実行します。ほかの方式 (AUTODETECT など) はそのままで構いません。")
}
