import Facts

/// The wizard, and what is about the program itself.
extension Subcommand {
    public static let wizard = Subcommand(
        "wizard",
        Text(
            en: "The wizard, full screen (also without a command).",
            ja: "ウィザードを全画面で開きます (コマンドを省略しても同じです)。"),
        [
            Text(
                en: "A word that reads as a code is one; any other is the name of a file, and ./NAME always is. Each "
                    + "option answers the question of its name. F1 shows the keys, 0 is always \"don't know\".",
                ja: "コードとして読める語はコード、それ以外はファイル名とみなします。./名前 は必ずファイルです。各オプションは同じ名前の"
                    + "質問への回答になります。F1 でキーの一覧、0 はいつでも「わからない」です。")
        ],
        [.opened] + Parameter.ofCase + [.proxy, .bypass] + Parameter.screen,
        [
            Example(
                "wutriage", Text(en: "The start screen.", ja: "最初の画面を開きます。"),
                shows: Text(en: "New case", ja: "新しい案件"), opensScreen: true),
            Example(
                "wutriage 80072EFD --os 11 --source microsoft",
                Text(en: "A case of which three things are known.", ja: "分かっていることを指定して始めます。"),
                shows: Text(en: "What fails: Windows Update itself", ja: "失敗しているのは Windows Update でしょうか"),
                opensScreen: true),
            Example(
                "wutriage update.log", Text(en: "What a machine printed.", ja: "PC の出力から始めます。"),
                shows: Text(verbatim: "0x80072EE2"), opensScreen: true),
        ])

    public static let check = Subcommand(
        "check",
        Text(
            en: "Checks the guide, the tables, the words, the sources and the screens; tells what was looked at.",
            ja: "質問、表、文言、資料、画面を検査し、調べた内容を示します。"),
        [
            Text(
                en: "For whoever edits what is known. The problems are told in English, whatever the language.",
                ja: "収録内容を編集する人向けです。問題は表示言語にかかわらず英語で示します。")
        ], Parameter.printing,
        [
            Example(
                "wutriage check", Text(en: "All checks.", ja: "すべての検査を実行します。"),
                shows: Text(verbatim: "guide: "))
        ])

    public static let graph = Subcommand(
        "graph",
        Text(
            en: "The guide as a graph, for Mermaid or Graphviz: the stages, the questions, what leads where.",
            ja: "診断の流れ (ステージ、質問、つながり) を Mermaid または Graphviz のグラフとして出力します。"),
        [], [.graphFormat] + Parameter.basic,
        [
            Example(
                "wutriage graph", Text(en: "For Mermaid.", ja: "Mermaid 用に出力します。"),
                shows: Text(verbatim: "flowchart TD")),
            Example(
                "wutriage graph --format dot", Text(en: "For Graphviz.", ja: "Graphviz 用に出力します。"),
                shows: Text(verbatim: "digraph guide {")),
        ])

    public static let manual = Subcommand(
        "manual",
        Text(
            en: "The manual pages and the completions, for machines to which only the one file was copied.",
            ja: "マニュアルとシェルの補完を出力します。実行ファイルだけをコピーした環境で使います。"),
        [], [.page, .manualFormat] + Parameter.basic,
        [
            Example(
                "wutriage manual resolve --format man | man -l -",
                Text(en: "A page, as man shows it.", ja: "man でページを表示します。"),
                shows: Text(verbatim: "WUTRIAGE-RESOLVE(1)")),
            Example(
                "source <(wutriage manual --format bash)",
                Text(en: "Completions for this session of bash.", ja: "現在の bash で補完を有効にします。"),
                shows: Text(verbatim: "")),
        ])
}
