extension Pointer {
    /// Codes that logs carry in health, too.
    static let noise = [
        Pointer(
            .noise,
            [
                0x8024_8007, 0x8024_000C, 0x8024_000E, 0x8024_0007, 0x8024_6007, 0x8024_8014, 0x8024_801E, 0x80D0_3805,
            ],
            [.observed(.notProxy, .logs)],
            remark: Statement(
                Text(
                    en:
                        "Logs of Windows 10 and 11 carry this code again and again where nothing is wrong with the network. "
                        + "Never diagnose from one such line; look for another code.",
                    ja: "ネットワークに問題のない Windows 10 / 11 のログにも繰り返し現れるコードです。"
                        + "この行だけで判断せず、ほかのコードをご確認ください。"),
                .observed, [.logs]))
    ]

    /// Codes that lead nowhere by themselves: the neighbouring lines have to be read.
    static let noLead = [wrapper, unspecified, handleState]

    private static let wrapper = Pointer(
        .other, [0x8002_0009], [],
        remark: Statement(
            Text(
                en: "Only a wrapper of COM: the error proper is another code nearby.",
                ja: "COM が別のエラーを包んで返すコードです。実際のエラーは、近くに記録された別のコードです。"),
            .inferred, []))

    private static let unspecified = Pointer(
        .other, [0x8000_4005, 0x8024_0022], [],
        remark: Statement(
            Text(
                en: "It says no more than that something failed. Look for another code nearby.",
                ja: "何かが失敗したことだけを示すコードです。近くに記録された別のコードをご確認ください。"),
            .inferred, []))

    private static let handleState = Pointer(
        .other, [0x8007_2EF3], [],
        remark: Statement(
            Text(
                en:
                    "Seen only as a by-product of a transfer that was aborted in the same second. Read the neighbouring lines.",
                ja: "同じ時刻に中断された転送に伴って記録された例しか確認できていません。前後の行をご確認ください。"),
            .observed, [.logs]))
}
