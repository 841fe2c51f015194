import Facts
import SettingOrder

extension Interface {
    /// The proxy table as a document.
    public enum Document {
        public static let title = Text(
            en: "Which proxy setting Windows Update consults, in which order",
            ja: "Windows Update が参照するプロキシ設定とその順序")
        public static let intro = Text(
            en: "Exactly one row fits a machine and a run. What a row does not name makes no difference to it. A > "
                + "stands for: when that has failed, or holds nothing, then.",
            ja: "PC と更新の条件に合う行は 1 つだけです。行に書かれていない条件は影響しません。「>」は、その設定で失敗した場合、"
                + "または設定がない場合に次へ進むことを表します。")

        /// - Parameters:
        ///   - version: of the program.
        ///   - date: of the table.
        public static func edition(_ version: String, _ date: String) -> Text {
            Text(
                en: "As of \(date); printed by wutriage \(version). What is said of a step is worth its grade, which "
                    + "stands beside it.",
                ja: "\(date) 現在。wutriage \(version) による出力。各段階の記述には、その確度を併記しています。")
        }

        public static func meaning(_ grade: Grade) -> Text {
            switch grade {
            case .documented: Text(en: "two sources or more say so", ja: "2 件以上の資料に記載")
            case .singleSource: Text(en: "one source says so", ja: "1 件の資料に記載")
            case .observed:
                Text(
                    en: "seen in logs of real machines; no document says so", ja: "実機のログで確認。資料には記載なし")
            case .inferred:
                Text(en: "concluded by us from something else", ja: "ほかの事実からの推測")
            case .disputed:
                Text(en: "sources contradict one another; both readings are shown", ja: "資料が食い違うため、両方の解釈を記載")
            }
        }

        public static let glance = Text(en: "At a glance", ja: "一覧")

        /// - Parameter source: a value of the table's input.
        public static func scanOf(_ source: String) -> Text {
            let source = Interface.Inputs.value(source, of: "source")
            return Text(en: "scan of \(source.en)", ja: "検出: \(source.ja)")
        }

        /// Between two readings of the sources.
        public static let or = Text(en: "or", ja: "または")

        // MARK: Sentences

        public static let sentences = Text(en: "Four sentences that carry the table", ja: "表の要点 (4 つの文)")
        public static let holdsIn = Text(en: "So it is in", ja: "当てはまる行")
        public static let exceptions = Text(en: "Exceptions", ja: "例外")

        /// How many of the rows the sentences speak about.
        public static func carried(_ rows: [Resolution.Possible]) -> Text {
            let concerned = rows.filter { row in RuleSentence.allCases.contains { $0.concerns(row.box) } }
            let following = concerned.filter { row in
                RuleSentence.allCases.contains { $0.concerns(row.box) && $0.holds(row.rule.plan) }
            }
            return Text(
                en:
                    "Of \(rows.count) rows \(concerned.count) fall under one of these four: \(following.count) follow "
                    + "it, and the others are its exceptions.",
                ja: "全 \(rows.count) 行のうち \(concerned.count) 行が次の 4 つの文のいずれかの対象です。そのうち \(following.count) 行が"
                    + "当てはまり、残りは例外です。")
        }

        // MARK: Time line

        public static let timeLineColumns = [
            Text(en: "Since", ja: "時期"), Text(en: "What changed", ja: "変化"), Text(en: "Grade and sources", ja: "確度と出典"),
        ]

        // MARK: Rows

        public static func rows(of traffic: Text) -> Text {
            Text(en: "The rows: \(traffic.en)", ja: "各行の詳細: \(traffic.ja)")
        }

        public static let holdsFor = Text(en: "For", ja: "条件")

        // MARK: Expansion

        public static let expansion = Text(en: "Inside a stage", ja: "段階の中の順序")
        public static let aboutExpansion = Text(
            en:
                "This is how we lay a stage out: the grade of each line stands beside it, and holds as long as no other "
                + "setting of the stage competes. In the system's stage, and in WinHTTP's, we take the first that is set "
                + "for the only one; in the user's, each that is on is tried. What is inferred of it is told below.",
            ja: "各段階の中は次の順序で示します。確度は行ごとに併記し、同じ段階のほかの設定と競合しない場合のものです。"
                + "システムと WinHTTP の段階では、最初に見つかった設定だけを使うものとみなします。ユーザーの段階では、"
                + "有効な設定が順に試されます。推測による点は、表の下に示します。")
        public static let expansionColumns = [
            Text(en: "Stage", ja: "段階"), Text(en: "In this order", ja: "参照される順序"), Text(en: "Grade", ja: "確度"),
        ]

        public static func stage(_ stage: Stage, _ side: Expansion.Side?) -> Text {
            switch side {
            case .beforeTen: Text { "\(stage.word($0)) (\(beforeTen($0)))" }
            case .sinceTen: Text { "\(stage.word($0)) (\(sinceTen($0)))" }
            case nil: stage.word
            }
        }

        private static let beforeTen = Text(en: "before Windows 10", ja: "Windows 10 より前")
        private static let sinceTen = Text(en: "Windows 10 and later", ja: "Windows 10 以降")
    }
}
