import Facts

/// What the sick machine or the WSUS server can lack for a TLS connection.
extension Fixes {
    static func checkWSUSCertificate(_ facts: CaseFacts) -> Fix {
        .look(
            "check-wsus-certificate",
            title: Text(en: "WSUS over https: look at its certificate", ja: "WSUS が https の場合は証明書を確認する"),
            results: LookResults(
                healthy: Text(en: "The certificate is in order", ja: "証明書に問題はない"),
                faulty: Text(en: "One of the three is wrong", ja: "いずれかに問題がある")),
            steps: facts.stepsBeforeWSUS + [
                Text(
                    en:
                        "Open \(facts.wsusAddress(secure: true)) in a browser on the PC, without a proxy, and read the certificate.",
                    ja: "PC のブラウザーで、プロキシを使わずに \(facts.wsusAddress(secure: true)) を開き、証明書を確認します。"),
                Text(
                    en: "If one of the three is wrong, the WSUS administrator has to renew the certificate.",
                    ja: "いずれかに問題があれば、WSUS の管理者に証明書の更新を依頼します。"),
            ],
            expect: Text(
                en: "Not expired, issued for \(facts.wsusName), and trusted by the PC.",
                ja: "期限内であること、\(facts.wsusName) に対して発行されていること、PC に信頼されていることを確認します。"),
            basis: [.wsusPinning])
    }

    static func enableTLS12(_ facts: CaseFacts) -> Fix {
        Fix(
            "enable-tls12",
            title: Text(en: "Windows 7, 2008 R2, 2012: enable TLS 1.2", ja: "Windows 7、2008 R2、2012: TLS 1.2 を有効にする"),
            who: .computerAdministrator, risk: .care,
            steps: [
                Text(
                    en:
                        "Install KB3140245 from the Microsoft Update Catalog, and set DefaultSecureProtocols as it says.",
                    ja: "Microsoft Update カタログから KB3140245 をインストールし、記載に従って DefaultSecureProtocols を設定します。"),
                Text(en: "Restart the PC.", ja: "PC を再起動します。"),
            ],
            commands: CardCommands.line(
                #"reg query "HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings\WinHttp""#
                    + " /v DefaultSecureProtocols"),
            saveOldValue: Text(
                en: "Write down what the command shows. An error message: the value did not exist.",
                ja: "コマンドの表示内容を控えます。エラーの場合、値は存在していません。"),
            expect: Text(
                en: "DefaultSecureProtocols has the value that KB3140245 gives.",
                ja: "DefaultSecureProtocols に、KB3140245 に記載された値が表示されます。"),
            sideEffect: Text(
                en: "Other programs on WinHTTP take the new protocols, too.", ja: "WinHTTP を使うほかのプログラムにも影響します。"),
            rollback: Text(
                en: "Set the noted value again, or delete it where there was none.", ja: "控えた値に戻します。値がなかった場合は削除します。"),
            verify: CardWords.searchAgain(facts), basis: [.tls12ForOld])
    }

    static func checkCiphers(_ facts: CaseFacts) -> Fix {
        .look(
            "check-ciphers",
            title: facts.title(
                Text(en: "See whether a policy limits the ciphers", ja: "暗号スイートを制限するポリシーを確認する"),
                for: .netshScanOnly),
            results: LookResults(
                healthy: Text(en: "No list, or the cipher is in it", ja: "指定がない、または一覧に含まれている"),
                faulty: Text(en: "A list without the cipher", ja: "一覧に含まれていない")),
            commands: cipherCommands,
            expect: Text(
                en: "An error message: no list is set, which is right. A list: it must hold \(cipher).",
                ja: "エラーになる場合は暗号スイートの指定がなく、正常です。一覧が表示される場合は、\(cipher) が必要です。"),
            basis: [.ciphersNeeded])
    }

    static func allowCipher(_ facts: CaseFacts) -> Fix {
        Fix(
            "allow-cipher",
            title: facts.title(
                Text(en: "If the list lacks it: allow the cipher", ja: "一覧にない場合は暗号スイートを追加する"), for: .netshScanOnly),
            after: "check-ciphers", who: .domainAdministrator, risk: .care,
            steps: [
                Text(
                    en: "Add \(cipher) to the policy that sets the list, and restart.",
                    ja: "設定元のポリシーに \(cipher) を追加し、再起動します。")
            ],
            commands: cipherCommands,
            saveOldValue: Text(en: "Write down the whole list.", ja: "一覧全体を控えます。"),
            expect: Text(en: "The list holds \(cipher).", ja: "一覧に \(cipher) が含まれています。"),
            sideEffect: Text(
                en: "The list holds for every TLS connection of the PC.", ja: "この一覧は PC のすべての TLS 通信に適用されます。"),
            rollback: Text(en: "Set the noted list again, and restart.", ja: "控えた一覧に戻し、再起動します。"),
            verify: CardWords.searchAgain(facts), basis: [.ciphersNeeded])
    }

    private static let cipher = "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384"
    private static let cipherCommands = CardCommands.line(
        #"reg query HKLM\SOFTWARE\Policies\Microsoft\Cryptography\Configuration\SSL\00010002 /v Functions"#)
}

extension Statement {
    fileprivate static let wsusPinning = Statement(
        Text(
            en: "Since 2021-01 WSUS scans over https can be limited to certificates that the PC was given.",
            ja: "2021-01 以降、https の WSUS 検出は、PC に登録した証明書だけに制限できます。"),
        .singleSource, [.wsus2021])

    fileprivate static let tls12ForOld = Statement(
        Text(
            en: "Microsoft's remedy for 0x80072F8F is TLS 1.2; 7, 2008 R2 and 2012 need KB3140245 for it in WinHTTP.",
            ja: "0x80072F8F の対処として TLS 1.2 の構成が案内されています。7、2008 R2、2012 の WinHTTP には KB3140245 が必要です。"),
        .documented, [.commonErrors, .kb3140245])

    fileprivate static let ciphersNeeded = Statement(
        Text(
            en: "A policy that limits the ciphers gives 0x80072EFE; the log repeats \"retrying with default proxy\".",
            ja: "暗号スイートを制限するポリシーがあると 0x80072EFE になり、ログに \"retrying with default proxy\" が繰り返されます。"),
        .singleSource, [.cipherSuites])
}
