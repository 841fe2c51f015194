import Collector
import Facts

/// What single subcommands take.
extension Parameter {
    /// The five codes of KB2894304, which are asked for most.
    private static let codesAskedFor = ["0x80072EFD", "0x80072EE2", "0x80244022", "0x80240030", "0x80072EFE"]

    public static let opened = Parameter(
        argument: "CODE|FILE|-", .wordsOrFile(codesAskedFor), .optional,
        Text(
            en: "An error code in any notation; or a file with what the machine printed, - for standard input.",
            ja: "エラー コード (表記は問いません)、または PC の出力を保存したファイル。- は標準入力。"))
    public static let codes = Parameter(
        argument: "CODE", .words(codesAskedFor + ["-"]), .several,
        Text(
            en: "Codes in any notation, or - to read a text from standard input.",
            ja: "エラー コード (表記は問いません)。- は標準入力から文章を読み取ります。"))
    public static let files = Parameter(
        argument: "FILE", .file, .several,
        Text(
            en: "Files of any size, or - for standard input.", ja: "読み取るファイル (大きさの制限なし)。- は標準入力。"))
    public static let list = Parameter(
        argument: "LIST", .free, .once,
        Text(
            en: "The bypass list, entries separated by semicolons, in quotation marks.",
            ja: "バイパス一覧。項目はセミコロンで区切り、全体を引用符で囲みます。"))
    public static let urls = Parameter(
        argument: "URL", .words(UpdateAddresses.all.map(\.description)), .any,
        Text(
            en: "URLs or hosts; without any the hosts of Windows Update.",
            ja: "URL またはホスト名。省略すると Windows Update のホスト。"))
    public static let action = Parameter(
        argument: "ACTION", .words(CommandAction.allCases.map(\.rawValue)), .once,
        Text(
            en: "show, set, import, reset or backup.",
            ja: "操作。show (表示)、set (設定)、import (取り込み)、reset (初期化)、backup (保存)。"))
    public static let targetOS = Parameter("--os", "OS", windows, isNeeded: true, os.help)
    public static let servers = Parameter(
        "--proxy", "LIST", .server,
        Text(
            en: "The proxy list, as HOST:PORT or http=HOST:PORT;https=HOST:PORT.",
            ja: "プロキシの一覧。HOST:PORT、または http=HOST:PORT;https=HOST:PORT。"))
    public static let shell = Parameter(
        "--shell", "SHELL", .words(Shell.allCases.map(\.rawValue)),
        Text(
            en: "The shell it is typed into: cmd or powershell.", ja: "入力先のシェル。cmd または powershell。"))
    public static let script = Parameter(
        "--pac", "FILE|URL", .file,
        Text(
            en: "The user's configuration script: its address, or a file with it. Looked at, never run.",
            ja: "ユーザーの自動構成スクリプト (PAC) の URL、または保存したファイル。内容を調べるだけで、実行しません。"))
    public static let explain = Parameter(
        flag: "--explain", Text(en: "The whole reasoning in sentences.", ja: "根拠を文章ですべて示します。"))
    public static let all = Parameter(
        flag: "--all", Text(en: "The whole table, whatever the machine.", ja: "条件を問わず、表全体を示します。"))
    public static let orderFormat = Parameter(
        "--format", "FORMAT", .words(["text", "markdown", "html"]),
        Text(
            en: "text; markdown, a document with every row and all sources; or html, the same to be printed.",
            ja: "text。markdown は全行と全資料を含む文書、html は同じ内容の印刷向け文書。"))
    public static let answers = Parameter(
        "--answers", "FILE", .file, isNeeded: true,
        Text(
            en: "A file of answers in JSON, or - for standard input.", ja: "回答を書いた JSON ファイル。- は標準入力。"))
    public static let collectedOS = Parameter(
        "--os", "OS", windows,
        Text(
            en: "Only what this Windows has: xp, vista-8.1, 10, 11, a name or a build. By default one for all.",
            ja: "この Windows にある項目だけにします。xp、vista-8.1、10、11、名前、ビルド番号。既定は全 Windows 共通。"))
    public static let collectedProxy = Parameter(
        "--proxy", "HOST:PORT", .server,
        Text(
            en: "The proxy to ask through, HOST:PORT. By default that of the signed-in user.",
            ja: "確認に使うプロキシ (HOST:PORT)。既定はサインイン中のユーザーのプロキシ。"))
    public static let only = Parameter(
        "--only", "LIST", .list(CollectorTable.answerable.sorted()),
        Text(
            en: "Only what can answer these questions, separated by commas, such as login,ports.",
            ja: "指定した質問に関わる項目だけにします。login,ports のようにコンマで区切ります。"))
    public static let output = Parameter(
        "--output", "FILE", .file, short: "-o",
        Text(
            en: "A file to write, which must not be there yet. By default standard output.",
            ja: "書き込むファイル。既存のファイルは指定できません。既定は標準出力。"))
    public static let code = Parameter(
        flag: "--code",
        Text(
            en: "The script that prints 35 digits to be read aloud on the phone, for every Windows.",
            ja: "電話で読み上げる 35 桁の数字を表示するスクリプト (全 Windows 共通)。"))
    public static let graphFormat = Parameter(
        "--format", "FORMAT", .words(["mermaid", "dot"]),
        Text(en: "mermaid or dot.", ja: "形式。mermaid または dot。"))
    public static let page = Parameter(
        argument: "COMMAND", .words(Subcommand.names), .optional,
        Text(
            en: "The command whose page is wanted; without one the page of the whole program.",
            ja: "ページを表示するコマンド。省略するとプログラム全体のページ。"))
    public static let manualFormat = Parameter(
        "--format", "FORMAT", .words(["text", "man", "bash", "zsh", "fish"]),
        Text(
            en: "text; man, for man -l -; or bash, zsh or fish, the completions of that shell.",
            ja: "text。man は man -l - 用。bash、zsh、fish はそのシェルの補完スクリプト。"))
}
