extension Pointer {
    /// Codes that stand for several things: their surroundings decide.
    static let ambiguous = [
        fileInvalid, noToken, invalidOperation, runOut, certificateDates, upgradeKey, noNetworkSeen, downloadGone,
        share, upgradeNotFetched,
    ]

    private static let fileInvalid = Pointer(
        .other, [0x8007_03EE],
        [.inferred(.notProxy), .inferred(.proxyRefuses), .inferred(.wsus)],
        remark: Statement(
            Text(
                en: "See what the line is about. Beside a policy it means a damaged policy file on the PC; beside a "
                    + "download it means that the file did not arrive whole.",
                ja: "行の内容により意味が異なります。ポリシーの処理では PC 上のポリシー ファイルの破損、ダウンロードの処理では"
                    + "ファイルを最後まで取得できなかったことを示します。"),
            .inferred, []))

    private static let noToken = Pointer(
        .other, [0x8007_03F0], [.observed(.notUsingProxy, .logs)],
        remark: Statement(
            Text(
                en: "Logs carry it where nobody is signed in: a proxy that is set only for users is not used then.",
                ja: "ログオン中のユーザーがいない場合に記録されます。その間、ユーザーごとのプロキシ設定は使用できません。"),
            .observed, [.logs]))

    private static let invalidOperation = Pointer(
        .other, [0x8007_10DD], [.inferred(.wsus), .inferred(.notProxy)],
        remark: Statement(
            Text(
                en: "The number says only that an operation was not valid. On a WSUS server, check whether it may read "
                    + "and write its own content folder.",
                ja: "操作が無効だったことだけを示す番号です。WSUS サーバーの場合は、コンテンツ フォルダーの読み書きの権限をご確認ください。"),
            .inferred, []))

    private static let runOut = Pointer(
        .other, [0x8007_05B4, 0x8007_0079], [.inferred(.notProxy), .inferred(.proxyRefuses)],
        remark: Statement(
            Text(
                en: "Something on the PC or in the network took too long; the code does not say which.",
                ja: "PC 内の処理または通信がタイムアウトしました。どちらかはこのコードでは分かりません。"),
            .inferred, []))

    private static let certificateDates = Pointer(
        .other, [0x800B_0101, 0x8009_0328], [.inferred(.notProxy), .inferred(.tls), .inferred(.wsus)],
        remark: Statement(
            Text(
                en: "Check the clock of the PC first. If it is right, see which certificate has expired: that of the "
                    + "server, of a decrypting proxy, or of the signed file.",
                ja: "まず PC の時刻をご確認ください。正しい場合は、期限切れの証明書がサーバー、復号を行うプロキシ サーバー、"
                    + "署名されたファイルのいずれのものかをご確認ください。"),
            .inferred, []))

    private static let upgradeNotFetched = Pointer(
        .other, [0xC190_0223], [.inferred(.notProxy), .once(.nameResolution, .blockListReport)],
        remark: Statement(
            Text(
                en: "Let it try once more. If it stays, look whether a DNS filter or the hosts file stops one of the "
                    + "names that an upgrade fetches from.",
                ja: "まず一度再試行します。解消しない場合は、アップグレードの取得先の名前が DNS フィルターや hosts ファイルで"
                    + "止められていないかをご確認ください。"),
            .singleSource, [.blockListReport]))

    private static let upgradeKey = Pointer(
        .wsus, [0xC180_0118], [.once(.wsus, .upgradeResultCodes)],
        remark: Statement(
            Text(
                en: "The WSUS server holds upgrade files that it cannot decrypt. Its administrator has to repair that.",
                ja: "WSUS サーバーにある機能更新のファイルを復号できません。WSUS の管理者による修復が必要です。"),
            .singleSource, [.upgradeResultCodes]))

    private static let noNetworkSeen = Pointer(
        .notProxy, [0x8020_0010], [.inferred(.notProxy)],
        remark: Statement(
            Text(
                en: "Windows itself sees no network, so BITS does not start and asks no proxy. Check the adapter and "
                    + "what Windows shows as its connection.",
                ja: "Windows がネットワークを認識していないため、BITS は開始せず、プロキシ サーバーも使用しません。"
                    + "アダプターと Windows の接続状態をご確認ください。"),
            .inferred, []))

    private static let downloadGone = Pointer(
        .notProxy, [0x8024_6013], [.inferred(.notProxy)],
        remark: Statement(
            Text(
                en: "The downloaded files are gone. Search again, so that they are downloaded anew.",
                ja: "ダウンロード済みのファイルが既にありません。再度検出を行い、ダウンロードし直してください。"),
            .inferred, []))

    private static let share = Pointer(
        .notProxy, [0x8007_0033, 0x8007_0035, 0x8007_0036, 0x8007_0037, 0x8007_003B, 0x8007_0043],
        [.inferred(.notProxy)],
        remark: Statement(
            Text(
                en: "It concerns a file share of Windows (SMB), which no HTTP proxy carries. Check the path, the name "
                    + "of the server and the firewall between.",
                ja: "Windows の共有フォルダー (SMB) に関するコードです。HTTP プロキシは経由しません。"
                    + "パス、サーバー名、途中のファイアウォールをご確認ください。"),
            .inferred, []))
}
