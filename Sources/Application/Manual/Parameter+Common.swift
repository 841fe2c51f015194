import Facts

/// What every subcommand has, or every one that prints, or every one that takes the screen.
extension Parameter {
    public static let lang = Parameter(
        "--lang", "en|ja", .words(["en", "ja"]),
        Text(
            en: "The language: en or ja. By default that of the locale.",
            ja: "表示言語。en または ja。既定はロケールの言語。"))
    public static let noColor = Parameter(flag: "--no-color", Text(en: "No colours.", ja: "色を使いません。"))
    public static let json = Parameter(
        flag: "--json",
        Text(
            en: "One JSON value on standard output, and nothing else.", ja: "標準出力に JSON を 1 つだけ出力します。"))
    public static let ascii = Parameter(
        flag: "--ascii",
        Text(
            en: "Lines drawn with - and | only, for terminals that break the others. Or set WUTRIAGE_ASCII=1.",
            ja: "罫線を - と | だけで描きます。罫線が崩れる端末向け。WUTRIAGE_ASCII=1 でも指定できます。"))
    public static let plain = Parameter(
        flag: "--plain",
        Text(
            en: "Numbered questions in plain lines, for screen readers, pipes and simple terminals.",
            ja: "番号付きの質問を 1 行ずつ表示します。スクリーン リーダー、パイプ、簡易端末向け。"))
    public static let help = Parameter(
        flag: "--help", short: "-h", Text(en: "Shows this help.", ja: "このヘルプを表示します。"))
    public static let version = Parameter(
        flag: "--version", short: "-V",
        Text(
            en: "Shows the version, and the date of the tables.", ja: "バージョンと、収録した情報の日付を表示します。"))

    static let basic = [lang, noColor, help, version]
    static let printing = [json] + basic
    static let screen = [ascii, plain] + basic
}
