import Engine
import Facts

extension Interface {
    /// How sure a cause is, and why.
    public enum Verdict {
        public static func titled(_ title: Text, _ verdict: Engine.Verdict, place: Int, of count: Int) -> Text {
            switch verdict {
            case .found: Text(en: "Found: \(title.en)", ja: "特定: \(title.ja)")
            case .likely: Text(en: "Likely: \(title.en)", ja: "可能性が高い: \(title.ja)")
            case .notRuledOut:
                Text(
                    en: "Not ruled out (\(place) of \(count)): \(title.en)",
                    ja: "可能性あり (\(count) 件中 \(place) 番目): \(title.ja)")
            }
        }

        /// While questions are still asked: what is believed so far, and the key that leads to what to do about it.
        public static func soFar(_ cause: Text, _ verdict: Engine.Verdict, key: String) -> Text {
            let isFound = verdict == .found
            return Text(
                en: "\(isFound ? "Found" : "Likely so far") (\(key): what to do): \(cause.en)",
                ja: "\(isFound ? "特定" : "現時点で有力") (\(key): 対処方法): \(cause.ja)")
        }

        public static func because(_ text: Text) -> Text {
            Text(en: "Because: \(text.en)", ja: "根拠: \(text.ja)")
        }

        public static func against(_ text: Text) -> Text {
            Text(en: "Against: \(text.en)", ja: "反対の根拠: \(text.ja)")
        }

        public static let speaksFor = Text(en: "Speaks for it", ja: "この原因を示すもの")
        public static let speaksAgainst = Text(en: "Speaks against it", ja: "この原因と合わないもの")
        /// What the weights are, and what they are not.
        public static let judgement = Text(
            en: "How much each of these counts is our judgement and no frequency, and they are not independent.",
            ja: "それぞれの重みは統計ではなくこのツールの判断によるもので、互いに独立でもありません。")
    }
}
