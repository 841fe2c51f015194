import Facts

extension Interface {
    /// The headings of help and manual pages, and what they say of the whole program.
    public enum Manual {
        public static let name = Text(en: "Name", ja: "名前")
        public static let usage = Text(en: "Usage", ja: "書式")
        public static let description = Text(en: "Description", ja: "説明")
        public static let commands = Text(en: "Commands", ja: "コマンド")
        public static let arguments = Text(en: "Arguments", ja: "引数")
        public static let options = Text(en: "Options", ja: "オプション")
        public static let examples = Text(en: "Examples", ja: "使用例")
        public static let exitCodes = Text(en: "Exit codes", ja: "終了コード")
        public static let environment = Text(en: "Environment", ja: "環境変数")
        public static let files = Text(en: "Files", ja: "ファイル")
        public static let seeAlso = Text(en: "See also", ja: "関連項目")

        public static let summary = Text(
            en: "Finds out why Windows Update fails behind a proxy server, and ends the case.",
            ja: "プロキシ環境で Windows Update が失敗する原因を突き止め、解決まで導きます。")
        public static let opens = Text(
            en: "Without a command it opens the wizard, with the code and the answers that are given.",
            ja: "コマンドを省略するとウィザードが開きます。コードや回答を指定して始めることもできます。")
        public static let promise = Text(
            en: "It needs no network, sends nothing, and changes nothing on any machine. What is pasted is never run.",
            ja: "ネットワーク接続は不要で、何も送信せず、どの PC の設定も変更しません。貼り付けた内容を実行することもありません。")
        public static let more = Text(
            en:
                "More on a command: wutriage COMMAND --help, or man wutriage-COMMAND. Where to begin, with a screen and "
                + "four calls: the README, with the package in /usr/share/doc/wutriage/README.md.gz.",
            ja: "各コマンドの詳細: wutriage COMMAND --help、または man wutriage-COMMAND。画面例と電話対応の例は README にあります"
                + " (パッケージでは /usr/share/doc/wutriage/README.md.gz)。")

        /// A manual page as the other ones name it.
        public static func page(_ subcommand: Subcommand) -> String { "wutriage-\(subcommand.name)" }
    }
}

extension Interface.Manual {
    /// A word, and what it stands for.
    public struct Entry: Sendable {
        public let word: String
        public let text: Text

        init(_ word: String, _ text: Text) { (self.word, self.text) = (word, text) }
    }

    public static let exits = [
        Entry("0", Text(en: "Done.", ja: "正常終了。")),
        Entry(
            "1",
            Text(
                en: "The answer is bad news: a check failed, or a code is unknown.",
                ja: "望ましくない結果 (検査の不合格、未知のコードなど)。")),
        Entry(
            "2",
            Text(
                en: "The input cannot be used; a sentence says which part and why.",
                ja: "入力を使用できません。該当箇所と理由を表示します。")),
        Entry("64", Text(en: "Wrong usage, or no usable terminal.", ja: "使い方の誤り、または使用できない端末。")),
        Entry(
            "74",
            Text(en: "A file cannot be read, or the output cannot be written.", ja: "ファイルの読み取り、または出力の失敗。")),
        Entry(
            "128+N",
            Text(
                en: "Ended by signal N; 130 is Ctrl-C, 141 (silently) a closed standard output.",
                ja: "シグナル N による終了。130 は Ctrl-C、141 (表示なし) は標準出力が閉じられた場合。")),
    ]

    public static let variables = [
        Entry(
            "LC_ALL, LC_MESSAGES, LANG",
            Text(
                en: "The first that is set gives the language: Japanese where it begins with ja, otherwise English.",
                ja: "最初に設定されているものが表示言語を決めます。ja で始まれば日本語、それ以外は英語です。")),
        Entry("NO_COLOR", Text(en: "When set, no colours are used.", ja: "設定されていると色を使いません。")),
        Entry(
            "WUTRIAGE_ASCII",
            Text(en: "When set, lines are drawn with - and |.", ja: "設定されていると罫線を - と | で描きます。")),
        Entry("TERM", Text(en: "The type of the terminal.", ja: "端末の種類。")),
        Entry(
            "ESCDELAY",
            Text(
                en: "How many milliseconds a lone Esc waits for the rest of a key; 25 unless set.",
                ja: "Esc 単独の入力を確定するまでの待ち時間 (ミリ秒)。既定は 25。")),
    ]

    public static let places = [
        Entry(
            "/usr/share/doc/wutriage",
            Text(
                en: "README, list of changes and licence, where the package is installed.",
                ja: "README、変更履歴、ライセンス (パッケージを導入した場合)。")),
        Entry(
            "/usr/share/terminfo, /lib/terminfo",
            Text(
                en: "Descriptions of terminals. Without the one that TERM names, a similar one is used.",
                ja: "端末の定義。TERM の定義がない場合は、似た端末の定義を使います。")),
        Entry(
            "~/wu.cmd, ~/wucode.cmd",
            Text(
                en: "What c in the wizard writes for the caller; never over a file that is there.",
                ja: "ウィザードの c が書き込む、利用者向けのスクリプト。既存のファイルは上書きしません。")),
    ]
}
