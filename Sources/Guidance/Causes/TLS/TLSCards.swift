import Facts

/// The TLS connection fails: the clock first, then what stands in the way, then what Windows can do.
extension Fixes {
    static func tls(_ facts: CaseFacts) -> [Fix] {
        let issuer = mayBeInspected(facts) ? [readIssuer(facts)] : []
        var cards = facts.blamesClock ? [checkClock] : issuer + [checkClock]
        // What was seen at the proxy is asked for before anything else is looked at on the PC.
        let isInspected = facts.isCertain("inspection", "yes") && mayBeInspected(facts)
        if isInspected { cards.append(exemptInspection(facts)) }
        if facts.mayBe("source", "wsus-https") { cards.append(checkWSUSCertificate(facts)) }
        if facts.eras.contains(.netshScanOnly) { cards.append(checkCiphers(facts)) }
        if facts.blamesClock { cards += issuer }
        cards.append(setClock(facts))
        if mayBeInspected(facts), !isInspected { cards.append(exemptInspection(facts)) }
        if facts.generations.contains(.vista) { cards.append(enableTLS12(facts)) }
        if facts.eras.contains(.netshScanOnly) { cards.append(allowCipher(facts)) }
        return cards
    }

    /// WSUS stands inside, and whoever has read the issuer's name knows.
    private static func mayBeInspected(_ facts: CaseFacts) -> Bool {
        facts.usesWSUS != true && !facts.isCertain("inspection", "no")
    }

    private static let checkClock = Fix.look(
        "check-clock", title: Text(en: "Compare the clock with another one", ja: "時刻を別の時計と比べる"),
        results: LookResults(
            healthy: Text(en: "The clock is right", ja: "時刻は正しい"),
            faulty: Text(en: "The clock is wrong", ja: "時刻がずれている")),
        steps: [
            Text(
                en: "Compare date, year, time and time zone that the PC shows with another clock.",
                ja: "PC に表示されている日付、年、時刻、タイム ゾーンを別の時計と比べます。")
        ],
        expect: Text(
            en: "Right to the minute: the clock is not the cause. Otherwise set it right.",
            ja: "分まで合っていれば、時刻は原因ではありません。ずれている場合は合わせます。"),
        basis: [.clockFirst, .notOnlyInspection])

    private static func setClock(_ facts: CaseFacts) -> Fix {
        Fix(
            "set-clock", title: Text(en: "If the clock is wrong: set it right", ja: "時刻がずれている場合は合わせる"),
            after: "check-clock",
            who: .computerAdministrator, risk: .care,
            steps: [
                Text(
                    en: "Run the command as administrator. In a domain the time comes from the domain controller.",
                    ja: "管理者としてコマンドを実行します。ドメイン環境ではドメイン コントローラーの時刻に合わせられます。")
            ],
            commands: CardCommands.line("w32tm /resync"),
            saveOldValue: Text(
                en: "Write down the time and the time zone that the PC shows.", ja: "PC に表示されている時刻とタイム ゾーンを控えます。"),
            expect: Text(en: "The PC shows the right time.", ja: "PC の時刻が正しくなります。"),
            sideEffect: Text(
                en: "Logs before and after it differ by the correction.", ja: "修正の前後で、ログの時刻に差が出ます。"),
            rollback: Text(
                en: "Set the noted time and time zone by hand.", ja: "控えた時刻とタイム ゾーンを手動で設定します。"),
            verify: CardWords.searchAgain(facts), basis: [.clockFirst])
    }

