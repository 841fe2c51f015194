import Engine

extension CauseSign {
    static let malformedSetting = of(
        .malformedSetting,
        [
            .base(-3, en: "Most settings can be read.", ja: "多くの設定は正しく解釈できます。"),
            .seen(
                4, TellingLook.text.isWrong, en: "The setting is not written in the form that Windows reads.",
                ja: "設定値が、Windows が解釈できる形で書かれていません。"),
            .seen(
                -3, TellingLook.text.isRight, en: "The setting is written in the right form.", ja: "設定値は正しい形で書かれています。"),
            .told(
                4, Told.code(.invalidProxy), en: "The code says that a proxy list cannot be read.",
                ja: "プロキシの一覧を解釈できないことを示すコードです。", .documented, [.kb3090184, .updateHeader]),
            .fault(
                .all([Told.slash, Told.seen("error-87")]),
                en: "An exception holds a slash, and writing it failed with error 87.",
                ja: "例外に「/」が含まれ、書き込みがエラー 87 で失敗しています。", .singleSource, [.winhttpProxyInfo]),
            .told(
                2, Told.slash,
                en: "An exception holds a slash. In a test Windows refused the whole list because of one.",
                ja: "例外に「/」が含まれています。検証では、リスト全体が拒否されました。", .singleSource, [.proxyWatch]),
            .seen(
                4, Told.seen("error-87"), en: "Windows refused to write the setting: error 87, a wrong parameter.",
                ja: "設定の書き込みが、パラメーターの誤りを示すエラー 87 で拒否されています。"),
            .implied(
                2, .all([Told.code(.malformed), Told.unless(Told.code(.invalidProxy, .script, .detection))]),
                en: "The code is about an address or a setting that cannot be used.",
                ja: "アドレスまたは設定を使用できないことを示すコードです。", .documented, [.winhttpErrors, .wuErrors]),
            .told(
                2, .is("pac-place", "file"), en: "The script is at a file:// address, which counts as none.",
                ja: "スクリプトのアドレスが file:// で、設定がないものとして扱われます。", .documented,
                [.filePAC, .jpdsiLAN]),
            .implied(
                1, Told.code(.name), en: "A forbidden character in the exceptions has given this code.",
                ja: "例外に使用できない文字があり、このコードになった事例があります。", .singleSource,
                [.exceptionListReport]),
            .implied(
                1, Told.works("other-pc"), en: "It concerns this PC only.", ja: "この PC だけで起きています。"),
            .seen(
                4, .all([Told.noProxy, Told.setProxy]),
                en: "A proxy is set, and there is none here: the setting is left over from elsewhere.",
                ja: "この環境にプロキシがないのに設定が残っています。以前の環境の設定と考えられます。"),
            .implied(
                -1, .all([Told.noProxy, Told.unless(Told.setProxy)]), en: "There is no proxy to be set.",
                ja: "設定すべきプロキシはありません。"),
        ])
}
