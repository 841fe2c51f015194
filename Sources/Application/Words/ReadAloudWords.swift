import Collector
import Facts

extension Interface {
    /// Words about the code that a caller reads aloud.
    public enum ReadAloud {
        public static let title = Text(en: "Code read aloud: 35 digits", ja: "読み上げコードの入力 (35 桁)")
        /// Beside an answer, in the place of a file and a line.
        public static let origin = Text(en: "read aloud", ja: "読み上げ")

        // MARK: The screen

        public static let howTo = Text(
            en:
                "The caller reads seven groups of five digits. Read each back with the words beside it. A group that does "
                + "not add up is asked for again and typed anew; Up and Down go to any group.",
            ja: "利用者に 5 桁の数字を 1 番から 7 番まで読み上げてもらい、右の読み方で復唱します。合わない番号は、もう一度"
                + "読み上げてもらって入力し直します。上下キーでほかの番号に移動できます。")
        /// Beside a group.
        public static let addsUp = Text(en: "adds up", ja: "合っています")
        public static let isWrong = Text(en: "ask for it again", ja: "もう一度確認")

        public static func next(_ group: Int) -> Text {
            Text(
                en: "Group \(group) of \(SpokenCode.groups): five digits",
                ja: "\(group) 番の 5 桁を入力します (全 \(SpokenCode.groups) 番)")
        }

        public static let whole = Text(
            en: "All seven add up. Enter: what they answer", ja: "7 つとも合っています。Enter で読み取った内容を表示します。")

        public static func fault(_ fault: SpokenCode.Fault) -> Text {
            switch fault {
            case .incomplete(let groups): next(min(groups + 1, SpokenCode.groups))
            case .groups(let groups) where groups.count == 1:
                Text(
                    en: "Group \(groups[0]) does not add up: ask for it again",
                    ja: "\(groups[0]) 番が合いません。もう一度読み上げてもらってください。")
            case .groups(let groups):
                Text(
                    en: "Groups \(list(groups)) do not add up: ask for them again",
                    ja: "\(list(groups)) 番が合いません。もう一度読み上げてもらってください。")
            case .form(let form):
                Text(
                    en: "The code has form \(form); form \(SpokenCode.form) is read here: run this program's script",
                    ja: "形式 \(form) のコードです (対応: 形式 \(SpokenCode.form))。スクリプトを入れ替えてください。")
            case .sum:
                Text(
                    en: "Each group adds up, but not together: read all seven back",
                    ja: "番号ごとには合いますが、全体が合いません。7 つとも読み合わせてください。")
            }
        }

        /// One of each kind, for the checks.
        public static var faults: [Text] {
            [.incomplete(2), .groups([3]), .groups([3, 5]), .form(2), .sum].map(fault)
        }

        private static func list(_ groups: [Int]) -> String { groups.map(String.init).joined(separator: ", ") }

        public static let digitsOnly = Text(en: "Only digits here; F1 tells the keys", ja: "数字だけを入力できます (F1: キーの説明)")

        // MARK: The first question

        /// Below the empty line for an error code.
        public static let alsoHere = Text(
            en: "Enter or 0: don't know. 35 digits read aloud: type them here, or F9",
            ja: "空か 0 で Enter: わからない。読み上げコード (35 桁) もここに入力 (F9)")

        /// Digits that are no error code, and may be the beginning of a code that is read aloud.
        public static func orGroups(_ groups: [String]) -> Text {
            let (count, words) = (groups.count, spoken(groups.last ?? ""))
            return Text(
                en: "no error code; read aloud, group \(count) adds up (\(words.en)): go on",
                ja: "エラー コードではありません。読み上げコードの \(count) 番は合っています (\(words.ja))")
        }

        // MARK: Numbers

        /// A digit as it is said on the phone. In Japanese never し and しち, which are heard as one another.
        public static func spoken(_ group: String) -> Text {
            let digits = group.compactMap(\.wholeNumberValue)
            return Text(
                en: digits.map { english[$0] }.joined(separator: " "),
                ja: digits.map { japanese[$0] }.joined(separator: " "))
        }

        static let english = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
        static let japanese = ["ゼロ", "いち", "に", "さん", "よん", "ご", "ろく", "なな", "はち", "きゅう"]

        // MARK: How the caller gets it

        public static let byPhone = Text(
            en: "By phone alone: a code of 35 digits", ja: "電話だけの場合: 読み上げコード (35 桁)")

        public static func write(_ file: String) -> Text {
            Text(en: "Write the script for that code to ~/\(file)", ja: "読み上げコード用のスクリプトを ~/\(file) に書き込む")
        }

        public static let getIt = Text(en: "How the caller gets the code", ja: "コードの表示方法")
        public static let byShare = Text(
            en: "From a share where wu.cmd and wucode.cmd stand together: the Windows key and R, then",
            ja: "wu.cmd と wucode.cmd を同じ共有フォルダーに置きます。利用者は Windows キーと R を押し、次のように入力します。")
        public static let spelled = Text(
            en:
                "Letter by letter: backslash, backslash, the server, backslash, the share, backslash, W as in William, U as "
                + "in Uncle, a space, C as in Charlie, O as in Oscar, D as in David, E as in Edward; then Enter.",
            ja: "1 文字ずつ、すべて半角で案内します。円記号 (バックスラッシュ) を 2 回、サーバー名、円記号、共有名、円記号、"
                + "ダブリュー、ユー、スペース、シー、オー、デー (デルタの D)、イー (エコーの E)。最後に Enter を押します。")
        public static let byText = Text(
            en:
                "Without a share: print the script and send it as text, to be saved as wucode.cmd with Notepad and opened by "
                + "a double click.",
            ja: "共有フォルダーがない場合は、スクリプトの内容をテキストとして送り、メモ帳で wucode.cmd として保存して、"
                + "ダブルクリックで開いてもらいます。")
        /// Before the command that starts it.
        public static let besides = Text(
            en: "Beside wu.cmd on the same share it starts with:", ja: "同じ共有フォルダーに wu.cmd がある場合の起動方法:")
        public static let read = Text(
            en: "The window then shows seven groups of five digits. Type them in the wizard, on the first question.",
            ja: "画面に 5 桁の数字が 7 つ表示されます。ウィザードの最初の質問で入力します。")

        public static let printed = Text(
            en:
                "Save what was printed as wucode.cmd where the caller can open it, such as a share: mail often stops a .cmd.",
            ja: "出力を wucode.cmd として、利用者が開ける共有フォルダーなどに保存してください。.cmd はメールでは止められることが"
                + "あります。")

        public static func written(_ file: String) -> Text {
            Text(
                en:
                    "Written: \(file). Put it as wucode.cmd where the caller can open it, such as a share: mail often stops "
                    + "a .cmd.",
                ja: "\(file) に書き込みました。wucode.cmd という名前で、利用者が開ける共有フォルダーなどに置いてください。.cmd は"
                    + "メールでは止められることがあります。")
        }
    }
}
