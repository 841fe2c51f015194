import Facts

/// The words behind a step of an order. There are two arrows to a next step, and they never mean the same.
public enum Arrow {
    /// After a step whose setting is not set: nothing was sent.
    public static let passedOver = Text(en: "not set, passed over", ja: "未設定のためスキップ")
    /// After a step that is carried out: only its failure leads on.
    public static let triedThen = Text(en: "tried, then", ja: "試行し、失敗したら次へ")
    /// After a step that is carried out, and is the last: no other setting is tried.
    public static let triedLast = Text(en: "tried, nothing follows", ja: "試行 (次の設定はなし)")
    /// Below an order that has been tried to its end.
    public static let nothingFollows = Text(
        en: "Nothing follows: when the last one fails, the run fails.",
        ja: "次の設定はありません。最後の設定で失敗すると、更新は失敗します。")
    /// After a step of which it is not known which arrow follows.
    public static let open = Text(en: "not known yet", ja: "未確認")
}

extension [Step] {
    /// What stands behind each step, in its order; nil behind the end, which is no step.
    ///
    /// The last that is tried says that nothing follows, also where settings that are not set stand behind it: these
    /// are looked at, and nothing is sent. The end is no try.
    public var arrows: [Text?] {
        let last = lastIndex { !$0.state.isPassedOver && !$0.isEnd }
        return indices.map { place in
            let step = self[place]
            switch step.state {
            case _ where step.isEnd: return nil
            case .passedOver: return step.remark ?? Arrow.passedOver
            case .open: return Arrow.open
            case .tried: return place == last ? Arrow.triedLast : Arrow.triedThen
            }
        }
    }
}
