import Engine

extension CauseSign {
    static let localFilter = of(
        .localFilter,
        [
            .base(-1, en: "Most PCs have nothing of the kind.", ja: "多くの PC では、該当するものはありません。"),
            .seen(
                4, TellingLook.rules.isWrong, en: "A rule of the Windows Firewall blocks the way out.",
                ja: "Windows ファイアウォールの規則が送信をブロックしています。"),
            .seen(
                -1, TellingLook.rules.isRight, en: "No rule of the Windows Firewall blocks the way out.",
                ja: "送信をブロックする Windows ファイアウォールの規則はありません。"),
            .fault(
                TellingLook.servicesOfTool.isWrong, en: "A tool has left a service of Windows Update disabled.",
                ja: "ツールが Windows Update のサービスを無効にしたままです。"),
            .fault(
                .all([TellingLook.localProxy.isWrong, Told.localProgram]),
                en: "A proxy on the PC itself is set, and nothing listens there.",
                ja: "PC 自身のプロキシが設定されていますが、待ち受けているプログラムがありません。"),
            .told(
                3, Told.localProgram,
                en: "A program on the PC itself stands on the way, and update files may not pass it.",
                ja: "PC 自身のプログラムを経由しており、更新ファイルを通さない可能性があります。", .singleSource,
                [.interceptedReport]),
            .told(
                3, Told.between("pc-filter"), en: "Privacy tools block update hosts in the hosts file or the firewall.",
                ja: "プライバシー ツールは、hosts ファイルやファイアウォールで更新用の接続先をブロックします。",
                .singleSource, [.spyBlockerReport]),
            .told(
                2, Told.between("scanner"), en: "A virus scanner that looks into HTTPS stands on the way.",
                ja: "HTTPS を検査するウイルス対策ソフトが途中にあります。", .singleSource, [.scannerReport]),
            .implied(
                1, .any([Told.between("cache"), Told.works("part")]),
                en: "Something may cut downloads short.", ja: "ダウンロードが途中で打ち切られている可能性があります。"),
            .seen(
                4, .is("resolves", "blocked"), en: "The name of the update host leads nowhere.",
                ja: "更新用ホストの名前が無効なアドレスに解決されています。"),
            .told(
                2, .all([.is("resolves", "private"), Told.unless(Told.wsus)]),
                en: "The name of the update host leads into the own network.",
                ja: "更新用ホストの名前が社内のアドレスに解決されています。"),
            .fault(
                .all([.is("resolves", "blocked"), .is("hosts-file", "yes")]),
                en: "The name leads nowhere, and the hosts file names it.",
                ja: "名前が無効なアドレスに解決され、hosts ファイルにその名前が記載されています。"),
            .told(
                2, .is("hosts-file", "yes"), en: "The hosts file names an update host.",
                ja: "hosts ファイルに更新用のホスト名が記載されています。"),
            .told(
                2, Told.changed("pc-tool"), en: "It began after a tool was run on the PC.",
                ja: "PC でツールを実行した後に始まっています。"),
            .fault(
                .all([
                    Told.works("filter-off"),
                    .any([Told.between("local-program"), Told.between("pc-filter")]),
                ]), en: "It works with that program switched off.", ja: "そのプログラムを無効にすると動作します。"),
            .implied(
                -1, .all([Told.companyProxy, .is("between.local-program", "no"), .is("between.pc-filter", "no")]),
                en: "Only the company's proxy is told.", ja: "途中にあるのは会社のプロキシだけと分かっています。"),
        ])
}
