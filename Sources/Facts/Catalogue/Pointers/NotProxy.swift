extension Pointer {
    /// Something else than the proxy: to be said, and the walk may stop.
    static let notProxy = [
        forbiddenByPolicy, policy, policyValue, bitsService, disabledService, missingService, stoppedService,
        otherService, updatesOff, firewallService, damagedComponents, missingSignature, damagedStore, localFault,
        restartFirst, nothingToInstall,
    ]

    private static let forbiddenByPolicy = Pointer(
        .notProxy, [0x8024_500C, 0x8024_500D],
        [.inferred(.notProxy)],
        remark: Statement(
            Text(
                en:
                    "A policy or the calling program forbids the connection. Check the policy \"Do not connect to any Windows "
                    + "Update Internet locations\".",
                ja: "ポリシーまたは呼び出し元のプログラムが接続を禁止しています。ポリシー [インターネット上の Windows Update に接続しない] "
                    + "をご確認ください。"),
            .inferred, []))

    private static let policy = Pointer(
        .notProxy, [0x8024_002E, 0x8024_0025, 0x8024_002F],
        [.inferred(.notProxy)],
        remark: Statement(
            Text(
                en: "A policy restricts Windows Update on this PC, or to the managed server.",
                ja: "ポリシーにより、Windows Update の利用、または管理サーバー以外への接続が制限されています。"),
            .inferred, []))

    private static let policyValue = Pointer(
        .notProxy, [0x8024_001A],
        [.inferred(.notProxy)],
        remark: Statement(
            Text(
                en:
                    "By its definition a policy value that the agent looked for is not set. Check the policies of "
                    + "Windows Update on this PC; nothing is said about the network.",
                ja: "定義上、エージェントが参照したポリシーの値が設定されていません。"
                    + "この PC の Windows Update のポリシーをご確認ください。ネットワークの状態は、このコードでは分かりません。"),
            .inferred, []))

    private static let bitsService = Pointer(
        .notProxy, [0x8024_6008],
        [.once(.notProxy, .kb3090184)],
        remark: Statement(
            Text(
                en:
                    "The BITS service of the PC cannot be contacted: start it, and repair Windows Update if it does not start.",
                ja: "PC の BITS サービスに接続できません。サービスを開始し、開始できない場合は Windows Update を修復してください。"),
            .singleSource, [.kb3090184]))

    private static let disabledService = Pointer(
        .notProxy, [0x8007_0422],
        [.once(.notProxy, .commonErrors)],
        remark: Statement(
            Text(
                en: "A needed service is disabled. Check that the Windows Update service can start.",
                ja: "必要なサービスが無効です。Windows Update サービスを開始できるかをご確認ください。"),
            .singleSource, [.commonErrors]))

    private static let missingService = Pointer(
        .notProxy, [0x8007_0424], [.once(.notProxy, .kb3090184)], remark: repair)

    private static let stoppedService = Pointer(
        .notProxy, [0x8007_0426],
        [.once(.notProxy, .troubleshooting)],
        remark: Statement(
            Text(
                en: "A needed service is not running; on Windows 10 it may be the Microsoft Account Sign-in Assistant.",
                ja: "必要なサービスが実行されていません。Windows 10 では Microsoft Account Sign-in Assistant の場合があります。"),
            .singleSource, [.troubleshooting]))

    private static let otherService = Pointer(
        .notProxy, [0x8024_001E],
        [.inferred(.notProxy)],
        remark: Statement(
            Text(
                en: "The service or the PC was shutting down. Try again after a restart.",
                ja: "サービスまたは PC の終了処理中でした。再起動後にもう一度お試しください。"),
            .inferred, []))

    private static let updatesOff = Pointer(
        .notProxy, [0x8024_A000],
        [.inferred(.notProxy)],
        remark: Statement(
            Text(
                en:
                    "It says no more than that Automatic Updates does not serve requests. Microsoft describes it together "
                    + "with 0x80072EFD, 0x80072EFE and 0x80D02002: look for such a code beside it.",
                ja: "自動更新が要求を処理できないことを示すだけです。Microsoft は 0x80072EFD、0x80072EFE、0x80D02002 とあわせて"
                    + "説明しています。同時に記録されたコードをご確認ください。"),
            .singleSource, [.downloadErrors]))

    private static let firewallService = Pointer(
        .notProxy, [0x8007_06D9],
        [.once(.notProxy, .troubleshooting)],
        remark: Statement(
            Text(
                en: "The Windows Firewall service is stopped, which Microsoft does not support. Start it again.",
                ja: "Windows ファイアウォール サービスが停止しています。停止した状態はサポートされません。サービスを開始してください。"),
            .singleSource, [.troubleshooting]))

    private static let damagedComponents = Pointer(
        .notProxy,
        [0x8024_5003, 0x8007_0514, 0x8DDD_0018, 0x8000_4015, 0x800A_0046, 0x800A_01AD, 0x8024_8011],
        [.once(.notProxy, .kb3090184)],
        remark: repair)

    private static let missingSignature = Pointer(
        .notProxy, [0x800B_0100], [.documented(.notProxy, .kb3090184, .corruption)], remark: repair)

    private static let repair = Statement(
        Text(
            en: "Files, registrations or services of Windows Update are missing or damaged. The Windows Update "
                + "troubleshooter is the first thing to run.",
            ja: "Windows Update のファイル、登録情報、サービスのいずれかが欠けているか破損しています。"
                + "まず Windows Update のトラブルシューティング ツールを実行してください。"),
        .singleSource, [.kb3090184])

    private static let damagedStore = Pointer(
        .notProxy, [0x8007_3712, 0x8007_000D],
        [.once(.notProxy, .corruption)],
        remark: Statement(
            Text(
                en: "Components or data on the PC are damaged; DISM with /RestoreHealth is the documented repair.",
                ja: "PC 上のコンポーネントまたはデータが破損しています。DISM の /RestoreHealth による修復が案内されています。"),
            .singleSource, [.corruption]))

    private static let localFault = Pointer(
        .notProxy, [0x8007_0643, 0x8007_0070, 0x8007_0005],
        [.inferred(.notProxy)],
        remark: Statement(
            Text(
                en: "The installer, the disk or the rights on this PC are at fault, not the connection.",
                ja: "この PC のインストーラー、ディスクの空き容量、アクセス権のいずれかに問題があります。通信の問題ではありません。"),
            .inferred, []))

    private static let restartFirst = Pointer(
        .notProxy, [0x0024_0005, 0x8024_201D, 0x8024_A007, 0x8024_0016],
        [.inferred(.notProxy)],
        remark: Statement(
            Text(en: "Restart the PC first, then scan again.", ja: "先に PC を再起動し、もう一度検出してください。"), .inferred, []))

    private static let nothingToInstall = Pointer(
        .notProxy, [0x8024_0017, 0x8024_0024],
        [.inferred(.notProxy)],
        remark: Statement(
            Text(
                en: "There is nothing to install on this PC; the connection has probably worked.",
                ja: "この PC に適用する更新プログラムがありません。通信には成功していると考えられます。"),
            .inferred, []))
}
