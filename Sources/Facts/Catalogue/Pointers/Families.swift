extension Entry {
    /// The kinds of cause outside the network that a code can stand for. The raw values are the words of `errors.tsv`.
    public enum Family: String, Sendable, Hashable, CaseIterable {
        /// A service of Windows is disabled, stopped or not answering.
        case services
        /// The clock of the PC is wrong.
        case clock
        /// Files or components of Windows are missing or damaged.
        case componentStore = "component-store"
        /// The disk, or the partition for booting and recovery, is full or faulty.
        case disk
        /// Windows, its servicing stack, the agent or a tool is too old.
        case tooOld = "too-old"
        /// A policy or a setting of the administrator forbids it.
        case policy
        /// An account lacks rights, or its profile cannot be used.
        case access
        /// Another program's jobs are in the way of BITS.
        case bitsJob = "bits-job"
        /// Configuration Manager's own doing.
        case configurationManager = "configmgr"
        /// A service of Microsoft is at fault.
        case microsoftSide = "microsoft-side"
        /// The update itself is faulty.
        case badUpdate = "bad-update"
    }
}

extension Pointer {
    /// What is said of a code that has no row of its own and belongs to a family.
    package static func of(_ family: Entry.Family) -> Pointer {
        Pointer(.notProxy, [], [.inferred(.notProxy)], remark: Statement(whereTo(family), .inferred, []))
    }

    private static func whereTo(_ family: Entry.Family) -> Text {
        switch family {
        case .services:
            Text(
                en: "A service of Windows on this PC does not run as it should. Check in services.msc that it is not "
                    + "disabled and can be started.",
                ja: "この PC の Windows のサービスが正常に動作していません。"
                    + "services.msc で、無効になっていないか、開始できるかをご確認ください。")
        case .clock:
            Text(
                en: "Compare date, time and time zone of the PC with the right time first.",
                ja: "まず、PC の日付、時刻、タイム ゾーンが正しいかをご確認ください。")
        case .componentStore:
            Text(
                en: "Files or components of Windows on this PC are missing or damaged. Repair them with DISM "
                    + "/RestoreHealth and sfc /scannow, then install the update again.",
                ja: "この PC の Windows のファイルまたはコンポーネントが欠けているか破損しています。"
                    + "DISM の /RestoreHealth と sfc /scannow で修復し、更新プログラムを再度インストールしてください。")
        case .disk:
            Text(
                en: "The disk is at fault: check the free space, on the system and recovery partitions too, and run "
                    + "chkdsk.",
                ja: "ディスクに問題があります。空き領域 (システム パーティションと回復パーティションを含む) を確認し、chkdsk を実行してください。")
        case .tooOld:
            Text(
                en: "Something on the PC is too old for this update: Windows, its servicing stack, the update agent "
                    + "or a tool. Install the newer version first.",
                ja: "Windows、サービス スタック、更新エージェント、ツールのいずれかが古く、この更新に対応していません。"
                    + "先に新しいバージョンを適用してください。")
        case .policy:
            Text(
                en: "A policy or a setting of the administrator forbids it. Ask who manages the policies of this PC.",
                ja: "ポリシーまたは管理者の設定により許可されていません。この PC のポリシーの管理者にご確認ください。")
        case .access:
            Text(
                en: "An account lacks rights on this PC or in the service, or its profile cannot be used. Check which "
                    + "account does the work.",
                ja: "アカウントの権限が足りないか、プロファイルを使用できません。どのアカウントで処理しているかをご確認ください。")
        case .bitsJob:
            Text(
                en: "Jobs of other programs are in the way. List them with bitsadmin /list /allusers and look who owns "
                    + "them.",
                ja: "ほかのプログラムの BITS ジョブが影響しています。bitsadmin /list /allusers で一覧と所有者をご確認ください。")
        case .configurationManager:
            Text(
                en: "Configuration Manager itself reports this. Ask its administrators; its logs on the PC stand in "
                    + "C:\\Windows\\CCM\\Logs.",
                ja: "Configuration Manager 自体の処理に関するコードです。管理者にご確認ください。"
                    + "PC 上のログは C:\\Windows\\CCM\\Logs にあります。")
        case .microsoftSide:
            Text(
                en: "The service at the other end reports a fault of its own. Look at its service status and try again "
                    + "later.",
                ja: "接続先のサービス側の障害を示します。サービスの稼働状況を確認し、時間をおいて再試行してください。")
        case .badUpdate:
            Text(
                en: "The update itself is known to fail. Look it up in Microsoft's release health before anything is "
                    + "changed on the PC.",
                ja: "更新プログラム自体の既知の問題です。PC の設定を変更する前に、Microsoft のリリース正常性の情報をご確認ください。")
        }
    }
}
