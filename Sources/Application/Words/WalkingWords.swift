import Engine
import Facts
import Guidance

/// What the wizard says while it is walked: what a key did, and what could not be done.
extension Interface.Screen {
    public static let nothingToPasteInto = Text(
        en: "There is no line to paste into here.", ja: "この画面には貼り付ける欄がありません。")
    public static let caseIsKept = Text(
        en: "The case is kept until you start a new one or quit.", ja: "案件は、新しく始めるか終了するまで残っています。")
    public static let endOfText = Text(en: "End of the text (PgUp: back)", ja: "ここまで (PgUp で前のページへ)")
    public static let needsTerminal = Text(
        en:
            "The wizard needs a terminal on standard input and output. Without one use \"wutriage --plain\", which asks "
            + "line by line, or \"wutriage triage\".",
        ja: "ウィザードは、標準入出力が端末の状態で起動してください。端末がない場合は、1 行ずつ質問する wutriage --plain か、"
            + "wutriage triage を使います。")

    /// The terminal type that cannot show a full screen.
    public static func unusableTerminal(_ type: String) -> Text {
        Text(
            en: "The terminal type \"\(type)\" cannot show a full screen. Set TERM, or use \"wutriage triage\".",
            ja: "端末の種類「\(type)」では画面を表示できません。TERM を設定するか、wutriage triage を使ってください。")
    }

    /// The server knows no terminal at all.
    public static func noDescriptions(_ type: String) -> Text {
        Text(
            en:
                "This server has no terminal descriptions (terminfo): neither \"\(type)\" nor xterm nor vt100 is known. "
                + "Install ncurses-base, or set TERMINFO to where they are; or use \"wutriage triage\".",
            ja: "このサーバーには端末の定義 (terminfo) がありません。「\(type)」、xterm、vt100 のいずれも見つかりません。"
                + "ncurses-base をインストールするか、TERMINFO に場所を設定してください。wutriage triage は端末なしで使えます。")
    }

    /// The locale that says that the terminal is not in UTF-8, and the same locale in UTF-8.
    ///
    /// In English for everybody: such a terminal shows ASCII, and Japanese in UTF-8 is what it cannot show.
    public static func otherEncoding(_ locale: String, utf8: String) -> Text {
        Text(
            verbatim: "The locale \"\(locale)\" is not in UTF-8, which the wizard needs. "
                + "Set the terminal to UTF-8, and LC_ALL to \(utf8).")
    }
}

extension Interface.Field {
    public static let mend = Text(
        en: "This cannot be used yet; see the note under it.", ja: "このままでは使えません。入力欄の下の説明をご確認ください。")
}

extension Interface.Asking {
    /// After an answer that no machine can have beside another one.
    public static let noMachineIsSo = Text(
        en: "Not taken: Windows before 10 has no advproxy. One of the two answers is wrong.",
        ja: "未反映: Windows 10 より前に advproxy はなく、どちらかの回答が誤りです。")

    /// After "don't know".
    public static let leftOpen = Text(
        en: "Left open; the ticket will say how to find out.", ja: "未確認としました。確認方法はチケット文に記載されます。")
}

extension Interface.Review {
    /// Names the answers that no longer count.
    public static func noLongerCounts(_ labels: [Text]) -> Text {
        Text(
            en: "\(void.en): \(labels.map(\.en).joined(separator: ", "))",
            ja: "\(void.ja): \(labels.map(\.ja).joined(separator: "、"))")
    }
}

extension Interface.Trial {
    /// Above what can be done once the case has ended.
    public static func over(_ result: TrialResult) -> Text {
        result == .worked
            ? Text(en: "The case has ended: solved.", ja: "この案件は終了しました (解決済み)。")
            : Text(en: "The case has ended: handed over.", ja: "この案件は終了しました (引き継ぎ)。")
    }
    /// Above what can be done where nothing was to be mended on the machine.
    public static let next = Text(en: "How do you want to go on?", ja: "この後はどうしますか。")
    public static let answersAreIn = Text(
        en: "The network team has answered: go on", ja: "ネットワーク担当者から回答があった (続ける)")
    public static let goOn = Text(en: "Go on all the same", ja: "それでも続ける")
    public static let askOn = Text(en: "Go on with the questions", ja: "質問を続ける")
}

extension Interface.Ticket {
    public static let printOut = Text(en: "Print commands and ticket", ja: "コマンドとチケット文を出力する")
}

extension Interface.Panel {
    /// How many orders are still possible, where there is one line to say it.
    public static func orders(_ count: Int) -> Text {
        Text(en: "\(count) orders of settings possible", ja: "設定の参照順は \(count) 通り")
    }

    public static let nextBest = Text(en: "Best asked next", ja: "次に確認するとよい項目")
}

extension Interface.Help {
    public static let first = Text(en: "first line", ja: "最初の行へ")
    public static let last = Text(en: "last line", ja: "最後の行へ")
    public static let home = Text(
        en: "to the first screen; the case is kept", ja: "最初の画面に戻ります。案件は残ります")
    public static let down = Text(en: "next line", ja: "次の行へ")
    public static let up = Text(en: "line before", ja: "前の行へ")
    public static let pageDown = Text(en: "next page of a long text", ja: "長い文章の次のページへ")
    public static let pageUp = Text(en: "page before", ja: "前のページへ")
    public static let terms = Text(en: "the words of the trade, a line each", ja: "用語の一覧を表示します")
    public static let help = Text(en: "this help", ja: "このヘルプを表示します")
    public static let suspend = Text(en: "suspend; fg comes back", ja: "一時停止します (fg で再開)")
}
