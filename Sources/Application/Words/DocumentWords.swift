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
                + "stands for: when that has failed, or holds nothing, then. Where nothing on the way gives a proxy, "
                + "Windows connects directly (our inference).",
            ja: "PC と更新の条件に合う行は 1 つだけです。行に書かれていない条件は影響しません。「>」は、その設定で失敗した場合、"
                + "または設定がない場合に次へ進むことを表します。途中のどの設定からもプロキシが得られなければ、直接接続になります "
                + "(推測)。")

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

        // MARK: Words of the conditions

        public static let stages = Text(
            en: "The stages, in which Windows looks for a proxy (what lies inside each is told further below):",
            ja: "プロキシを探す段階 (各段階の中の順序は後述):")
        public static let grades = Text(en: "The grades:", ja: "確度:")
        public static let conditions = Text(en: "The conditions:", ja: "条件:")

        /// What the words for Windows and for the traffic stand for.
        public static let meanings = [
            Text(
                en: "Windows: a month, as in \"10, to 2020-08\", is that of the newest cumulative update that is "
                    + "installed.",
                ja: "Windows: 「10 (2020-08 まで)」などの年月は、適用済みの最新の累積更新プログラムの年月です。"),
            Text(
                en: "Servers stand with the Windows that they were built with: 2008 to 2012 R2 with Vista to 8.1, 2016 "
                    + "and 2019 with 10.",
                ja: "サーバーは同じ世代の Windows に含まれます。2008～2012 R2 は Vista～8.1、2016 と 2019 は 10 です。"),
            Text(
                en: "Traffic: a scan asks which updates there are, a download fetches them, a report is what Windows "
                    + "Update sends besides, such as its status.",
                ja: "通信: 検出は更新プログラムの有無の確認、ダウンロードはその取得、レポートは状態の報告など、"
                    + "その他の送信です。"),
            Text(
                en: "WSUS policy: SetProxyBehaviorForUpdateDetection. Downloader: Delivery Optimization, or BITS where "
                    + "that is bypassed (DODownloadMode 100).",
                ja: "WSUS ポリシー: SetProxyBehaviorForUpdateDetection。ダウンローダー: 配信の最適化。バイパスする場合 "
                    + "(DODownloadMode 100) は BITS。"),
        ]

        /// The reading that a download goes the way of its scan.
        ///
        /// - Parameter orders: those that a scan can have.
        public static func asScan(_ orders: String) -> Text {
            Text(en: "as the scan that it belongs to: \(orders)", ja: "対応する検出と同じ: \(orders)")
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
        public static let elsewhere = Text(en: "In rows that do not name it", ja: "この条件が書かれていない行")

        /// How many of the rows the sentences speak about, and which they leave out.
        public static func carried(_ rows: [Resolution.Possible]) -> Text {
            let concerned = rows.filter { row in RuleSentence.allCases.contains { $0.concerns(row.box) } }
            let following = concerned.filter { row in
                RuleSentence.allCases.contains { $0.concerns(row.box) && $0.holds(row.rule.plan) }
            }
            let others = rows.map(\.id).filter { id in !concerned.contains { $0.id == id } }.joined(separator: ", ")
            let none =
                others.isEmpty
                ? Text(verbatim: "") : Text(en: " None speaks of \(others).", ja: "どの文も対象としない行: \(others)")
            return Text(
                en:
                    "Of \(rows.count) rows \(concerned.count) fall under one of them or more: \(following.count) follow "
                    + "at least one, \(concerned.count - following.count) are exceptions only.\(none.en)",
                ja: "全 \(rows.count) 行のうち \(concerned.count) 行がいずれかの文の対象です。そのうち \(following.count) 行は"
                    + "少なくとも 1 つに当てはまり、残りの \(concerned.count - following.count) 行は例外だけです。\(none.ja)")
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
