import Facts

/// The update server's own site: which ports it is bound to, and how it gets back to the one that the PCs ask.
extension Fixes {
    static let lookAtWSUSSite = Fix.look(
        "look-at-wsus-site",
        title: Text(en: "On the WSUS server: see which port its site has", ja: "WSUS サーバーでサイトのポートを確認する"),
        results: LookResults(
            healthy: Text(en: "The ports are the same", ja: "ポートは一致している"),
            faulty: Text(en: "The ports differ", ja: "ポートが異なる")),
        who: .domainAdministrator,
        steps: [
            Text(
                en: "In IIS Manager look at the bindings of the site that has the folder ClientWebService.",
                ja: "IIS マネージャーで、ClientWebService があるサイトのバインドを確認します。"),
            Text(en: "On the sick PC run the command.", ja: "不調な PC でコマンドを実行します。"),
        ],
        commands: CardCommands.wsusServer,
        expect: Text(
            en: "The site is bound to the port in the address that the command shows. None there means 80, or 443.",
            ja: "コマンドで表示されたアドレスのポートが、サイトのバインドにあれば正常です。ポートがない場合は 80 または 443 です。"),
        basis: [.wsusPorts, .customWebsite])

    static func moveWSUSPort(_ facts: CaseFacts) -> Fix {
        Fix(
            "set-wsus-port",
            title: Text(en: "Give the WSUS site its port again", ja: "WSUS サイトのポートを元に戻す"),
            after: "look-at-wsus-site", who: .domainAdministrator, risk: .care,
            steps: [
                Text(
                    en: "On the WSUS server, as administrator: true for 8530, false for 80.",
                    ja: "WSUS サーバーで、管理者として実行します。true で 8530、false で 80 になります。")
            ],
            commands: CardCommands.line(
                #""%ProgramFiles%\Update Services\Tools\wsusutil.exe" usecustomwebsite true"#),
            saveOldValue: Text(
                en: "Write down the bindings of the site, before you change them.", ja: "変更の前に、サイトのバインドを控えます。"),
            expect: Text(
                en: "The bindings in IIS Manager show the port.", ja: "IIS マネージャーのバインドに、そのポートが表示されます。"),
            sideEffect: Text(
                en: "PCs whose policy names the other port no longer reach WSUS.",
                ja: "ポリシーに別のポートが指定されている PC は、WSUS に接続できなくなります。"),
            rollback: Text(
                en: "Run it with the other word, and set the noted bindings.",
                ja: "true と false を入れ替えて実行し、控えたバインドに戻します。"),
            verify: CardWords.searchAgain(facts), basis: [.customWebsite])
    }
}

extension Statement {
    fileprivate static let customWebsite = Statement(
        Text(
            en: "wsusutil usecustomwebsite moves WSUS between port 80 and port 8530.",
            ja: "wsusutil usecustomwebsite により、WSUS のポートが 80 と 8530 の間で切り替わります。"),
        .documented, [.wsusCommandLine, .wsusBesideOthers])
}
