import Facts

/// The names of the five stages, as the rail at the top of the screen shows them: at most 14 columns each.
public enum StageWords {
    /// The name of a stage, counted from 1.
    public static func title(_ stage: Int) -> Text { titles[stage - 1] }

    private static let titles = [
        Text(en: "Error code", ja: "エラー コード"),
        Text(en: "Update run", ja: "更新の実行"),
        Text(en: "Proxy setting", ja: "プロキシ設定"),
        Text(verbatim: "Windows"),
        Text(en: "Ports, URLs", ja: "ポートと URL"),
    ]
}
