import Facts

/// Looks at the PC: the hosts file, the address of an update host, the program behind a loopback proxy.
extension Fixes {
    static func localFilter(_ facts: CaseFacts) -> [Fix] {
        let mayBeLocal =
            !facts.holds(Told.noProxy) && facts.mayBe("proxy-place", "local")
            && (facts.proxy == nil || facts.holds(Told.localProgram))
        let ofProxy = mayBeLocal ? [lookAtLocalProxy(facts)] : []
        // A program that was told of is looked at first; what a name leads to, where a name was told of.
        let looks =
            facts.holds(Told.localProgram) && !facts.holds(.is("resolves", "blocked"))
            ? ofProxy + [lookAtHosts(facts)] : [lookAtHosts(facts)] + ofProxy
        // Whoever has seen that it works without the program need not try that again.
        let last = facts.holds(Told.works("filter-off")) ? exceptInProgram(facts) : switchOff(facts)
        return looks + (facts.mayHaveBlockingTool ? blockingRules(facts) : []) + clearHosts(facts) + [last]
    }

    static func lookAtHosts(_ facts: CaseFacts) -> Fix {
        let ofWSUS = facts.usesWSUS == true
        let hosts = ofWSUS ? [facts.wsusName] : facts.hostsOfTheStage
        return .look(
            "look-at-hosts",
            title: Text(en: "See where the update host's name leads", ja: "更新サーバーの名前がどのアドレスになるか確認する"), kind: .test,
            answers: ["resolves", "hosts-file"],
            steps: ofWSUS ? facts.stepsBeforeWSUS : [],
            commands: hosts.flatMap { CardCommands.line("ping -n 1 \($0)") }
                + CardCommands.line(
                    ##"findstr /v /b "#" %windir%\System32\drivers\etc\hosts | findstr /i "update microsoft""##),
            expect: Text(
                en: "Judge by the address in brackets, not by the reply. 0.0.0.0 or 127.x: blocked on this PC or in "
                    + "DNS. The second command shows lines of the hosts file that name update hosts; none is right.",
                ja: "応答の有無ではなく、角かっこ内のアドレスで判断します。0.0.0.0 や 127.x なら、PC または DNS で遮断されています。"
                    + "2 番目のコマンドは、更新用の名前を含む hosts ファイルの行を表示します。表示されないのが正常です。"),
            basis: [.pingReadsHosts])
    }

    private static func lookAtLocalProxy(_ facts: CaseFacts) -> Fix {
        let port = facts.proxy?.items.compactMap(\.address.port).first.map(String.init) ?? "PORT"
        return .look(
            "look-at-local-proxy",
            title: Text(en: "See which program is the proxy on this PC", ja: "この PC でプロキシとして動作しているプログラムを確認する"),
            results: LookResults(
                healthy: Text(en: "A program listens on that port", ja: "そのポートで待ち受けているプログラムがある"),
                faulty: Text(en: "Nothing listens on that port", ja: "そのポートで待ち受けているプログラムがない")),
            steps: port == "PORT"
                ? [
                    Text(
                        en: "Put the port of the proxy setting in place of PORT.",
                        ja: "PORT は、プロキシ設定のポート番号に置き換えます。")
                ] : [],
            commands: CardCommands.line("netstat -ano | findstr :\(port)") + CardCommands.line("tasklist /svc"),
            expect: Text(
                en: "A line with LISTENING ends in the number of the process; tasklist names its program. "
                    + "No such line: nothing listens there, and the setting leads nowhere.",
                ja: "LISTENING の行の末尾がプロセスの番号で、tasklist でプログラム名が分かります。"
                    + "該当する行がなければ待ち受けはなく、設定の宛先が存在しません。"),
            basis: [.listensOnlyWhileRunning])
    }

    private static func switchOff(_ facts: CaseFacts) -> Fix {
        Fix(
            "switch-off-filter",
            title: Text(
                en: "Try without any filter or proxy program on the PC", ja: "PC 上のフィルターやプロキシ プログラムを止めて試す"),
            who: .computerAdministrator,
            risk: .care,
            steps: [
                Text(
                    en: "Exit the proxy program, filter or scan of HTTPS for one try, then let Windows Update search.",
                    ja: "プロキシ プログラム、フィルター、HTTPS の検査を一時的に止め、Windows Update を 1 回実行します。"),
                Text(
                    en: "Switch it on again afterwards, and have the update hosts excepted in it.",
                    ja: "その後は有効に戻し、そのプログラムで更新サーバーを除外します。"),
            ],
            saveOldValue: Text(
                en: "Write down what was on, and the proxy setting, before you change it.",
                ja: "変更の前に、有効だった機能とプロキシ設定を控えます。"),
            expect: Text(
                en: "The search works without it: then it was the cause.", ja: "止めている間だけ成功すれば、それが原因です。"),
            sideEffect: Text(
                en: "Without a virus scanner or filter the PC is less protected. Keep the try short.",
                ja: "ウイルス対策ソフトやフィルターを止めている間は、PC の保護が弱まります。短時間で終えてください。"),
            rollback: Text(en: "Switch it on again.", ja: "有効に戻します。"), verify: CardWords.searchAgain(facts),
            basis: [.localComesFirst])
    }
}

extension CaseFacts {
    /// The host that a scan asks first, and the one that sends the files, as far as either may be the stage that fails.
    fileprivate var hostsOfTheStage: [String] {
        let scan = eras == [.netshScanOnly] ? "slscr.update.microsoft.com" : "fe2.update.microsoft.com"
        return (mayBe("traffic", "scan") ? [scan] : [])
            + (isCertain("traffic", "scan") ? [] : ["download.windowsupdate.com"])
    }
}

extension Statement {
    fileprivate static let pingReadsHosts = Statement(
        Text(
            en: "ping reads the hosts file, as programs do; nslookup does not.",
            ja: "ping は、プログラムと同じく hosts ファイルを参照します。nslookup は参照しません。"),
        .inferred, [])

    fileprivate static let listensOnlyWhileRunning = Statement(
        Text(
            en: "A proxy on the PC's own address is there only while its program runs.",
            ja: "PC 自身のアドレスにあるプロキシは、そのプログラムの実行中だけ利用できます。"),
        .inferred, [])
}
