extension Pointer {
    /// What is said of whole groups of codes, where a code has no row of its own.
    package static let ranges: [(range: ClosedRange<ErrorCode>, pointer: Pointer)] =
        [
            (0x8024_1000...0x8024_1FFF, local),
            (0x8024_2000...0x8024_2FFF, local),
            (0x8024_8000...0x8024_8FFF, local),
            (0x8024_9000...0x8024_9FFF, local),
            (0x8024_C000...0x8024_CFFF, local),
            (0x8024_D000...0x8024_DFFF, local),
            (0x8024_E000...0x8024_EFFF, local),
            (0x800F_0000...0x800F_0FFF, servicing),
            (0x8019_0190...0x8019_01F3, otherRefusal),
            (0x8019_01F4...0x8019_0257, otherServerError),
            (0x87D0_0000...0x87D0_FFFF, .of(.configurationManager)),
            (0x87D1_0000...0x87D3_FFFF, besideUpdates),
            (0x8A15_0000...0x8A15_FFFF, besideUpdates),
            (0x8018_0000...0x8018_FFFF, besideUpdates),
            (0x801C_0000...0x801C_FFFF, besideUpdates),
            (0xCAA1_0000...0xCAA9_FFFF, besideUpdates),
            (0xC190_0000...0xC190_FFFF, upgrade),
            (0x8007_0641...0x8007_0678, onThePC),
            (0x8007_36B0...0x8007_371F, .of(.componentStore)),
            (0x8007_3CF0...0x8007_3D2F, besideUpdates),
            (0x8004_0150...0x8004_0155, onThePC),
            (0x8001_0000...0x8003_FFFF, onThePC),
            (0x8008_0000...0x8008_FFFF, onThePC),
        ]
        + localWin32.map { ($0, onThePC) }

    /// Error numbers of Win32 that concern files, memory, programs, services and the registry. Between them stand those
    /// of the network, of sign-in and of the domain.
    private static let localWin32: [ClosedRange<ErrorCode>] = [
        0x8007_0001...0x8007_0027, 0x8007_0050...0x8007_0057, 0x8007_006C...0x8007_0078, 0x8007_007A...0x8007_00EA,
        0x8007_0103...0x8007_0160, 0x8007_03E3...0x8007_03FF, 0x8007_041B...0x8007_0433, 0x8007_045A...0x8007_0490,
        0x8007_04FB...0x8007_04FC, 0x8007_06A6...0x8007_0727, 0x8007_0BC2...0x8007_0BCA, 0x8007_139F...0x8007_139F,
    ]

    private static let besideUpdates = Pointer(
        .notProxy, [], [.inferred(.notProxy)],
        remark: Statement(
            Text(
                en: "The number does not come from Windows Update but from a neighbouring service: apps, sign-in or "
                    + "management of the PC. If something was to be downloaded, look for a network code beside it.",
                ja: "Windows Update ではなく、アプリ、サインイン、デバイス管理など別のサービスの番号です。"
                    + "ダウンロードを伴う処理の場合は、同時に記録された通信のコードもご確認ください。"),
            .inferred, []))

    private static let upgrade = Pointer(
        .notProxy, [], [.inferred(.notProxy)],
        remark: Statement(
            Text(
                en: "Windows Setup reports it during an upgrade. Its logs stand in C:\\$WINDOWS.~BT\\Sources\\Panther; "
                    + "SetupDiag reads them.",
                ja: "アップグレード時に Windows セットアップが報告するコードです。"
                    + "ログは C:\\$WINDOWS.~BT\\Sources\\Panther にあり、SetupDiag で解析できます。"),
            .inferred, []))

    private static let onThePC = Pointer(
        .notProxy, [], [.inferred(.notProxy)],
        remark: Statement(
            Text(
                en: "By its definition the fault lies on the PC: files, memory, programs or the installer. Look for "
                    + "the file or program that the log names beside it.",
                ja: "定義上、ファイル、メモリ、プログラム、インストーラーなど PC 内の問題です。"
                    + "ログで、同時に記録されたファイルやプログラムをご確認ください。"),
            .inferred, []))

    private static let local = Pointer(
        .notProxy, [],
        [.inferred(.notProxy)],
        remark: Statement(
            Text(
                en:
                    "The whole group is about work on the PC: installer, handlers, data store, inventory, drivers, the agent's "
                    + "own setup, rules.",
                ja: "この番号帯は、インストーラー、ハンドラー、データ ストア、インベントリ、ドライバー、エージェントのセットアップ、"
                    + "適用条件の判定など、PC 内部の処理に関するものです。"),
            .inferred, []))

    private static let servicing = Pointer(
        .notProxy, [],
        [.inferred(.notProxy)],
        remark: Statement(
            Text(
                en:
                    "The whole group is about servicing the components of Windows on the PC. Where files of a "
                    + "feature were to be downloaded, look for a network code beside it.",
                ja: "この番号帯は、PC 上の Windows コンポーネントの更新処理に関するものです。"
                    + "機能のファイルをダウンロードする処理の場合は、同時に記録された通信のコードもご確認ください。"),
            .inferred, []))

    /// HTTP 4xx and 5xx of a transfer, as far as a status has no row of its own.
    private static let otherRefusal = Pointer(
        .refused, [], [.inferred(.proxyRefuses), .inferred(.wsus)], remark: someoneAnswered)
    private static let otherServerError = Pointer(
        .unavailable, [], [.inferred(.proxyRefuses), .inferred(.wsus)], remark: someoneAnswered)

    private static let someoneAnswered = Statement(
        Text(
            en:
                "The request for a file was answered with this HTTP status. By whom, the code does not tell; the "
                + "proxy's log shows whether the proxy gave it or passed it on.",
            ja: "ファイルの要求に対して、この HTTP ステータスが返されました。応答したのがサーバーかプロキシ サーバーかは分かりません。"
                + "プロキシ サーバーのログでご確認ください。"),
        .inferred, [])
}
