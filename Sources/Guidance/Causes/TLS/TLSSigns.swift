import Engine

extension CauseSign {
    static let tls = of(
        .tls,
        [
            .base(-2, en: "TLS fails more seldom than the way to the server.", ja: "TLS の失敗は、経路の問題よりまれです。"),
            .seen(4, TellingLook.clock.isWrong, en: "The clock of the PC is wrong.", ja: "PC の時刻がずれています。"),
            .seen(
                -1, .all([TellingLook.clock.isRight, Told.unless(.is("inspection", "yes"))]),
                en: "The clock of the PC is right.", ja: "PC の時刻は正しく設定されています。"),
            .seen(
                4, TellingLook.ciphers.isWrong,
                en: "A policy limits the ciphers and leaves out the one that is needed.",
                ja: "暗号スイートを制限するポリシーに、必要なものが含まれていません。"),
            .seen(
                -1, TellingLook.ciphers.isRight, en: "No policy leaves out the cipher that is needed.",
                ja: "必要な暗号スイートは制限されていません。"),
            .seen(
                4, TellingLook.certificateOfWSUS.isWrong, en: "The certificate of the WSUS server is not in order.",
                ja: "WSUS サーバーの証明書に問題があります。"),
            .seen(
                -1, TellingLook.certificateOfWSUS.isRight, en: "The certificate of the WSUS server is in order.",
                ja: "WSUS サーバーの証明書に問題はありません。"),
            .told(
                4, Told.code(.tls), en: "The code itself says that TLS or a certificate failed.",
                ja: "TLS または証明書の失敗を示すコードです。", .documented, [.clock, .commonErrors]),
            .seen(
                4, .is("inspection", "yes"), en: "The proxy decrypts HTTPS, which Windows Update does not accept.",
                ja: "プロキシが HTTPS を復号しています。Windows Update はこれを受け入れません。", .documented,
                [.updateSecurity, .loginBroadcom]),
            .seen(
                4, Told.seen("tls-exception"), en: "A message about a failed TLS connection was printed.",
                ja: "TLS 接続の失敗を示すメッセージが出力されています。"),
            .seen(
                -4, Told.seen("file-signature"),
                en: "It is the signature of a file that was refused, and no connection.",
                ja: "拒否されたのは接続ではなく、ファイルの署名です。"),
            .implied(
                2, .all([Told.code(.aborted), Told.unless(Told.wsus)]),
                en: "Microsoft documents TLS settings as a cause of a connection that is cut.",
                ja: "接続の切断の原因として、Microsoft は TLS の設定も挙げています。", .documented,
                [.cipherSuites, .downloadErrors]),
            .told(
                3, .all([Told.code(.aborted), .is("windows", "vista-8.1"), Told.microsoft]),
                en: "An old agent whose TLS is too old ends with this code, with no proxy at all.",
                ja: "TLS の対応が古いエージェントでは、プロキシがなくてもこのコードになります。", .singleSource,
                [.oldAgentReport]),
            .told(
                2, .is("what", "wsus-sync"),
                en: "A WSUS server that offers old TLS only is cut off by Microsoft.",
                ja: "古い TLS だけを使う WSUS サーバーは、Microsoft 側から切断されます。"),
            .told(
                2, Told.changed("network"), en: "It began with a change at the proxy, a firewall or a filter.",
                ja: "プロキシ、ファイアウォール、フィルターの変更後に始まっています。"),
            .told(
                2, Told.works("without-proxy"), en: "It works in the same network past the proxy.",
                ja: "同じネットワークでも、プロキシを経由しなければ動作します。"),
            .implied(
                1, .any([Told.localProgram, Told.between("scanner"), Told.between("cache")]),
                en: "Something in between may put its own certificate into HTTPS.",
                ja: "途中にあるものが、HTTPS の証明書を置き換えている可能性があります。", .singleSource, [.scannerReport]),
            .fault(
                .all([Told.works("filter-off"), Told.between("scanner")]),
                en: "It works while the virus scanner does not look into HTTPS.",
                ja: "ウイルス対策ソフトによる HTTPS の検査を止めると動作します。"),
            .told(
                3, .all([Told.code(.tls), Told.between("scanner")]),
                en: "A scanner that looks into HTTPS puts its own certificate there.",
                ja: "HTTPS を検査するウイルス対策ソフトは、証明書を自身のものに置き換えます。", .singleSource,
                [.scannerReport]),
            .implied(
                1, Told.code(.foreignReply), en: "Reported behind a device that inspects TLS.",
                ja: "TLS を検査する機器の環境で報告されています。", .singleSource, [.inspectionReport]),
            .implied(
                -1, .is("inspection", "no"), en: "The proxy does not decrypt HTTPS.",
                ja: "プロキシは HTTPS を復号していません。"),
            .implied(
                -1, Told.works("other-updates"), en: "Other updates come through.",
                ja: "ほかの更新プログラムは取得できています。"),
        ])
}
