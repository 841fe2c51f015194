import Facts

/// The cure for a program on the PC that is known to be in the way: it stays on, and lets the update hosts pass.
extension Fixes {
    static func exceptInProgram(_ facts: CaseFacts) -> Fix {
        Fix(
            "except-in-program",
            title: Text(
                en: "Have that program leave the update hosts alone", ja: "該当するプログラムで更新サーバーを除外する"),
            who: .computerAdministrator, risk: .care,
            steps: [
                Text(
                    en:
                        "In the program's settings enter these hosts as exceptions, from its filter and from its scan of "
                        + "HTTPS:\n\(facts.requiredHosts)",
                    ja: "プログラムの設定で、次の接続先をフィルターと HTTPS の検査の対象外にします。\n\(facts.requiredHosts)"),
                Text(
                    en: "If it has no exceptions: its newest version may; otherwise ask its maker, or do without it.",
                    ja: "除外の機能がない場合は、最新版を確認します。それでもなければ、提供元に確認するか、使用をやめます。"),
            ],
            saveOldValue: Text(
                en: "Write down the exceptions that the program has now.", ja: "現在の除外の設定を控えます。"),
            expect: Text(
                en: "The search works with the program switched on.", ja: "プログラムを有効にしたまま、検索が成功します。"),
            sideEffect: Text(
                en: "The program no longer looks into the traffic to these hosts.",
                ja: "これらの接続先との通信は、プログラムの検査の対象外になります。"),
            rollback: Text(en: "Remove the new exceptions.", ja: "追加した除外を削除します。"),
            verify: CardWords.searchAgain(facts), basis: [.localComesFirst])
    }
}
