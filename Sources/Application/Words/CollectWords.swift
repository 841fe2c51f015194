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
                "The caller stays signed in as always, not as administrator, and answers Run if Windows asks. A black window "
                + "stands still for about a minute; it is done when it asks for a key.",
            ja: "利用者は、管理者ではなく普段のサインインのまま実行し、Windows の確認には「実行」を選びます。黒い画面は 1 分ほど"
                + "変化しません。キー入力を求められたら完了です。")
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
        public static func byText(_ file: String) -> Text {
            Text(
                en:
                    "Without a share: print the script (3) and send it as text. The caller pastes it into Notepad, saves it as "
                    + "\(file) with the type All files, on the desktop, and opens it there.",
                ja: "共有フォルダーがない場合は、スクリプトを出力し (3)、テキストとして送ります。利用者はメモ帳に貼り付け、ファイルの種類を"
                    + "「すべてのファイル」にして、\(file) という名前でデスクトップに保存し、ダブルクリックします。")
        }
        public static let say = Text(en: "Say on the phone", ja: "電話での案内")
        public static let dictate = Text(
            en: "Press the Windows key and R, type this with the names of your share, and press Enter.",
            ja: "Windows キーと R を押し、共有フォルダーの名前で次のように入力して (\\ は ¥ のキー)、Enter を押してもらいます。")
        /// A second collection, at an outcome.
        public static let smaller = Text(en: "Collect what is still open", ja: "未確認の項目だけを収集")
        public static func asks(_ labels: [Text]) -> Text {
            Text(
                en: "This script asks only what is open and can change the cause or what is done first: "
                    + labels.map(\.en).joined(separator: ", ") + ".",
                ja: "このスクリプトは、未確認で、原因や最初の対処が変わり得る項目だけを確認します: "
                    + labels.map(\.ja).joined(separator: "、") + "。")
        }
        public static let nothingOpen = Text(
            en: "Nothing that would matter is left to collect.", ja: "収集しても結果が変わる項目はありません。")
        /// The row of an outcome.
        public static let askWhatIsOpen = Text(
            en: "Collect what is still open with one script (c)", ja: "未確認の項目をスクリプトで収集する (c)")

        public static let mayStop = Text(en: "Where it may stop", ja: "途中で止まる場合")
        public static let protected = Statement(
            Text(
                en:
                    "A blue window, Windows protected your PC, for a file that came by mail or download: More info, then "
                    + "Run anyway.",
                ja: "メールやダウンロードで受け取ったファイルで、青い画面 (Windows によって PC が保護されました) が出る: 「詳細情報」、"
                    + "「実行」の順に選びます。"),
            .singleSource, [.smartScreen])
        public static let noUNC = Statement(
            Text(
                en:
                    "Opened in the share's folder, the window says that UNC paths are not supported: it goes on all the same.",
                ja: "共有フォルダーの中で開くと、UNC パスはサポートされないと表示される: そのまま進みます。"),
            .singleSource, [.noUNCFolder])
        public static let mailStops = Statement(
            Text(
                en: "Outlook does not let a .cmd file in: send it as text, or use the share.",
                ja: "Outlook は .cmd ファイルを受け取れない: テキストとして送るか、共有フォルダーを使います。"),
            .singleSource, [.blockedAttachments])
        public static let mayNotRun = Text(
            en: "The company lets no script run: have the commands on the screen Evidence (e) typed instead.",
            ja: "会社の設定でスクリプトを実行できない: 読み取りの画面 (e) のコマンドを入力してもらいます。")

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
