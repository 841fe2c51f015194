import Facts

/// What takes codes and what machines printed.
extension Subcommand {
    public static let explain = Subcommand(
        "explain",
        Text(
            en: "What an error code is and what it points to, in any notation; - finds all codes in a text.",
            ja: "エラー コードの意味と、考えられる原因を示します。- を指定すると文章中のコードをすべて探します。"),
        [
            Text(
                en: "Hexadecimal with or without 0x, signed and unsigned decimal, the short number of a part of "
                    + "Windows, an HTTP status, and symbols are read alike. A minus and digits is a code, never an "
                    + "option. A code that is not in the catalogue ends with exit code 1.",
                ja: "16 進数 (0x の有無を問いません)、符号付きと符号なしの 10 進数、Windows の短い番号、HTTP 状態コード、シンボル名を"
                    + "同じように読み取ります。マイナス記号と数字はオプションではなくコードとして扱います。カタログにないコードでは"
                    + "終了コードが 1 になります。")
        ],
        [.codes] + Parameter.printing,
        [
            Example(
                "wutriage explain 80072EFD", Text(en: "One code.", ja: "1 つのコードを調べます。"),
                shows: Text(
                    en: "0x80072EFD  No TCP connection to the server or the proxy",
                    ja: "0x80072EFD  サーバーまたはプロキシ サーバーに TCP 接続できない")),
            Example(
                "wutriage explain - < update.log",
                Text(en: "Every code in a log of any size.", ja: "ログに含まれるすべてのコードを調べます。"),
                shows: Text(
                    en: "0x80072EE2  No answer in time: connection, proxy or server silent",
                    ja: "0x80072EE2  応答がなくタイムアウト (回線、プロキシ サーバー、接続先のいずれか)")),
        ])

    public static let read = Subcommand(
        "read",
        Text(
            en: "What evidence says, with the line where it says so: output of netsh, registry, logs, proxy answers.",
            ja: "貼り付けた出力、レジストリ、ログ、プロキシの応答などから分かることを、行番号とともに示します。"),
        [
            Text(
                en: "Several files give a line each, and how many of them have the same setting. Nothing in a file is "
                    + "ever run; passwords in it are taken out. On a terminal, - waits for a text to be pasted; "
                    + "Ctrl-D on a line of its own ends it.",
                ja: "複数のファイルを指定すると 1 ファイル 1 行で示し、同じ設定のファイルを数えます。ファイルの内容を実行することはなく、"
                    + "パスワードは取り除きます。端末で - を指定すると貼り付けを待ちます。行頭の Ctrl-D で終わります。")
        ],
        [.files] + Parameter.printing,
        [
            Example(
                "wutriage read update.log", Text(en: "One file.", ja: "1 つのファイルを読み取ります。"),
                shows: Text(verbatim: "update.log: windowsupdate-log")),
            Example(
                "wutriage read srv1.txt srv2.txt",
                Text(en: "The settings of several servers.", ja: "複数のサーバーの設定を比べます。"),
                shows: Text(
                    en: "srv1.txt: static proxy.example.com:8080 [<local>;*.example.com]",
                    ja: "srv1.txt: サーバー指定 proxy.example.com:8080 [<local>;*.example.com]")),
        ])

    public static let triage = Subcommand(
        "triage",
        Text(
            en: "The whole walk without a terminal: answers in, outcome or next question out.",
            ja: "端末を使わずに診断します。回答のファイルから、結果または次の質問を出力します。"),
        [
            Text(
                en: "The file is one JSON object: \"answers\" has answers by the names of the options and questions, "
                    + "\"evidence\" texts that were pasted, and \"otherwise\": \"unknown\" answers \"don't know\" to "
                    + "every question not given, so that the outcome comes at once.",
                ja: "ファイルは 1 つの JSON オブジェクトです。\"answers\" には質問 (オプション) の名前ごとの回答、\"evidence\" には"
                    + "貼り付けた文章を書きます。\"otherwise\": \"unknown\" を加えると、残りの質問を「わからない」とみなし、"
                    + "すぐに結果を出力します。")
        ],
        [.answers] + Parameter.printing,
        [
            Example(
                "wutriage triage --answers answers.json",
                Text(en: "Where the case stands.", ja: "案件の現在の状態を示します。"),
                shows: Text(
                    en: "what: What fails: Windows Update itself, or something beside it?",
                    ja: "what: 失敗しているのは Windows Update でしょうか、それとも別のものでしょうか。")),
            Example(
                "echo '{\"answers\": {\"code\": \"80072EFD\"}}' | wutriage triage --answers -",
                Text(en: "The same from a pipe.", ja: "パイプから回答を渡します。"),
                shows: Text(
                    en: "what: What fails: Windows Update itself, or something beside it?",
                    ja: "what: 失敗しているのは Windows Update でしょうか、それとも別のものでしょうか。")),
        ])

    public static let collect = Subcommand(
        "collect",
        Text(
            en: "A script that collects the settings of the sick machine; its output, pasted, answers most questions.",
            ja: "不調な PC の設定を集めるスクリプトを出力します。その結果を貼り付けると、ほとんどの質問に自動で回答できます。"),
        [
            Text(
                en: "The script only reads, needs no administrator and sends nothing. One script serves XP to 11.",
                ja: "スクリプトは読み取るだけで、管理者権限は不要、何も送信しません。XP から 11 まで 1 つで対応します。")
        ],
        [.collectedOS, .collectedProxy, .only, .output, .code] + Parameter.printing,
        [
            Example(
                "wutriage collect -o wu.cmd",
                Text(en: "A script to put on a share.", ja: "共有フォルダーに置くスクリプトを書き込みます。"),
                shows: Text(
                    en: "Written: wu.cmd. Put it as wu.cmd where the caller can open it",
                    ja: "wu.cmd に書き込みました。wu.cmd という名前で、利用者が開ける共有フォルダーなどに置いてください。")),
            Example(
                "wutriage collect --code -o wucode.cmd",
                Text(
                    en: "One that prints digits to be read aloud.", ja: "読み上げる数字を表示するスクリプトを書き込みます。"),
                shows: Text(
                    en: "Written: wucode.cmd",
                    ja: "wucode.cmd に書き込みました。")),
        ])
}
