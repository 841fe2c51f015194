extension Pointer {
    /// What is said of whole groups of codes, where a code has no row of its own.
    static let ranges: [(range: ClosedRange<ErrorCode>, pointer: Pointer)] = [
        (0x8024_1000...0x8024_1FFF, local),
        (0x8024_2000...0x8024_2FFF, local),
        (0x8024_8000...0x8024_8FFF, local),
        (0x8024_9000...0x8024_9FFF, local),
        (0x8024_C000...0x8024_CFFF, local),
        (0x8024_D000...0x8024_DFFF, local),
        (0x8024_E000...0x8024_EFFF, local),
        (0x800F_0000...0x800F_0FFF, servicing),
    ]

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
                en: "The whole group is about servicing the components of Windows on the PC.",
                ja: "この番号帯は、PC 上の Windows コンポーネントの更新処理に関するものです。"),
            .inferred, []))
}
