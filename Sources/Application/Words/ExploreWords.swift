import Facts
import SettingOrder

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

        /// At first sight.
        public static let worked = Text(
            en: "A worked machine: change one thing", ja: "完成した例です。条件を 1 つ変えて、変化を見てください")
        /// The same with the keys that do it.
        public static let workedHint = Text(
            en: "A worked machine: change one thing (Left, Right or a digit)",
            ja: "完成した例です。条件を 1 つ変えて、変化を見てください (左右キーか数字)")

        /// Why an input makes no difference: another one has this value.
        public static func idle(while input: Text, is value: Text) -> Text {
            Text(
                en: "Makes no difference now: \(input.en) is \"\(value.en)\"",
                ja: "「\(input.ja)」が「\(value.ja)」の間は影響しません")
        }

        /// Why an input makes no difference, where no single other one is the reason.
        public static let idleAltogether = Text(
            en: "Makes no difference with the conditions told", ja: "現在の条件の組み合わせでは影響しません")

        /// Why the WSUS host and the bypass list make no difference.
        public static let idleWay = Text(
            en: "Counts where WSUS is scanned through a proxy server that has a list",
            ja: "WSUS の検出がプロキシ サーバー (バイパス リストあり) を使う場合だけ影響します")

        /// A value that no machine has beside what was told.
        public static let impossible = Text(
            en: "Windows before 10 has no advproxy: nothing is changed",
            ja: "Windows 10 より前に advproxy はありません (変更なし)")

        // MARK: The order

        /// In the place of the steps, while several rules are possible.
        public static func possibleRules(_ count: Int) -> Text {
            Text(en: "\(count) rules are possible.", ja: "候補の規則は \(count) 件です。")
        }

        /// Where Microsoft's servers are closed to the Windows told, or to some of it.
        public static let closed = Text(
            en: "Microsoft's servers may be closed to it: F3", ja: "Microsoft のサーバーは終了の可能性 (F3)")

        /// In the place of what became of a script that is set, and cannot be read.
        public static let atFile = Text(en: "file:// is not readable", ja: "file:// は読込不可")

        /// What a bypass list does to the request to WSUS.
        public static func way(_ detour: Detour) -> Statement {
            let (decision, host) = (detour.decision, detour.host)
            let way = shortWay(decision)
            return Statement(
                decision.goesAround
                    ? Text(en: "\(host) is in the list: \(way.en)", ja: "\(host) はリスト内: \(way.ja)")
                    : Text(en: "\(host) not in the list: \(way.en)", ja: "\(host) はリスト外: \(way.ja)"),
                decision.reason.grade, decision.reason.sources)
        }

        /// The same where the host is known.
        public static func shortWay(_ decision: BypassDecision) -> Text {
            decision.goesAround
                ? Text(en: "straight to WSUS", ja: "直接 WSUS へ") : Text(en: "by proxy", ja: "プロキシ経由")
        }

        /// Under a direct connection to WSUS.
        public static let healthy = Statement(
            Text(en: "direct is healthy with WSUS, and no fault", ja: "WSUS では直接接続が正常 (異常ではない)"), .inferred, [])

        /// Before the sentence that the rule follows.
        public static func rule(_ sentence: Text) -> Text { Text(en: "Rule: \(sentence.en)", ja: "規則: \(sentence.ja)") }
        /// Of a rule that a sentence is about and that does not follow it.
        public static func exception(to sentence: Text) -> Text {
            Text(en: "Exception to: \(sentence.en)", ja: "次の規則の例外: \(sentence.ja)")
        }

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
        /// Where the exceptions were changed, and no setting.
        public static let otherWay = Text(
            en: "The order is the same; what goes past the proxy is not.", ja: "順序は同じですが、プロキシを経由するかが変わります。")
        public static let sameOrder = Text(en: "The order is the same.", ja: "順序は同じです。")

        /// Where two orders differ first.
        public static func part(at place: Int) -> Text {
            Text(en: "They part at line \(place).", ja: "\(place) 行目から異なります。")
        }

        /// An input with the value that was kept and the one it has now.
        public static func changed(_ input: Text, _ kept: Text, _ now: Text) -> Text {
            Text { "\(input($0)): \(kept($0)) > \(now($0))" }
        }

        /// The two arrows, on the help.
        public static let legend = [
            Text(
                en: "\"\(Arrow.passedOver.en)\": nothing is sent, and the next is looked at.",
                ja: "「\(Arrow.passedOver.ja)」: 何も送信されず、次の設定が参照されます。"),
            Text(
                en: "\"\(Arrow.triedThen.en)\": only its failure leads on; direct is a try as well.",
                ja: "「\(Arrow.triedThen.ja)」: 失敗した場合だけ次へ進みます。直接接続も試行です。"),
        ]

        // MARK: The time line

        public static let timeLine = Text(
            en: "What changed in the order, and when", ja: "順序の変化 (年表)")

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
