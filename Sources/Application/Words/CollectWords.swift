import Evidence
import Facts

extension Interface {
    /// Words of the screen and the command that hand the collector over.
    public enum Collect {
        public static let title = Text(en: "Collect the settings with a script", ja: "スクリプトで設定を収集")

        public static let printed = Text(
            en:
                "Save what was printed as wu.cmd where the caller can open it, such as a share: mail often stops a .cmd.",
            ja: "出力を wu.cmd として、利用者が開ける共有フォルダーなどに保存してください。.cmd はメールでは止められることがあります。")

        public static func written(_ file: String) -> Text {
            Text(
                en:
                    "Written: \(file). Put it as wu.cmd where the caller can open it, such as a share: mail often stops "
                    + "a .cmd.",
                ja: "\(file) に書き込みました。wu.cmd という名前で、利用者が開ける共有フォルダーなどに置いてください。.cmd はメールでは"
                    + "止められることがあります。")
        }

        public static let start = Text(
            en:
                "The caller stays signed in as always, not as administrator, and answers Run if Windows asks. It takes about "
                + "a minute.",
            ja: "利用者は、管理者ではなく普段のサインインのまま実行し、Windows の確認には「実行」を選びます。1 分ほどで終わります。")
        public static let fromPowerShell = Text(
            en: "In a PowerShell window instead:", ja: "PowerShell の画面から実行する場合:")
        public static let back = Text(
            en:
                "The result is then on the caller's clipboard, and in the file that the window names: it comes to you by chat "
                + "or mail, pasted with Ctrl+V (XP: the file). Paste all of it on the screen Evidence (e), or give the file to "
                + "wutriage read.",
            ja: "結果は利用者のクリップボードと、画面に表示されたファイルに入ります。チャットやメールに Ctrl+V で貼り付けて (XP ではファイルを) "
                + "送ってもらいます。届いた全文を読み取りの画面 (e) に貼り付けるか、ファイルを wutriage read に渡します。")

        public static let give = Text(en: "Give it to the caller", ja: "利用者への渡し方")
        public static let byShare = Text(
            en: "Write the script to a file and put it on a share that the caller can open.",
            ja: "スクリプトをファイルに書き込み、利用者が開ける共有フォルダーに置きます。")
        public static let byText = Text(
            en:
                "Without a share: print it with wutriage collect and send it as text, to be saved as wu.cmd with Notepad.",
            ja: "共有フォルダーがない場合は、wutriage collect の出力をテキストとして送り、メモ帳で wu.cmd として保存してもらいます。")
        public static let say = Text(en: "Say on the phone", ja: "電話での案内")
        public static let dictate = Text(
            en: "Press the Windows key and R, type this with the names of your share, and press Enter.",
            ja: "Windows キーと R を押し、共有フォルダーの名前で次のように入力して、Enter を押してもらいます。")
        public static let then = Text(en: "Then", ja: "実行の後")
        public static let harmless = Text(
            en: "The script only reads and sends nothing. It takes no names of users, no serial numbers and no product "
                + "keys; names of servers and of the PC may be in the result.",
            ja: "スクリプトは読み取りだけを行い、何も送信しません。ユーザー名、シリアル番号、プロダクト キーは収集しません。結果には"
                + "サーバーや PC の名前が含まれることがあります。")
        public static let paste = Text(en: "Paste the result", ja: "結果を貼り付ける")
        public static let show = Text(en: "Print the script, to be copied", ja: "スクリプトをコピー用に出力する")

        public static func write(_ file: String) -> Text {
            Text(en: "Write the script to ~/\(file)", ja: "~/\(file) に書き込む")
        }

        /// Of a file that is not overwritten.
        public static let isThere = Text(
            en: "is there already and stays as it is. Remove it first, or name another file.",
            ja: "ファイルが既にあるため、上書きしませんでした。削除するか、別の名前を指定してください。")

        /// The message after it was written.
        public static func isWritten(_ file: String) -> Text {
            Text(en: "Written: ~/\(file)", ja: "~/\(file) に書き込みました。")
        }

        /// Above what was not collected.
        public static let isOpen = Text(en: "Not collected, so open", ja: "収集できなかったため未確認")
        /// Of a text with several machines.
        public static func machine(_ run: String, line: Int) -> Text {
            Text(en: "Machine \(run) (line \(line))", ja: "PC \(run) (\(line) 行目)")
        }
        public static func newer(_ version: Int) -> Text {
            Text(
                en: "Form \(version) of the collector is newer than this program: what it does not know is left out.",
                ja: "収集スクリプトの形式 \(version) は新しいため、未対応の項目は読み取っていません。")
        }

        public static func reason(_ reason: CollectedMachine.Gap.Reason) -> Text {
            switch reason {
            case .absent: Text(en: "not there, which settles nothing", ja: "値がなく、判断できない")
            case .refused: Text(en: "the tool printed nothing", ja: "コマンドの出力なし")
            case .unasked: Text(en: "nothing to ask for", ja: "確認の対象なし")
            case .missing: Text(en: "not in the text", ja: "貼り付けた内容に含まれない")
            case .cut: Text(en: "the text ends there: paste it again", ja: "途中で終わっているため、もう一度貼り付けが必要")
            case .noCommand: Text(en: "this Windows has no such command", ja: "この Windows にはコマンドがない")
            case .timedOut: Text(en: "no answer in time", ja: "時間内に応答なし")
            }
        }
    }
}
