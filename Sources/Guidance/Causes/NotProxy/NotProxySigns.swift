import Engine

extension CauseSign {
    static let notProxy = of(.notProxy, notProxyInGeneral + notProxyByCode + notProxyByWords + notProxyByLooks)

    private static let notProxyInGeneral: [Draft] = [
        .base(
            1, en: "Of reports about failing updates, more than four in ten are no network matter.",
            ja: "更新の失敗の報告では、4 割以上がネットワーク以外の原因です。"),
        .implied(
            -1, Told.wsus, en: "With WSUS more can fail on the way and at the server.",
            ja: "WSUS では、経路やサーバーの問題も多くなります。"),
        .told(
            -2, .all([Told.network, Told.unless(.is("what", "bits-job"))]),
            en: "The code is about the way to the servers.", ja: "サーバーへの経路に関するコードです。"),
        .implied(
            -1, Told.companyProxy, en: "A proxy stands on the way.", ja: "途中にプロキシがあります。"),
        .told(
            -2, Told.changed("network"), en: "It began with a change in the network.",
            ja: "ネットワークの変更後に始まっています。"),
        .told(
            -3, Told.works("other-network"), en: "It works in another network.", ja: "別のネットワークでは動作します。",
            .singleSource, [.troubleshooting]),
        .implied(
            1, .all([Told.noProxy, Told.unless(Told.nameFilter)]), en: "There is no proxy.", ja: "プロキシはありません。"),
        .implied(
            1, .any([Told.between("pc-filter"), Told.changed("pc-tool")]),
            en: "Tools of this kind switch services off, too.", ja: "この種のツールは、サービスも無効にすることがあります。",
            .singleSource, [.hostsReport]),
        .implied(
            1, .any([Told.works("other-pc"), Told.changed("windows")]),
            en: "It concerns this PC or this build of Windows.", ja: "この PC または特定のビルドで起きています。"),
    ]

    private static let notProxyByWords: [Draft] = [
        .implied(
            1, .is("internet", "yes"), en: "Windows itself believes that there is no Internet.",
            ja: "Windows がインターネット未接続と判断しています。", family: .offline),
        .present(
            3, Told.between("update-manager"), en: "A product manages or stops the updates on this PC.",
            ja: "この PC の更新を管理または停止する製品があります。", family: .policy),
        .seen(
            4, .is("install-stage", "yes"), en: "It fails while installing: the files are already there.",
            ja: "インストール中に失敗しており、ファイルの取得は終わっています。", family: .update),
        .seen(
            4, .all([Told.works("other-updates"), Told.unless(Told.nameFilter)]),
            en: "Other updates arrive, so the way is open.",
            ja: "ほかの更新プログラムは取得できており、経路は開いています。", family: .update),
        .seen(
            4, .is("what", "bits-job"), en: "A job of another program is no Windows Update.",
            ja: "ほかのプログラムのジョブは Windows Update ではありません。", family: .otherProgram),
        .told(
            2, .all([Told.code(.offline), .is("internet", "yes")]),
            en: "Windows itself believes that there is no Internet, and starts no transfer.",
            ja: "Windows がインターネット未接続と判断しており、転送を開始しません。", family: .offline),
        .fault(
            Told.seen("service-disabled"), en: "A service that Windows Update needs is disabled.",
            ja: "Windows Update に必要なサービスが無効になっています。", .documented, [.commonErrors, .troubleshooting],
            family: .services),
        .seen(
            4, Told.seen("offline"), en: "Windows prints that it has no network.",
            ja: "Windows がネットワーク未接続と表示しています。", family: .offline),
        .seen(
            4, Told.seen("policy-overwritten"),
            en: "Configuration Manager cannot set the update server: a policy overwrites it, or cannot be read.",
            ja: "Configuration Manager が更新サーバーを設定できません。ポリシーに上書きされているか、ポリシーを読み取れません。",
            family: .configMgr),
        .seen(
            4, Told.seen("damaged-store"), en: "A log of servicing prints that components are damaged.",
            ja: "コンポーネントの破損が、サービス処理のログに出力されています。", family: .componentStore),
        .seen(
            3, .all([Told.seen("file-signature"), Told.unless(Told.wsus)]),
            en: "A file arrived, and its signature was refused.", ja: "ファイルは届いていますが、署名が拒否されています。"),
    ]
}
