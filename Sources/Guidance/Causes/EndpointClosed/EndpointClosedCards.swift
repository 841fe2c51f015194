import Facts

/// Microsoft has closed the servers that this Windows asks: no proxy setting brings them back.
extension Fixes {
    static func endpointClosed(_ facts: CaseFacts) -> [Fix] {
        if facts.holds(Told.seen("old-sync-address")) { return [setSyncAddress(facts)] }
        return mayTakeSHA2(facts) ? [installSHA2(facts), otherSource(facts)] : [otherSource(facts)]
    }

    /// 7 and 2008 R2, and 2008 among the machines of Vista's age.
    private static func mayTakeSHA2(_ facts: CaseFacts) -> Bool {
        facts.generations.contains(.vista) && !facts.isCertain("release", "8")
    }

    private static func installSHA2(_ facts: CaseFacts) -> Fix {
        Fix(
            "install-sha2",
            title: Text(
                en: "7, 2008 R2, 2008: install the SHA-2 updates by hand",
                ja: "7、2008 R2、2008: SHA-2 対応の更新プログラムを手動で適用する"),
            who: .computerAdministrator, risk: .care,
            steps: [
                Text(
                    en: "7 SP1 and 2008 R2 SP1: KB4490628, then KB4474419. 2008 SP2: KB4493730, then KB4474419.",
                    ja: "7 SP1 と 2008 R2 SP1: KB4490628、KB4474419 の順に適用します。"
                        + "2008 SP2: KB4493730、KB4474419 の順に適用します。"),
                Text(
                    en: "Fetch them from the Microsoft Update Catalog on another PC. Restart after each.",
                    ja: "別の PC で Microsoft Update カタログから入手し、適用のたびに再起動します。"),
            ],
            commands: CardCommands.line("wmic qfe get HotFixID"),
            saveOldValue: Text(
                en: "Note which of the updates the command lists, and make a backup of the machine.",
                ja: "コマンドの一覧で適用済みの更新プログラムを控え、PC のバックアップを取ります。"),
            expect: Text(
                en: "The command lists the installed updates.", ja: "コマンドの一覧に、適用した更新プログラムが表示されます。"),
            sideEffect: Text(
                en: "The machine restarts. Support for these releases has ended all the same.",
                ja: "再起動が必要です。なお、これらのリリースのサポートは終了しています。"),
            rollback: Text(
                en: "Uninstall the update (wusa /uninstall /kb:4474419); the two servicing stack updates stay.",
                ja: "wusa /uninstall /kb:4474419 でアンインストールします。サービス スタックの更新は削除できません。"),
            verify: CardWords.searchAgain(facts), basis: [.endpointsClosed, .sha2Needed, .stackStays])
    }

    private static func otherSource(_ facts: CaseFacts) -> Fix {
        Fix(
            "other-source",
            title: Text(en: "No proxy fix helps: take the updates elsewhere", ja: "プロキシの設定では解決しないため、別の方法で適用する"),
            who: .domainAdministrator, risk: .care,
            steps: [
                Text(en: "Leave all proxy settings as they are.", ja: "プロキシの設定は変更しません。"),
                Text(
                    en:
                        "Install what is still offered by hand from the Microsoft Update Catalog, or through a WSUS server.",
                    ja: "入手可能な更新プログラムを、Microsoft Update カタログから手動で、または WSUS サーバー経由で適用します。"),
                Text(
                    en: "Plan a newer Windows: 8, Server 2012 and later are not concerned.",
                    ja: "新しい Windows への移行を検討します (8、Server 2012 以降は対象外です)。"),
            ],
            saveOldValue: Text(
                en: "Note where the machine gets its updates today, and make a backup of it.",
                ja: "現在の更新元を控え、PC のバックアップを取ります。"),
            expect: Text(
                en: "The search against Microsoft keeps failing on this machine; that is no fault of the proxy.",
                ja: "この PC から Microsoft への検出は失敗し続けます。プロキシの問題ではありません。"),
            sideEffect: Text(
                en: "Installing updates can restart the machine.", ja: "更新プログラムの適用により、再起動が必要になることがあります。"),
            rollback: Text(
                en: "Set the old update source again; uninstall an update that does harm.",
                ja: "更新元を元に戻します。問題のある更新プログラムはアンインストールします。"),
            verify: Text(
                en: "The installed updates are listed in the Control Panel.",
                ja: "適用した更新プログラムがコントロール パネルの一覧に表示されます。"),
            basis: [.endpointsClosed, .notConcerned, .catalogByHand])
    }
}

extension Statement {
    static let endpointsClosed = Statement(
        Text(
            en: "In 2020 Microsoft closed the update servers for Windows without SHA-2: 2000, XP, 2003 and Vista, "
                + "and 7, 2008 and 2008 R2 without the SHA-2 updates.",
            ja: "2020 年に、SHA-2 に対応しない Windows 向けの更新サーバーの提供が終了しました "
                + "(2000、XP、2003、Vista、および SHA-2 対応の更新がない 7、2008、2008 R2)。"),
        .singleSource, [.sha1Endpoints])

    fileprivate static let notConcerned = Statement(
        Text(
            en: "8, Server 2012 and later ask other servers, which stay open.",
            ja: "8、Server 2012 以降は別のサーバーを使うため、影響を受けません。"),
        .singleSource, [.sha1Endpoints])

    fileprivate static let sha2Needed = Statement(
        Text(
            en: "7 SP1, 2008 R2 SP1 and 2008 SP2 can take the SHA-2 updates by hand.",
            ja: "7 SP1、2008 R2 SP1、2008 SP2 には、SHA-2 対応の更新プログラムを手動で適用できます。"),
        .documented, [.sha1Endpoints, .sha2Updates])

    fileprivate static let stackStays = Statement(
        Text(
            en: "KB4490628 and KB4493730 are servicing stack updates, which cannot be uninstalled.",
            ja: "KB4490628 と KB4493730 はサービス スタックの更新プログラムであり、アンインストールできません。"),
        .inferred, [])

    fileprivate static let catalogByHand = Statement(
        Text(
            en: "Updates can be downloaded by hand from the Microsoft Update Catalog.",
            ja: "更新プログラムは Microsoft Update カタログから手動でダウンロードできます。"),
        .singleSource, [.updateCatalog])
}
