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

        /// Of a setting that only another reading of the sources comes to.
        public static let idleButForReading = Text(
            en: "Counts in the other reading only (F3)", ja: "別の解釈 (F3) でだけ影響します")

        /// Why the WSUS host and the bypass list make no difference.
        public static let idleWay = Text(
            en: "Counts where WSUS is scanned through a proxy server that has a list",
            ja: "WSUS の検出がプロキシ サーバー (バイパス リストあり) を使う場合だけ影響します")

        /// A value that no machine has beside what was told.
        public static let impossible = Text(
            en: "Windows before 10 has no advproxy: nothing is changed",
            ja: "Windows 10 より前に advproxy はありません (変更なし)")

        // MARK: The order

        /// Below the orders that are possible, or the only one, while conditions are open.
        ///
        /// - Parameter inputs: the open ones that decide which it is.
        public static func dependsOn(_ inputs: [Text], orders: Int) -> Text {
            let (en, ja) = names(inputs)
            return orders == 1
                ? Text(
                    en: "The order is the same for each value of: \(en). Tell it to see the steps.",
                    ja: "\(ja)がどの値でも順序は同じです。指定すると各段階を表示します。")
                : Text(
                    en: "\(orders) orders are possible. Which it is depends on: \(en).",
                    ja: "順序の候補は \(orders) 通りです。次の条件で決まります: \(ja)")
        }

        /// The same behind the value of an input.
        ///
        /// - Parameter order: the only one that is possible; nil of several.
        public static func inShort(_ order: Text?, dependingOn inputs: [Text]) -> Text {
            let (en, ja) = names(inputs)
            guard let order else { return Text(en: "depends on \(en)", ja: "次の条件で決まる: \(ja)") }
            return Text(en: "\(order.en); the same for each \(en)", ja: "\(order.ja) (\(ja)によらず同じ)")
        }

        private static func names(_ inputs: [Text]) -> (en: String, ja: String) {
            (inputs.map(\.en).joined(separator: ", "), inputs.map(\.ja).joined(separator: "、"))
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

        /// Where the order that was kept goes on, and the one that stands there now does not.
        public static func part(after place: Int) -> Text {
            Text(en: "They part after line \(place).", ja: "\(place) 行目の後から異なります。")
        }

        /// An input with the value that was kept and the one it has now.
        public static func changed(_ input: Text, _ kept: Text, _ now: Text) -> Text {
            Text { "\(input($0)): \(kept($0)) > \(now($0))" }
        }

        // MARK: The help

        /// Above the sentences that most rules follow.
        public static let sentences = Text(
            en: "Most rules follow one of these sentences; the screen names an exception.",
            ja: "多くの規則は次の文のどれかに従います。例外の場合は画面に表示されます。")

        /// The two arrows, then the signs.
        public static let legend =
            [
                Text(
                    en: "\"\(Arrow.passedOver.en)\": nothing is sent, and the next is looked at.",
                    ja: "「\(Arrow.passedOver.ja)」: 何も送信されず、次の設定が参照されます。"),
                Text(
                    en: "\"\(Arrow.triedThen.en)\": only its failure leads on; direct is a try as well.",
                    ja: "「\(Arrow.triedThen.ja)」: 失敗した場合だけ次へ進みます。直接接続も試行です。"),
                Text(en: "(value): makes no difference now.", ja: "(値): 現在の条件では影響しません。"),
                Text(
                    en: "*: changed just now; with c: + in this order only, - in the kept one only.",
                    ja: "*: 直前の変更。c の比較では + は現在の順序だけ、- は基準だけにある行です。"),
                Text(
                    en: "assumed: not told; taken to be as on most PCs.",
                    ja: "前提、なしと仮定: 未指定のため、多くの PC と同じとみなします。"),
            ]

        /// Above the grades.
        public static let grades = Text(
            en: "In brackets, in colour: what a line rests on", ja: "行末の ( ) と色: 何に基づくか (確度)")

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

        // MARK: Steps that share a line

        /// - Parameter settings: what `setting` says of each.
        public static func passedOver(_ settings: [Text]) -> Text {
            Text(
                en: "\(settings.map(\.en).joined(separator: ", ")): passed over",
                ja: "\(settings.map(\.ja).joined(separator: "、")): スキップ")
        }

        /// The setting beside whoever asks it.
        public static func setting(_ attempt: Attempt) -> Text {
            switch attempt {
            case .winhttpStatic: Text(verbatim: "WinHTTP")
            case .winhttpAdvanced: Text(verbatim: "advproxy")
            case .wpad, .userAutoDetect: Text(verbatim: "WPAD")
            case .userPAC: Text(verbatim: "PAC")
            case .userStatic: Text(en: "server", ja: "指定")
            case .account, .machine, .direct, .fail: attempt.word
            }
        }
    }
}
