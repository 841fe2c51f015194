import Engine

extension CauseSign {
    static let automaticProxy = of(
        .automaticProxy,
        [
            .base(-2, en: "Automatic settings fail more seldom than they are missing.", ja: "自動設定の故障は、未設定よりまれです。"),
            .seen(
                -1, TellingLook.autoproxyService.isRight, en: "Automatic settings are not switched off.",
                ja: "自動設定は無効にされていません。"),
            .seen(
                4, TellingLook.wpad.isWrong, en: "The name wpad leads to a wrong server, or to a proxy that is gone.",
                ja: "wpad という名前が、誤ったサーバーまたは存在しないプロキシを示しています。"),
            .seen(
                -1, TellingLook.wpad.isRight, en: "Nothing is wrong with what the name wpad leads to.",
                ja: "wpad という名前の示す先に問題はありません。"),
            .seen(
                4, TellingLook.script.isWrong, en: "The script gives a wrong answer for an update host.",
                ja: "スクリプトが更新の接続先に正しくない応答を返しています。"),
            .seen(
                -2, TellingLook.script.isRight, en: "The script gives the right proxy for each update host.",
                ja: "スクリプトは更新の接続先に正しいプロキシを返しています。"),
            .told(
                4, Told.code(.script), en: "The code is about the script (PAC): it cannot be fetched, or does not run.",
                ja: "自動構成スクリプト (PAC) の取得または実行の失敗を示すコードです。", .documented,
                [.winhttpErrors, .winhttpAutoproxy]),
            .told(
                3, Told.code(.detection), en: "The code says that automatic detection found nothing.",
                ja: "自動検出で何も見つからなかったことを示すコードです。", .singleSource, [.kb824208]),
            .seen(
                4, .is("pac-place", "file"), en: "The script is at a file:// address, which WinHTTP does not read.",
                ja: "スクリプトのアドレスが file:// です。WinHTTP はこれを読み込みません。", .documented,
                [.filePAC, .jpdsiLAN]),
            .told(
                2, .all([Told.code(.name), .is("resolves", "public"), Told.unless(Told.wsus)]),
                en:
                    "A name was not found, and that of the update host is: a proxy's name may be it, as detection finds one.",
                ja: "見つからない名前がありますが、更新用ホストの名前は解決できています。自動検出されたプロキシの名前の可能性があります。"),
            .implied(
                1, .any([.is("ie.pac", "yes"), .is("ie.auto-detect", "yes")]),
                en: "The user's setting is automatic.", ja: "ユーザーの設定が自動構成です。"),
            .told(
                3, .all([.is("ie.pac", "yes"), Told.localProgram]),
                en: "The script comes from a program on the PC, and Windows keeps a copy of an old one for a while.",
                ja: "スクリプトを PC 上のプログラムが提供しており、Windows は古い内容をしばらく保持します。",
                .singleSource, [.autoproxyIssues]),
            .told(
                3, .all([.is("ie.auto-detect", "yes"), .is("wpad", "no"), Told.unless(Told.seen("wpad-not-found"))]),
                en: "Automatic detection is on, and the network does not answer it.",
                ja: "自動検出が有効ですが、ネットワークが応答していません。", .singleSource, [.kb824208]),
            .seen(
                4, .all([Told.seen("wpad-not-found"), .is("ie.auto-detect", "yes")]),
                en: "Automatic detection is on, and the name wpad was looked up and not found.",
                ja: "自動検出が有効で、wpad という名前を調べたところ見つかりませんでした。"),
            .implied(
                1, .all([Told.seen("wpad-not-found"), Told.unless(.is("ie.auto-detect", "yes"))]),
                en: "The name wpad is not found, which matters only where automatic detection is on.",
                ja: "wpad という名前が見つかりません。問題になるのは、自動検出が有効な場合だけです。"),
            .fault(
                .any([Told.seen("autoproxy-disabled"), TellingLook.autoproxyService.isWrong]),
                en: "The service WinHttpAutoProxySvc is disabled, or DisableWpad is set.",
                ja: "WinHttpAutoProxySvc サービスが無効か、DisableWpad が設定されています。"),
            .told(
                2, .all([Told.works("manual-only"), Told.automatic]),
                en: "Only the automatic run fails, and the setting is automatic.",
                ja: "自動実行だけが失敗し、設定は自動構成です。"),
            .told(
                3, .all([Told.wsus, Told.code(.gateway), Told.automatic]),
                en: "The proxy that was found automatically was asked for the server inside.",
                ja: "自動検出されたプロキシに、社内サーバー宛ての要求が送られています。", .singleSource, [.referenceBuildReport]),
            .implied(
                1, .all([.is("ie.auto-detect", "no"), .is("winhttp", "direct"), Told.code(.name, .timeout)]),
                en: "WinHTTP asks for WPAD by itself while nothing is set: a left-over record leads it astray.",
                ja: "何も設定がない場合も WinHTTP は WPAD を参照するため、残った古いレコードの影響を受けます。",
                .singleSource, [.strayWPADReport]),
            .told(
                -2, Told.noProxy, en: "There is no proxy that a script could name.",
                ja: "スクリプトで指定されるようなプロキシはありません。"),
        ])
}
