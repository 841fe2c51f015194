import Facts

/// A static proxy on a PC that leaves the office: there it is set, and not reached.
extension Fixes {
    /// Nothing answers at the proxy that WinHTTP names, or its name is not resolved.
    static func mayBeOutside(_ facts: CaseFacts) -> Bool {
        facts.usesWSUS == false && facts.isCertain("winhttp", "static") && facts.eras.count == 1
            && ["connect", "timeout", "name"].contains(facts.known.value(of: "class"))
    }

    static func leaveStaticProxy(_ facts: CaseFacts, _ era: Era) -> Fix {
        let commands = CardCommands([.backup, .reset], on: facts.generation(of: era))
        return Fix(
            "leave-static-proxy",
            title: Text(en: "Fails only outside the office: no static proxy", ja: "社外でだけ失敗する場合: 静的なプロキシをやめる"),
            who: .computerAdministrator, risk: .care,
            steps: [
                Text(
                    en: "Ask where the PC was when it failed. If it fails in the office, too, leave this card.",
                    ja: "失敗したときの場所を確認します。社内でも失敗する場合、このカードは不要です。"),
                Text(
                    en: "First have the proxy announced in the office (WPAD); then take the static one away.",
                    ja: "先に社内で WPAD によるプロキシの配布を用意し、その後で静的な設定を削除します。"),
                CardWords.elevated(era),
            ] + CardWords.bothStores(era),
            commands: commands.lines, saveOldValue: CardWords.filesKeepIt,
            expect: Text(
                en: "Direct access. Outside the update then works; in the office by WPAD.",
                ja: "直接アクセスになります。社外ではそのまま、社内では WPAD により更新できます。"),
            sideEffect: Text(
                en: "Without WPAD nothing on WinHTTP has a proxy in the office any more.",
                ja: "WPAD がない場合、社内で WinHTTP を使うすべてのプログラムがプロキシを使えなくなります。"),
            rollback: Text(
                en: "Set the saved proxy and exceptions again.", ja: "保存したプロキシと例外を再度設定します。"),
            verify: CardWords.searchAgain(facts),
            basis: [.staticStaysInside, .wpadServesToo] + commands.basis)
    }
}
