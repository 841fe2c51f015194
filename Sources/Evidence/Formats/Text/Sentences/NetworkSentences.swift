/// Certificates, names and connections.
extension Sentence {
    static let certificates = [
        Sentence(
            [
                "certificate chain was issued by an authority that is not trusted", "CERT_E_UNTRUSTEDROOT",
                "which is not trusted by the trust provider", "in a root that the trust provider does not trust",
                "Could not establish trust relationship", "The remote certificate is invalid",
                "The underlying connection was closed: Could not establish trust", "信頼関係を確立できませんでした",
                "リモート証明書が無効", "信頼されていないルート証明書",
                "self signed certificate in certificate chain", "self-signed certificate in certificate chain",
                "unable to get local issuer certificate", "SEC_E_UNTRUSTED_ROOT",
                "Es konnte keine Vertrauensstellung", "Impossible d'établir une relation de confiance",
                "No se puede establecer una relación de confianza", "未能为 SSL/TLS 安全通道建立信任关系",
            ], [.sign(.certificateRefused)], .observed, [.postedOutput]),
        Sentence(
            ["The server certificate did not match any of the expected values", "サーバー証明書が期待される値のいずれとも一致しませんでした"],
            [.sign(.certificateUnexpected), .word(.what, "store")], in: .text, .observed, [.postedOutput]),
        Sentence(
            [
                "Could not create SSL/TLS secure channel", "SSL/TLS のセキュリティで保護されているチャネルを作成できませんでした",
                "no cipher suites in common", "A fatal alert was received from the remote endpoint",
                "fatal alert was generated and sent to the remote endpoint",
                "致命的な警告がリモート エンドポイント", "A fatal error occurred while creating a TLS client credential",
            ], [.sign(.noCommonProtocol)], .observed, [.postedOutput]),
        Sentence(
            ["CERT_TRUST_AUTO_UPDATE_CA_REVOCATION", "CRYPT_E_REVOCATION_OFFLINE", "revocation server was offline"],
            [.sign(.certificateRefused)], in: .text, .observed, [.postedOutput]),
    ]

    static let names = [
        Sentence(
            [
                "name could not be resolved", "could not resolve host", "could not resolve proxy",
                "The server name or address could not be resolved", "リモート名を解決できませんでした", "サーバーの名前またはアドレスは解決されませんでした",
                "サーバーの名前またはアドレスを解決できませんでした", "サーバー名またはアドレスを解決できませんでした", "名前解決できません",
                "Der Remotename konnte nicht aufgelöst werden", "Le nom distant n'a pas pu être résolu",
                "No se puede resolver el nombre remoto", "未能解析此远程名称", "無法解析遠端名稱", "원격 이름을 확인할 수 없습니다",
                "No such host is known", "DNS request timed out", "そのようなホストは不明", "host name not resolved",
            ], [.sign(.nameNotResolved)], .observed, [.postedOutput]),
        Sentence(
            ["Failed to auto detect the Proxy Auto-Configuration", "WPAD not found"], [.sign(.noScriptFound)],
            in: .text,
            .observed, [.postedOutput]),
        Sentence(
            ["could not find host wpad", "ホスト wpad が見つかりません", "ホスト wpad を検出できません"],
            [.word(.wpad, "no", .likely)], in: .text, .inferred, []),
    ]

    static let connections = [
        Sentence(
            [
                "The underlying connection was closed", "An existing connection was forcibly closed",
                "接続が閉じられました", "既存の接続はリモート ホストに強制的に切断されました", "リモート ホストに切断されました",
                "The connection was closed unexpectedly", "Connection was reset", "Recv failure: Connection was reset",
                "Die zugrunde liegende Verbindung wurde geschlossen", "La connexion sous-jacente a été fermée",
                "Se ha terminado la conexión", "基础连接已经关闭", "Empty reply from server",
            ], [.sign(.connectionClosed)], .observed, [.postedOutput]),
        Sentence(
            [
                "No connection could be made because the target machine actively refused it",
                "対象のコンピューターによって拒否されたため、接続できませんでした", "Connection refused",
                "da der Zielcomputer die Verbindung verweigerte", "由于目标计算机积极拒绝",
                "car l'ordinateur cible l'a expressément refusée",
            ], [.sign(.nothingListens, .likely)], .observed, [.postedOutput]),
        Sentence(
            [
                "The operation has timed out", "操作がタイムアウトしました", "Unable to connect to the remote server",
                "リモート サーバーに接続できません", "Der Vorgang wurde aufgrund einer Zeitüberschreitung",
                "did not properly respond after a period of time", "Connection timed out after",
                "接続済みの呼び出し先が一定の時間を過ぎても正しく応答しなかった",
            ], [.sign(.timedOut, .likely)], in: [.configMgr, .text], .observed, [.postedOutput]),
    ]
}
