import Facts
import SettingOrder

/// The proxy script (PAC): where it is published, and what it answers.
extension Fixes {
    /// A look at the script or at the detection that name the proxy, once it is known that they do.
    static func scriptLooks(_ facts: CaseFacts) -> [Fix] {
        (facts.detects ? [checkWPAD(facts)] : [])
            + (facts.detects || facts.readsScript ? [checkScript(facts), correctScript(facts)] : [])
    }

    private static func checkScript(_ facts: CaseFacts) -> Fix {
        let ofWSUS = facts.usesWSUS == true
        return .look(
            "check-script", title: Text(en: "See what the script answers for updates", ja: "更新の接続先に対する PAC の応答を確認する"),
            results: LookResults(
                healthy: Text(en: "The right answer for each host", ja: "どの接続先にも正しい応答が返る"),
                faulty: Text(en: "A wrong answer for one of them", ja: "正しくない応答の接続先がある")),
            who: .proxyAdministrator,
            steps: [
                Text(
                    en: "In the script (PAC, wpad.dat) follow each update host through the rules, to what is returned.",
                    ja: "スクリプト (PAC、wpad.dat) の規則をたどり、更新の接続先ごとに何が返るかを確認します。"),
                Text(
                    en: "Is the host compared in lower case? Put host = host.toLowerCase(); at its beginning.",
                    ja: "ホスト名は小文字で比較していますか。先頭に host = host.toLowerCase(); を置きます。"),
                Text(
                    en: "Is the first proxy of a list the right one, and up? The others may never be tried.",
                    ja: "一覧の先頭のプロキシは正しく、稼働していますか。2 番目以降は使われないことがあります。"),
            ],
            expect: ofWSUS
                ? Text(
                    en: "DIRECT for \(facts.wsusName), as the policy writes it: in upper case, too.",
                    ja: "\(facts.wsusName) に対して DIRECT が返れば正常です。ポリシーの表記が大文字の場合も確認します。")
                : Text(
                    en: "For each host the proxy that lets updates through, as the first of its answer.",
                    ja: "どの接続先にも、更新を許可するプロキシが応答の先頭に返れば正常です。"),
            basis: [.upperCaseMissed, .firstProxyOnly])
    }

    private static func correctScript(_ facts: CaseFacts) -> Fix {
        let wanted =
            facts.usesWSUS == true
            ? Text(
                en: "Have it return DIRECT for \(facts.wsusName.lowercased()), before any rule with a proxy.",
                ja: "プロキシを返す規則より前に、\(facts.wsusName.lowercased()) に対して DIRECT を返すようにします。")
            : Text(
                en: "Have it return a proxy that lets updates through, first in the list, for each update host.",
                ja: "更新の接続先ごとに、更新を許可するプロキシを一覧の先頭で返すようにします。")
        return Fix(
            "correct-script",
            title: Text(en: "Have the script answer rightly for updates", ja: "更新の接続先に対する PAC の応答を修正してもらう"),
            after: "check-script", who: .proxyAdministrator, risk: .care,
            steps: [
                wanted,
                Text(
                    en: "Names are compared in lower case after host = host.toLowerCase(); at the beginning.",
                    ja: "先頭に host = host.toLowerCase(); を置き、名前は小文字で比較します。"),
                Text(
                    en: "Windows keeps an old script for a while: restart the PC before the next try.",
                    ja: "Windows は古いスクリプトをしばらく保持するため、PC を再起動してから試します。"),
            ],
            saveOldValue: Text(en: "Keep a copy of the script as it was.", ja: "変更前のスクリプトの控えを取ります。"),
            expect: Text(
                en: "Followed again by hand, the rules give that answer.", ja: "規則をもう一度たどると、その応答になります。"),
            sideEffect: Text(
                en: "Every client of the script gets the new answer.", ja: "このスクリプトを使うすべてのクライアントに適用されます。"),
            rollback: Text(en: "Publish the copy again.", ja: "控えたスクリプトを再び公開します。"),
            verify: CardWords.searchAgain(facts), basis: [.upperCaseMissed, .firstProxyOnly, .scriptIsKept])
    }

    /// To be thought of where Windows Update reads the user's setting and finds nothing in it that it can use.
    static func scriptInFile(_ facts: CaseFacts) -> Bool {
        facts.mayBe("ie.pac", "no") && !facts.isCertain("ie.static", "yes")
            && Resolution(facts.known).possible.flatMap(\.steps).contains { $0.attempt == .userPAC }
    }

    static func publishScript(_ facts: CaseFacts) -> Fix {
        Fix(
            "publish-script",
            title: Text(en: "A script at file://: publish it over http", ja: "PAC が file:// の場合: http で公開する"),
            who: .proxyAdministrator, risk: .care,
            steps: [
                Text(
                    en: "Only where the command shows an address that begins with file://.",
                    ja: "コマンドで file:// から始まるアドレスが表示された場合だけ実行します。"),
                Text(
                    en: "Put the same script on a web server, and give its http:// address to the users' setting.",
                    ja: "同じスクリプトを Web サーバーに置き、ユーザーの設定を http:// のアドレスに変更します。"),
            ],
            commands: CardCommands.line(
                #"reg query "HKCU\Software\Microsoft\Windows\CurrentVersion\Internet Settings" /v AutoConfigURL"#),
            saveOldValue: Text(en: "Write down the address that the command shows.", ja: "コマンドで表示されたアドレスを控えます。"),
            expect: Text(
                en: "AutoConfigURL with an address that begins with http://. An error message: there is no script.",
                ja: "AutoConfigURL に http:// から始まるアドレスが表示されます。エラーの場合、スクリプトの設定はありません。"),
            sideEffect: Text(
                en: "Programs that could not read the script so far now follow it.",
                ja: "これまでスクリプトを読み込めなかったプログラムも、その内容に従うようになります。"),
            rollback: Text(en: "Enter the noted address again.", ja: "控えたアドレスに戻します。"),
            verify: CardWords.searchAgain(facts), basis: [.fileScriptsIgnored])
    }
}

extension CaseFacts {
    /// A script is known to be set, and it may name the proxy of this case.
    fileprivate var readsScript: Bool { isCertain("ie.pac", "yes") && proxiesTried.contains(.userPAC) }
}

extension Statement {
    fileprivate static let scriptIsKept = Statement(
        Text(
            en: "A script that was read once may be used on for a while after it was changed.",
            ja: "一度読み込まれたスクリプトは、変更後もしばらく使われることがあります。"),
        .singleSource, [.autoproxyIssues])
}
