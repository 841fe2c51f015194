import Engine

extension CauseSign {
    static let endpointClosed = of(
        .endpointClosed,
        [
            .base(-3, en: "It concerns old releases only.", ja: "古いリリースだけが対象です。"),
            .fault(
                .all([.is("windows", "xp"), Told.microsoft, Told.unless(Told.served)]),
                en: "Microsoft has closed the update servers of this Windows.",
                ja: "この Windows が使う更新サーバーは、Microsoft による提供が終了しています。", .documented,
                [.sha1Endpoints, .sha2Updates]),
            .fault(
                Told.seen("old-sync-address"),
                en: "The WSUS server synchronizes with an address that Microsoft has closed.",
                ja: "WSUS サーバーの同期先が、提供の終了したアドレスです。", .singleSource, [.syncAddresses]),
            .implied(
                3, .all([.is("windows", "xp"), Told.unless(Told.served)]),
                en: "Microsoft has closed the update servers of this Windows; a server of one's own is not concerned.",
                ja: "この Windows 用の Microsoft の更新サーバーは提供が終了しています。社内のサーバーは対象外です。",
                .documented, [.sha1Endpoints, .sha2Updates]),
            .fault(
                .all([.is("windows", "vista-8.1"), .is("release", "vista", "7"), .is("sha2", "no"), Told.microsoft]),
                en: "Without the SHA-2 updates this release is served no more.",
                ja: "SHA-2 の更新プログラムがないこのリリースには、更新が提供されません。", .documented,
                [.sha1Endpoints, .sha2Updates]),
            .told(
                3, .all([.is("release", "vista"), Told.microsoft]), en: "Vista is served no more without SHA-2.",
                ja: "Vista には SHA-2 なしでは更新が提供されません。", .singleSource, [.sha1Endpoints]),
            .implied(
                2, .all([.is("release", "7"), Told.microsoft]),
                en: "Whether this release is still served depends on its SHA-2 updates.",
                ja: "このリリースへの提供は、SHA-2 の更新プログラムの有無によって決まります。", .documented,
                [.sha1Endpoints, .sha2Updates]),
            .told(
                2, .all([Told.changed("new"), .is("windows", "xp", "vista-8.1"), Told.microsoft]),
                en: "An old Windows was set up anew.", ja: "古い Windows を新しくセットアップしています。"),
            .seen(
                -4, .all([Told.served, Told.unless(Told.wsus)]),
                en: "Updates arrive in another way, so the servers still answer.",
                ja: "別の方法では更新できており、更新サーバーは応答しています。"),
        ])
}
