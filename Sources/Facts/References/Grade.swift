/// How well a statement about Windows is established. The raw values are the words of the command line and of JSON.
public enum Grade: String, Sendable, Hashable, CaseIterable {
    /// Two sources or more say so.
    case documented
    /// One source says so.
    case singleSource = "single-source"
    /// Seen in logs of real machines; no document says so.
    case observed
    /// Concluded by us from something else. Never to be shown as a fact.
    case inferred
    /// Sources contradict one another; both readings are shown.
    case disputed

    /// What the reader sees beside a statement.
    public var text: Text {
        switch self {
        case .documented: Text(en: "documented", ja: "複数の資料で確認")
        case .singleSource: Text(en: "one source", ja: "資料 1 件のみ")
        case .observed: Text(en: "seen in logs", ja: "ログで観測")
        case .inferred: Text(en: "our inference", ja: "推測")
        case .disputed: Text(en: "sources disagree", ja: "資料により食い違い")
        }
    }

    /// The same in at most 10 columns, beside a line of an order.
    public var short: Text {
        switch self {
        case .documented: Text(en: "documented", ja: "資料あり")
        case .singleSource: Text(en: "one source", ja: "資料 1 件")
        case .observed: Text(en: "in logs", ja: "ログ")
        case .inferred: Text(en: "inferred", ja: "推測")
        case .disputed: Text(en: "disputed", ja: "食い違い")
        }
    }

    /// The one that claims least; nil of none.
    public static func weakest(_ grades: some Sequence<Grade>) -> Grade? {
        grades.max { $1.isWeaker(than: $0) }
    }

    /// The cases stand from the strongest to the weakest: what one source says claims more than what was only seen.
    public func isWeaker(than other: Grade) -> Bool {
        let all = Self.allCases
        return (all.firstIndex(of: self) ?? 0) > (all.firstIndex(of: other) ?? 0)
    }
}
