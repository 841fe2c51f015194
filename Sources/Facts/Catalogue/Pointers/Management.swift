extension Pointer {
    /// Tools and services that manage a PC beside Windows Update, as far as the network may be at fault.
    static let management = [
        configurationManagerTransfer, wingetTransfer, wingetCertificate, wingetHash, intuneTransfer, appDownload,
        registrationDiscovery, enrollmentServer, signInSilence, signInName, signInConnection, signInTLS, signInReply,
    ]

    private static let configurationManagerTransfer = Pointer(
        .other,
        [
            0x87D0_0211, 0x87D0_0213, 0x87D0_0229, 0x87D0_0230, 0x87D0_0231, 0x87D0_0248, 0x87D0_0267, 0x87D0_0278,
            0x87D0_0279, 0x87D0_027B, 0x87D0_027C, 0x87D0_027E, 0x87D0_0601, 0x87D0_0602, 0x87D0_0630, 0x87D0_0631,
            0x87D0_0650, 0x87D0_0651, 0x87D0_0653, 0x87D0_1107, 0x87D0_1108,
        ],
        [.inferred(.wsus), .inferred(.proxyRefuses), .inferred(.notUsingProxy)],
        remark: Statement(
            Text(
                en: "Configuration Manager says which of its steps failed, not why. Look for a code that begins with "
                    + "0x8024 or 0x8007 in the same log.",
                ja: "Configuration Manager のどの処理が失敗したかを示すコードで、理由は分かりません。"
                    + "同じログで 0x8024 または 0x8007 で始まるコードをご確認ください。"),
            .inferred, []))

    private static let wingetTransfer = Pointer(
        .other,
        [
            0x8A15_0008, 0x8A15_002E, 0x8A15_0039, 0x8A15_003B, 0x8A15_003D, 0x8A15_0040, 0x8A15_0044, 0x8A15_0045,
            0x8A15_004B, 0x8A15_006B, 0x8A15_006D, 0x8A15_007F, 0x8A15_0081, 0x8A15_0083, 0x8A15_0086, 0x8A15_0107,
        ],
        [.inferred(.proxyRefuses), .inferred(.notUsingProxy)],
        remark: Statement(
            Text(
                en: "winget could not fetch something, or what came back was not what it expects. A code of the "
                    + "network may stand beside it in winget's log.",
                ja: "winget が取得に失敗したか、応答が想定と異なります。"
                    + "winget のログに通信のコードが併記されている場合があります。"),
            .inferred, []))

    private static let wingetCertificate = Pointer(
        .tls, [0x8A15_005E], [.inferred(.tls)],
        remark: Statement(
            Text(
                en: "winget accepts only certain certificates from the Microsoft Store. A proxy that decrypts TLS "
                    + "shows another one: exclude the host of the Store from decryption.",
                ja: "winget は Microsoft Store の特定の証明書のみを受け付けます。プロキシ サーバーが HTTPS 通信を復号していると、"
                    + "証明書が異なります。Store の接続先を復号の対象から除外してください。"),
            .inferred, []))

    private static let wingetHash = Pointer(
        .other, [0x8A15_0011], [.inferred(.notProxy), .inferred(.proxyRefuses)],
        remark: Statement(
            Text(
                en: "Often the maker has replaced the file at that address. A filter that alters downloads looks the "
                    + "same.",
                ja: "多くの場合、提供元が同じ URL のファイルを差し替えています。ダウンロードの内容を書き換えるフィルターでも同じ結果になります。"),
            .inferred, []))

    private static let intuneTransfer = Pointer(
        .other, [0x87D3_0065, 0x87D3_0068, 0x87D1_313C],
        [.inferred(.proxyRefuses), .inferred(.notUsingProxy)], remark: fetchedByTheSystem)

    private static let appDownload = Pointer(
        .other, [0x8007_3CF5], [.inferred(.proxyRefuses), .inferred(.notUsingProxy)], remark: fetchedByTheSystem)

    private static let fetchedByTheSystem = Statement(
        Text(
            en: "Content was not downloaded. Check whether the system account reaches the download hosts, too.",
            ja: "コンテンツをダウンロードできていません。システム アカウントからもダウンロード用の接続先へ接続できるかをご確認ください。"),
        .inferred, [])

    private static let registrationDiscovery = Pointer(
        .other, [0x801C_000C, 0x801C_0012, 0x801C_001F, 0x801C_0021, 0x801C_003D],
        [.once(.notUsingProxy, .hybridJoin), .once(.proxyAuthentication, .hybridJoin)],
        remark: Statement(
            Text(
                en: "Microsoft's advice behind a proxy: the PC's system account must find the proxy and get through it "
                    + "without being asked for a password.",
                ja: "プロキシ環境について Microsoft は、PC のシステム アカウントがプロキシ サーバーを検出し、"
                    + "パスワードを求められずに通過できる必要があると説明しています。"),
            .singleSource, [.hybridJoin]))

    private static let enrollmentServer = Pointer(
        .connect, [0x8018_0010], [.inferred(.notUsingProxy), .inferred(.proxyRefuses)], remark: byDefinition)

    private static let signInSilence = Pointer(
        .timeout, [0xCAA8_2EE2], [.once(.notUsingProxy, .hybridJoin), .inferred(.proxyRefuses)], remark: signInHost)
    private static let signInName = Pointer(
        .name, [0xCAA8_2EE7], [.inferred(.nameResolution), .inferred(.notUsingProxy)], remark: signInHost)
    private static let signInConnection = Pointer(
        .connect, [0xCAA8_2EFD, 0xCAA8_2EFE],
        [.once(.notUsingProxy, .hybridJoin), .inferred(.proxyRefuses)], remark: signInHost)
    private static let signInTLS = Pointer(.tls, [0xCAA8_2F8F], [.inferred(.tls)], remark: signInHost)
    private static let signInReply = Pointer(
        .aborted, [0xCAA9_002C], [.once(.proxyRefuses, .hybridJoin)], remark: signInHost)

    private static let signInHost = Statement(
        Text(
            en: "It concerns the sign-in to Microsoft Entra ID (login.microsoftonline.com), not Windows Update. The "
                + "system account must reach that host.",
            ja: "Windows Update ではなく、Microsoft Entra ID へのサインイン (login.microsoftonline.com) に関するコードです。"
                + "システム アカウントからこの接続先に接続できる必要があります。"),
        .singleSource, [.hybridJoin])
}