    private static func readIssuer(_ facts: CaseFacts) -> Fix {
        let hasProxy = !facts.holds(Told.noProxy)
        let way = hasProxy ? "-proxy \(facts.proxyAddress(for: .https)) " : ""
        let line = "openssl s_client \(way)-connect fe2.update.microsoft.com:443 -servername fe2.update.microsoft.com"
        let onLinux =
            hasProxy
            ? Text(en: "Or on a Linux machine that reaches the proxy:", ja: "または、プロキシに接続できる Linux で実行します。")
            : Text(en: "Or on a Linux machine of the same network:", ja: "または、同じネットワークの Linux で実行します。")
        return .look(
            "read-issuer", title: Text(en: "See who signs the update server's certificate", ja: "更新サーバーの証明書の発行者を確認する"),
            answers: ["inspection"],
            steps: (hasProxy && facts.proxy == nil ? [CardWords.realProxy] : []) + [
                inBrowser,
                Text { "\(onLinux($0))\n\(line)" },
                Text(
                    en: "Look at the issuer only. \"Verify failed\" is normal here, and so is a browser's warning.",
                    ja: "発行者 (issuer) だけを確認します。検証エラーやブラウザーの警告は、この接続先では正常です。"),
            ],
            expect: Text(
                en: "Microsoft as issuer: no inspection. The name of your company or of the proxy: inspection.",
                ja: "発行者が Microsoft なら復号されていません。自社名やプロキシ製品の名前なら復号されています。"),
            basis: [.ownPKI, .pinned])
    }

    private static let inBrowser = Text(
        en: "On the PC open https://fe2.update.microsoft.com in a browser, and read the issuer behind its warning.",
        ja: "PC のブラウザーで https://fe2.update.microsoft.com を開き、警告の証明書の表示から発行者を確認します。")

    private static func exemptInspection(_ facts: CaseFacts) -> Fix {
        Fix(
            "exempt-inspection",
            title: Text(en: "Take the update hosts out of TLS inspection", ja: "更新サーバーを復号 (SSL インスペクション) の対象外にする"),
            who: .proxyAdministrator, risk: .care,
            steps: [
                Text(
                    en: "Pass the TLS of these hosts untouched:\n\(facts.hosts(where: \.isExemptFromInspection))",
                    ja: "次の接続先の HTTPS 通信を復号せずに通します。\n\(facts.hosts(where: \.isExemptFromInspection))"),
                Text(
                    en: "Installing the proxy's CA on the PC is no cure: these connections do not accept it.",
                    ja: "プロキシの CA 証明書を PC にインストールしても解決しません。この通信では受け入れられません。"),
            ],
            saveOldValue: CardWords.noteTheRules,
            expect: Text(
                en: "The issuer of the certificate is Microsoft.", ja: "証明書の発行者が Microsoft になります。"),
            sideEffect: Text(
                en: "The proxy no longer sees inside the traffic to these hosts.", ja: "プロキシで、これらの接続先との通信内容を検査できなくなります。"
            ),
            rollback: CardWords.restoreTheRules, verify: CardWords.searchAgain(facts),
            basis: [.pinned, .namesOnly, .listsDiffer])
    }
}

extension CaseFacts {
    /// Nothing says that it is no wrong clock: the code is one that a certificate gives which is not valid yet or no more,
    /// or there is none.
    fileprivate var blamesClock: Bool { code.map(Self.ofClock.contains) ?? true }

    private static let ofClock: Set<ErrorCode> = [0x8007_2F8F, 0x8007_2F05, 0x800B_0101]
}

extension Statement {
    fileprivate static let clockFirst = Statement(
        Text(
            en: "0x80072F8F: a wrong clock or an untrusted certificate. Look at the clock first.",
            ja: "0x80072F8F の原因は、時刻のずれ、または信頼されていない証明書です。まず時刻を確認します。"),
        .singleSource, [.clock])

    fileprivate static let notOnlyInspection = Statement(
        Text(
            en: "0x80072F8F also came from a damaged cache of revocation lists, without any proxy.",
            ja: "プロキシとは無関係に、失効リストのキャッシュの破損で 0x80072F8F になった例もあります。"),
        .singleSource, [.revocationReport])

    fileprivate static let ownPKI = Statement(
        Text(
            en: "The update servers' certificates come from Microsoft's own authority, unknown to Linux and browsers.",
            ja: "更新サーバーの証明書は Microsoft 独自の認証局が発行しており、Linux やブラウザーでは信頼されていません。"),
        .singleSource, [.updateSecurity])
}
