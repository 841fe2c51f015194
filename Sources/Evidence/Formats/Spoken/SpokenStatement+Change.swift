/// What was changed before it began.
extension SpokenStatement {
    private typealias Words = SpokenWords

    /// The change is denied.
    private static let unchanged: [String] = [
        "not changed", "not been changed", "haven't changed", "hasn't changed", "hasn't been changed", "didn't change",
        "did not change", "no change", "no changes", "nothing changed", "nothing has changed", "unchanged",
        "not replaced", "not been replaced", "not touched", "not updated", "変更していません", "変更していない", "変更はな", "変更はあり",
        "変更なし", "変えていません", "変えていない", "変わっていません", "変わっていない", "入れ替えていません", "入れ替えていない",
    ]

    static let change: [SpokenStatement] = [
        SpokenStatement(
            .changed, "network", .none, Words.networkDevice, Words.replaced, Words.since,
            unless: [
                "windows firewall", "windows ファイアウォール", "proxy settings", "winhttp", "ie", "別の回線", "他の回線", "ほかの回線",
            ]
                + Words.localPrograms + unchanged),
        SpokenStatement(
            .changed, "pc-tool", .beside,
            Words.privacyTools + ["optimizer", "clean-up tool", "cleanup tool", "tuning tool"],
            ["ran", "run", "applied", "used", "executed", "since", "after", "実行", "使っ", "適用", "かけ"]),
        SpokenStatement(
            .changed, "pc-tool", .none,
            Words.scanner + Words.vpn + [
                "ad blocker", "adblocker", "ad-blocker", "cleaner", "ccleaner", "registry cleaner", "tuning program",
                "security tool", "personal firewall", "広告ブロッカー", "クリーナー", "セキュリティ製品",
            ],
            [
                "uninstalled", "removed", "installed", "ran", "updated", "upgraded", "got a new version", "install",
                "アンインストール", "削除", "インストール", "入れて", "入れた", "更新して", "更新した", "バージョンアップ",
            ], Words.since, unless: Words.works + unchanged + ["not installed", "on the server", "without"]),
        SpokenStatement(
            .changed, "pc-tool", .none, ["script", "scripts", "tool", "tools", "スクリプト", "ツール"],
            ["telemetry", "spying", "debloat", "privacy", "テレメトリ", "プライバシー", "軽量化"],
            ["ran", "run", "applied", "executed", "実行", "使っ", "適用", "かけ"]),
        SpokenStatement(
            .changed, "wsus", .beside, ["wsus", "update server", "software update point", "wsus サーバー", "更新サーバー"],
            [
                "moved", "migrated", "new wsus", "replaced", "rebuilt", "upgraded", "reinstalled", "new server",
                "switched off for good", "移行", "移しま", "移した", "新しい wsus", "立て", "構築し直", "作り直", "入れ替え", "サーバー自身に",
            ], unless: ["spoken"]),
        SpokenStatement(
            .changed, "moved", .none,
            [
                "relocated", "moved offices", "moved house", "moved to a new office", "moved to a new building",
                "moved to the new building", "moved into",
                "moved to our new", "移転", "転勤", "拠点を移", "席を移", "別の部署に移", "left the domain", "out of the domain",
                "removed from the domain", "from the domain",
                "left the company network", "no longer in the domain", "was a member of the",
                "was moved to another", "moved to another office", "moved to another site",
                "away from the work network",
                "away from the office", "ドメインから外", "ドメインから抜け", "ワークグループに", "ドメインを抜け", "ドメインを離脱", "移設", "引っ越し", "別の拠点に移",
            ], unless: ["printer", "printers", "プリンター"] + Words.works),
        SpokenStatement(
            .changed, "new", .none,
            [
                "brand new", "freshly installed", "fresh installation", "fresh install", "is a fresh",
                "newly installed",
                "newly set up", "clean install", "clean installation", "from scratch", "never updated",
                "never been updated", "never been patched", "never patched", "just built", "just reinstalled",
                "reinstalled from", "newly built", "built from the template", "new installation", "out of the box",
                "never managed to update", "has never updated", "never has updated", "never once",
                "never got an update",
                "never been able to update", "from day one", "not updated once", "has never worked", "never worked",
                "for the first time", "just set up", "set up anew", "新品",
                "新しくセットアップ", "クリーン インストール", "素の状態", "一度も更新", "一度も成功", "入れたばかり", "セットアップしたばかり", "入れ直したばかり", "入れ直した直後",
                "再インストールしたばかり", "導入したばかり", "買ったばかり", "初期化したばかり",
                "一回も更新", "1 回も更新", "一度も更新でき", "キッティング", "新規導入", "新規に導入", "新規セットアップ", "初期化した直後", "入れ直してから",
                "再インストールしてから",
            ]),
        SpokenStatement(
            .changed, "windows", .none,
            [
                "cumulative update", "monthly update", "patch tuesday", "feature update", "monthly rollup",
                "last month's updates", "this month's updates", "更新プログラムを入れ", "更新プログラムを適用", "ロールアップを入れ",
                "ロールアップを適用", "累積更新", "月例の更新", "大型アップデート",
            ], ["since", "after", "went on", "てから", "した後", "たら", "たところ", "以降", "以来"],
            unless: ["wsus サーバー自身", "on the wsus", "same", "another", "offered", "waiting"]),
        SpokenStatement(
            .changed, "nothing", .none,
            [
                "changed: nothing", "changes: none", "no changes at all", "without any change",
                "didn't change anything",
                "did not change anything", "nothing was touched", "nobody touched", "no one touched",
                "no one changed anything",
                "nothing new was installed",
                "変更：なし", "変更: なし", "変更点：なし", "変更点: なし", "変更なし", "特に変更し", "何も触って", "何もいじって", "設定変更はして",
                "特に変更はあ", "設定は何も変え", "変更は加えて", "nothing has been changed", "nothing was changed", "nothing changed",
                "changed nothing",
                "not touched any", "not touched anything", "haven't touched", "touched nothing", "no changes on",
                "no changes were made", "not changed anything", "haven't changed anything", "nobody changed anything",
                "nobody had changed", "何も変えていません", "何も変更していません", "変更はありません", "変更はしていません", "何も変わっていません",
                "設定は変えていません",
            ],
            unless: ["web server", "proxy", "firewall", "プロキシ", "ファイアウォール"]),
    ]
}
