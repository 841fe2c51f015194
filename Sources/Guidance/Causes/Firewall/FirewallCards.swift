import Facts

/// No proxy: look whether the hosts are reached, then ask whoever runs the packet filter.
extension Fixes {
    static func firewall(_ facts: CaseFacts) -> [Fix] {
        // With WSUS the way to Microsoft may be closed, and is none of the case.
        facts.usesWSUS == true
            ? [reachWSUS(facts), openWayToWSUS(facts)]
            : sourceFirst(facts) + [reachDirectly(facts), openFirewall(facts)]
    }

    private static func reachDirectly(_ facts: CaseFacts) -> Fix {
        let hosts = ["http://download.windowsupdate.com", "https://fe2.update.microsoft.com"]
        return .look(
            "reach-directly",
            title: Text(en: "See whether the update hosts are reached", ja: "更新サーバーに直接接続できるか確認する"), kind: .test,
            results: LookResults(
                healthy: Text(en: "Both hosts are reached", ja: "両方の接続先に到達できる"),
                faulty: Text(en: "No answer from one of them", ja: "到達できない接続先がある")),
            steps: toolSteps(facts), commands: facts.requests(for: hosts) { _ in .direct },
            expect: Text(
                en: "Any HTTP status: that host is reached. No answer or a reset: something on the way blocks it.",
                ja: "何らかの HTTP ステータスが返れば、その接続先には到達しています。応答なしや切断の場合は、途中で遮断されています。"),
            basis: toolsBasis(facts) + [.firewallNeedsNames])
    }

    private static func openFirewall(_ facts: CaseFacts) -> Fix {
        Fix(
            "open-firewall",
            title: Text(en: "Have the firewall opened for Windows Update", ja: "ファイアウォールで Windows Update の通信を許可してもらう"),
            who: .proxyAdministrator, risk: .care, steps: [FirewallLetter.text(facts)],
            saveOldValue: Text(
                en: "Save the firewall's present rules before you change them.",
                ja: "変更の前に、ファイアウォールの現在の規則を保存します。"),
            expect: Text(
                en: "The commands of the look above get an HTTP status from both hosts.",
                ja: "上の確認のコマンドで、両方の接続先から HTTP ステータスが返ります。"),
            sideEffect: Text(
                en: "Where the filter knows addresses only, the rule has to be wider than these hosts.",
                ja: "アドレスでしか指定できないフィルターでは、規則がこれらの接続先より広くなります。"),
            rollback: Text(en: "Load the saved rules again.", ja: "保存しておいた規則に戻します。"),
            verify: CardWords.searchAgain(facts), basis: [.firewallNeedsNames])
    }
}

/// The request to whoever runs a packet filter: no word of a proxy in it.
enum FirewallLetter {
    static func text(_ facts: CaseFacts) -> Text {
        let parts = [head(facts), needs] + RequestHosts.parts(facts.endpoints) + [question]
        return Text { language in parts.map { $0(language) }.joined(separator: "\n\n") }
    }

    private static func head(_ facts: CaseFacts) -> Text {
        let code = facts.code.map { " (\($0.hex))" } ?? ""
        return Text(
            en: "Windows Update fails in our network\(code).\nPlease allow what is listed below.",
            ja: "社内ネットワークの Windows Update が失敗しています\(code)。\n以下の通信の許可をお願いします。")
    }

    private static let needs = Text(
        en: "1. HTTP on port 80, and HTTPS on port 443: both, outgoing.\n"
            + "2. The hosts listed below, by name: no IP ranges are published.",
        ja: "1. 80 番ポートの HTTP と、443 番ポートの HTTPS (どちらも送信方向)\n"
            + "2. 下記の接続先 (ホスト名で許可。IP アドレスの範囲は非公開)")

    private static let question = Text(
        en: "Please answer:\na. What does the firewall log show for this PC at the time of the error?",
        ja: "次の点についてご回答ください。\na. エラー発生時刻に、この PC についてファイアウォールのログに何が記録されていますか")
}
