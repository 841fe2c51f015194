import Facts

extension Interface {
    /// What the wizard says where there is no screen: what may be typed, and what was taken.
    public enum Prompt {
        // MARK: What may be typed

        /// The line that ends everything that is said.
        public static func type(_ parts: [Text]) -> Text {
            let last = parts.count - 1
            let list = parts.indices.map { place in
                place == 0 ? parts[0].en : (place == last ? ", or " : ", ") + parts[place].en
            }
            return Text(
                en: "Type \(list.joined()):", ja: "\(parts.map(\.ja).joined(separator: "、")) を入力:")
        }

        public static func numbers(_ ranges: [ClosedRange<Int>]) -> Text {
            let text = { (to: String, separator: String) in
                ranges.map { range in
                    let isShort = range.count < 3
                    return isShort
                        ? range.map(String.init).joined(separator: separator)
                        : "\(range.lowerBound)\(to)\(range.upperBound)"
                }.joined(separator: separator)
            }
            return Text(en: text(" to ", ", "), ja: text(" から ", "、"))
        }

        public static func several(_ ranges: [ClosedRange<Int>]) -> Text {
            let numbers = numbers(ranges)
            return Text(
                en: "\(numbers.en), several with commas between them", ja: "\(numbers.ja) (複数はコンマ区切り)")
        }

        public static func suggestions(_ ranges: [ClosedRange<Int>]) -> Text {
            let numbers = numbers(ranges)
            return Text(en: "\(numbers.en) for one of these", ja: "\(numbers.ja) (上の候補)")
        }

        public static let answer = Text(en: "your answer", ja: "回答")
        public static let unknown = Text(en: "0 for \"don't know\"", ja: "0 (わからない)")
        public static let help = Text(en: "? for help", ja: "? (ヘルプ)")
        public static let back = Text(en: "b to go back", ja: "b (戻る)")
        /// Where letters are text.
        public static let slashBack = Text(en: "/b to go back", ja: "/b (戻る)")
        public static let goBack = Text(en: "just Enter to go back", ja: "Enter のみ (戻る)")
        public static let printWhole = Text(
            en: "p for the same with its addresses in one piece", ja: "p (アドレスを 1 行で出力)")
        public static let terms = Text(en: "t for the words of the trade", ja: "t (用語)")
        public static let more = Text(en: "just Enter for more", ja: "Enter のみ (続き)")
        public static let yesOrNo = Text(en: "y for yes, n for no", ja: "y (はい)、n (いいえ)")
        public static let lines = Text(
            en: "the lines, and after the last one a full stop alone", ja: "貼り付ける行、最後に . (ピリオドだけの行)")
        public static let list = Text(en: "the list", ja: "リスト")
        public static let addresses = Text(
            en: "addresses, just Enter for those of Windows Update", ja: "URL、Enter のみ (Windows Update の接続先)")
        public static let code = Text(en: "an error code, or a text with codes in it", ja: "エラー コード、またはコードを含む文章")
        public static let moreEvidence = Text(en: "e to give more lines", ja: "e (追加の行を入力)")
        public static let exampleAnswer = Text(en: "just Enter for the answer of the example", ja: "Enter のみ (例題の回答)")
        public static let asItStands = Text(en: "just Enter to take it as it stands", ja: "Enter のみ (このまま使う)")
        public static let whatItAnswers = Text(en: "just Enter for what they answer", ja: "Enter のみ (読み取った内容)")
        public static let fiveDigits = Text(en: "five digits", ja: "5 桁の数字")
        public static let otherGroup = Text(en: "/1 to /7 for a group", ja: "/1 から /7 (番号の選択)")
        public static let how = Text(en: "h for how to find out", ja: "h (確認方法)")
        public static let contrast = Text(en: "n for eight contrasts", ja: "n (8 つの対比)")
        public static let timeLine = Text(en: "y for the years", ja: "y (年表)")
        public static let goOn = Text(en: "just Enter to go on", ja: "Enter のみ (次へ)")
        public static let values = Text(en: "v for what each value leads to", ja: "v (値ごとの順序)")
        public static let keep = Text(en: "c to compare with this order", ja: "c (この順序を基準にする)")
    }
}
