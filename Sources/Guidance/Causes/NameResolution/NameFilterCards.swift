import Facts

/// A list of names that DNS does not answer for.
extension Fixes {
    /// The request to whoever runs the DNS filter.
    static func allowNames(_ facts: CaseFacts) -> Fix {
        Fix(
            "allow-names",
            title: Text(
                en: "Have the DNS filter answer for the update hosts", ja: "DNS フィルターで更新用のホスト名を許可してもらう"),
            kind: .request, who: .domainAdministrator, risk: .care,
            steps: [
                Text(
                    en: "Ask whoever runs the DNS server or its filter, at home whoever set it up, to take these names "
                        + "off the block list:\n\(facts.requiredHosts)",
                    ja: "DNS サーバーまたは DNS フィルターの担当者に、次の名前をブロックの対象から外すよう依頼します。\n\(facts.requiredHosts)"),
                Text(
                    en:
                        "The names that they lead to (CNAME, content networks) have to be answered, too: one of them on a "
                        + "list is enough to stop a download.",
                    ja: "別名 (CNAME) の先にある配信ネットワークの名前も対象です。そのうち 1 つがリストにあるだけで、"
                        + "ダウンロードは失敗します。"),
            ],
            saveOldValue: Text(
                en: "Note which of these names the block list has.", ja: "ブロック リストに、これらの名前のうちどれがあるかを控えます。"),
            expect: Text(
                en: "ping shows a public address for each of the names.", ja: "それぞれの名前への ping に、公開されたアドレスが表示されます。"),
            sideEffect: Text(
                en: "These names are answered for every client of that DNS server.",
                ja: "その DNS サーバーを使うすべてのクライアントで、これらの名前が解決されるようになります。"),
            rollback: Text(en: "Put the noted names back on the list.", ja: "控えた名前をリストに戻します。"),
            verify: CardWords.searchAgain(facts), basis: [.listsStopNames])
    }
}

extension CaseFacts {
    /// Something that answers for names was told of, or a name was seen to lead nowhere.
    var mayFilterNames: Bool {
        holds(.any([Told.between("dns-filter"), .is("resolves", "blocked")])) && usesWSUS != true
    }
}

extension Statement {
    fileprivate static let listsStopNames = Statement(
        Text(
            en: "A block list that held one onward name of an update host stopped the updates.",
            ja: "更新用ホストの別名の 1 つがブロック リストに載っていたため、更新できなかった事例があります。"),
        .singleSource, [.blockListReport])
}
