import Facts

extension Interface {
    /// The screen on which the conditions are changed and the order follows.
    public enum Explore {
        public static let title = Text(en: "Explore the order of proxy settings", ja: "プロキシ設定の順序を調べる")

        /// What stands in the place of a value that was not told.
        public static let notTold = Text(en: "not told", ja: "未指定")

        /// Some values are ruled out, and more than one is left.
        public static func left(_ count: Int, of all: Int) -> Text {
            Text(en: "\(count) of \(all) left", ja: "\(all) 通り中 \(count) 通り")
        }

        /// A value that was not told and is taken for granted.
        public static func assumed(_ value: Text) -> Text {
            Text(en: "\(value.en), assumed", ja: "前提: \(value.ja)")
        }

        // MARK: The line of messages

        public static let hint = Text(
            en: "Left, Right or a digit; 0: not told", ja: "左右キーか数字で変更、0 で未指定")

        /// Why an input makes no difference: another one has this value.
        public static func idle(while input: Text, is value: Text) -> Text {
            Text(
                en: "Makes no difference now: \(input.en) is \"\(value.en)\"",
                ja: "「\(input.ja)」が「\(value.ja)」の間は影響しません")
        }

        /// Why an input makes no difference, where no single other one is the reason.
        public static let idleAltogether = Text(
            en: "Makes no difference with the conditions told", ja: "現在の条件の組み合わせでは影響しません")

        /// A value that no machine has beside what was told.
        public static let impossible = Text(
            en: "Windows before 10 has no advproxy: nothing is changed",
            ja: "Windows 10 より前に advproxy はありません (変更なし)")

        // MARK: The order

        /// In the place of the steps, while several rules are possible.
        public static func possibleRules(_ count: Int) -> Text {
            Text(en: "\(count) rules are possible.", ja: "候補の規則は \(count) 件です。")
        }

        /// Below steps that are not tried, where there is no room for why.
        public static let passedOver = Text(en: "passed over (why: F3)", ja: "スキップ (理由は F3)")

        /// How well the order of the stages is established, whatever lies in them.
        public static func stages(_ grade: Grade) -> Text {
            Text(en: "stages: \(grade.short.en)", ja: "段階の順序: \(grade.short.ja)")
        }

        /// Where Microsoft's servers are closed to the Windows told, or to some of it.
        public static let closed = Text(
            en: "Microsoft's servers may be closed to it: F3", ja: "Microsoft のサーバーは終了の可能性 (F3)")

        // MARK: What if

        /// Above the order beside the one that was kept, with the signs before the lines.
        public static let whatIf = Text(en: "What if? (+ now, - kept)", ja: "比較 (+ 現在、- 基準)")
        /// The same above the page that tells it in full.
        public static let comparison = Text(en: "What if?", ja: "基準との比較")
        public static let isKept = Text(
            en: "This order is kept; c lets go of it. Now change a condition.",
            ja: "現在の順序を基準にしました (もう一度 c で解除)。条件を変えてください")
        public static let isLetGo = Text(en: "What was kept is let go of.", ja: "比較の基準を解除しました")
        public static let kept = Text(en: "Kept", ja: "基準")
        public static let now = Text(en: "Now", ja: "現在")
        public static let sameOrder = Text(en: "The order is the same.", ja: "順序は同じです。")

        /// Where two orders differ first.
        public static func part(at place: Int) -> Text {
            Text(en: "They part at line \(place).", ja: "\(place) 行目から異なります。")
        }

        /// An input with the value that was kept and the one it has now.
        public static func changed(_ input: Text, _ kept: Text, _ now: Text) -> Text {
            Text { "\(input($0)): \(kept($0)) > \(now($0))" }
        }

        // MARK: Beside the inputs

        /// Where something of the order has no room beside the inputs.
        public static let moreUnderF3 = Text(en: "more: F3", ja: "続きは F3")

        /// Above the drawn path.
        public static let firstTry = Text(en: "The path of the first try", ja: "最初に試される経路")

        // MARK: The drawn path

        /// Of a way that is tried only if its setting is set.
        public static func perhaps(_ way: Text) -> Text { Text { way($0) + "?" } }

        public static let throughProxy = Text(en: "proxy", ja: "プロキシ")
        public static let withoutProxy = Text(en: "direct", ja: "直接接続")
        public static let internet = Text(en: "Internet", ja: "インターネット")
        public static let noSetting = Text(en: "nothing set", ja: "設定なし")
    }
}
