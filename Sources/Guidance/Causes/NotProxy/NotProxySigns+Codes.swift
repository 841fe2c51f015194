import Engine

extension CauseSign {
    /// What codes say; a code that states the fault itself decides.
    static let notProxyByCode: [Draft] = [
        .fault(
            Told.stated(.serviceDisabled), en: "The code says that a service is disabled or missing.",
            ja: "サービスが無効か、存在しないことを示すコードです。", .documented, [.commonErrors, .kb3090184],
            family: .services),
        .told(
            3, Told.code(.serviceFault), en: "The code says that a service does not run.",
            ja: "サービスが動作していないことを示すコードです。", .singleSource, [.troubleshooting], family: .services),
        .fault(
            Told.stated(.damagedStore), en: "The code says that the component store is damaged or lacks files.",
            ja: "コンポーネント ストアの破損またはファイルの不足を示すコードです。", .singleSource, [.corruption],
            family: .componentStore),
        .told(
            3, .all([Told.code(.servicing), Told.unless(Told.code(.noFeature))]),
            en: "The code comes from servicing on the PC.", ja: "PC 内部のサービス処理のコードです。", .singleSource,
            [.corruption], family: .componentStore),
        .fault(
            Told.stated(.diskFull), en: "The code says that the disk is full.",
            ja: "ディスクの空き容量の不足を示すコードです。", family: .disk),
        .told(
            3, Told.code(.installer),
            en:
                "The code comes from the installation; with security updates of 2024 also from a small recovery partition.",
            ja: "インストール処理のコードです。2024 年のセキュリティ更新では、回復パーティションの容量不足でも発生します。",
            .singleSource, [.troubleshooting], family: .disk),
        .told(
            // What Setup has to fetch can be stopped by a list of names.
            2, .all([Told.code(.setup), Told.unless(Told.between("dns-filter"))]),
            en: "The code comes from Windows Setup or the installation.",
            ja: "Windows セットアップまたはインストール処理のコードです。", family: .update),
        .told(
            3, Told.code(.agentTooOld), en: "What has to be installed before this update is missing.",
            ja: "この更新の前提となる更新プログラムが不足しています。", .singleSource, [.sha2Updates], family: .agent),
        .fault(
            Told.stated(.policy), en: "The code says that a policy forbids it.", ja: "ポリシーで禁止されていることを示すコードです。",
            .singleSource, [.updateHeader], family: .policy),
        .implied(
            1, Told.code(.access), en: "The code is about rights or files on the PC.",
            ja: "PC のアクセス権またはファイルに関するコードです。", family: .access),
        .fault(
            Told.stated(.notSignedIn), en: "BITS takes no job from an account that is not signed in.",
            ja: "ログオンしていないアカウントのジョブを、BITS は受け付けません。", .singleSource, [.bitsErrors],
            family: .otherProgram),
        .told(
            2, Told.code(.configMgr), en: "The code is one of Configuration Manager itself.",
            ja: "Configuration Manager 自身のコードです。", family: .configMgr),
        .told(
            3, Told.code(.staleDownload), en: "What was downloaded is no longer there; retrying downloads it anew.",
            ja: "ダウンロード済みのファイルがなくなっています。再試行すると取得し直されます。", .singleSource,
            [.updateHeader], family: .update),
        .told(
            2, Told.code(.downloadManager), en: "The code is about the store of downloads on the PC.",
            ja: "PC 内のダウンロード管理に関するコードです。", family: .update),
        .told(
            2, Told.code(.restart), en: "The code asks for a restart first.", ja: "先に再起動が必要なことを示すコードです。",
            family: .update),
        .told(
            3, Told.code(.offline), en: "Windows starts no transfer: it believes that it is offline.",
            ja: "Windows がオフラインと判断しており、転送を開始しません。", .singleSource, [.bitsErrors],
            family: .offline),
        .told(
            2, .all([Told.code(.notProxy), Told.unless(Told.anyFamily)]),
            en: "By its definition the code comes from the machine itself.",
            ja: "定義上、PC 自身の問題を表すコードです。"),
        .implied(
            1, Told.code(.noise), en: "The code stands in logs of healthy machines, too.",
            ja: "正常な PC のログにも現れるコードです。", .observed, [.logs]),
        .implied(
            1, Told.code(.other),
            en: "The code is none that points to the network.", ja: "ネットワークを示すコードではありません。"),
        .told(
            3,
            .all([Told.code(.serviceDisabled, .damagedStore, .diskFull, .policy, .notSignedIn), .is("anyway", "yes")]),
            en: "The code states a fault of the machine itself.", ja: "PC 自身の問題を示すコードです。", .documented,
            [.commonErrors, .kb3090184]),
        .seen(
            -4, .is("anyway", "yes"), en: "You chose to look at the network all the same.",
            ja: "ネットワークの確認を続けることが選ばれています。"),
        .told(
            2, Told.code(.expired), en: "A signature or certificate is out of date: the file, or the clock.",
            ja: "署名または証明書の有効期限が切れています。ファイルまたは時刻の問題です。", family: .clock),
    ]
}

extension Told {
    /// The code states the fault, and nobody has said that the network is to be looked at all the same.
    static func stated(_ group: CodeGroup) -> Condition { .all([group.isTold, unless(.is("anyway", "yes"))]) }

    /// The code belongs to a group that a sign of its own speaks of.
    static let anyFamily = code(
        .serviceDisabled, .serviceFault, .damagedStore, .servicing, .diskFull, .installer, .setup, .agentTooOld,
        .policy, .access, .notSignedIn, .configMgr, .staleDownload, .downloadManager, .restart, .offline,
        .expired)
}
