import Facts

/// The words between two steps of an order. There are two arrows, and they never mean the same.
public enum Arrow {
    /// After a step whose setting is not set: nothing was sent.
    public static let passedOver = Text(en: "not set, passed over", ja: "未設定のためスキップ")
    /// After a step that is carried out: only its failure leads on.
    public static let triedThen = Text(en: "tried, then", ja: "試行し、失敗したら次へ")
    /// After a step of which it is not known which arrow follows.
    public static let open = Text(en: "not known yet", ja: "未確認")
}
