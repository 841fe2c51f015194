import Engine
import Facts

extension Triage {
    /// Stage 5: hosts at the proxy.
    public static let hosts = GuideQuestion(
        Question(
            "hosts", stage: 5, .one([Choice("all"), Choice("some")]), when: atTheProxy, counts: .always),
        words: hostsWords)

    private static let hostsWords = QuestionWords(
        ask: Text(
            en: "Does the proxy allow all host names that Windows Update needs?",
            ja: "Windows Update に必要な接続先 (ホスト名) を、プロキシ サーバーはすべて許可しているでしょうか。"),
        label: Text(en: "Hosts at the proxy", ja: "プロキシの接続先"),
        answers: [
            "all": Text(en: "All of them (or any address)", ja: "すべて許可 (または接続先の制限なし)"),
            "some": Text(en: "Some are missing", ja: "許可していないものがある"),
        ],
        findOut: Text(
            en: "w lists the hosts. Compare them with the proxy's rules and its log, or put each for HOST: 403 is "
                + "refused.",
            ja: "w の一覧をプロキシの規則やログと照合します。または HOST を各接続先に置き換えて実行します (403 は拒否)。"),
        shows: [ShowCommand.anyHostThroughProxy, ShowCommand.clientOfProxy, ShowCommand.anyHostByClient],
        why: [
            Statement(
                Text(
                    en: "Where a proxy cannot allow every address, KB2894304 wants all URLs of Microsoft's list "
                        + "allowed, and the list checked again from time to time.",
                    ja: "すべての接続先を許可できない場合、KB2894304 は一覧の URL をすべて許可し、変更がないかを"
                        + "定期的に確認するよう求めています。"),
                .singleSource, [.kb2894304]),
            Statement(
                Text(
                    en: "Names are needed, not IP addresses: Microsoft gives no ranges of addresses.",
                    ja: "IP アドレスではなくホスト名で許可します。Microsoft は IP アドレスの範囲を公開していません。"),
                .singleSource, [.updateSecurity]),
            .oldLists,
        ],
        terms: [.hostName], listsHosts: true)
}
