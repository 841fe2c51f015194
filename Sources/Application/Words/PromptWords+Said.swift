import Facts

/// What is said around the questions.
extension Interface.Prompt {
    public static func stage(_ stage: Int, of all: Int, _ title: Text) -> Text {
        Text(en: "Stage \(stage) of \(all): \(title.en).", ja: "ステージ \(stage) (全 \(all)): \(title.ja)。")
    }

    /// Before the commands that show the answer.
    public static let onThePC = Text(en: "On the PC this shows it:", ja: "対象の PC での確認方法:")
    public static let severalMayHold = Text(en: "Several of these may hold.", ja: "複数選べます。")
    public static let askList = Text(en: "Which bypass list?", ja: "バイパス リストを入力してください。")
    public static let askAddresses = Text(
        en: "On which addresses? Blanks stand between them.", ja: "調べる URL を空白で区切って入力してください。")
    public static let readBack = Text(
        en: "The caller reads seven groups of five digits. Read each back as it is said here.",
        ja: "利用者に 5 桁の数字を 1 番から 7 番まで読み上げてもらい、表示される読み方で復唱します。")
    public static let allAddUp = Text(en: "All seven groups add up.", ja: "7 つとも合っています。")
    public static let answersFound = Text(
        en: "Answers in it. A number chooses one, or drops it again:", ja: "読み取った回答です。番号を入力すると、選択と解除を切り替えます。")
    public static let howToPaste = Text(
        en: "Paste or type the lines. They are read when a line holds a full stop and nothing else.",
        ja: "貼り付けるか、1 行ずつ入力してください。ピリオド (.) だけの行を入力すると読み取ります。")
    public static let severalOrders = Text(
        en: "Windows tries the proxy settings in one of these orders:", ja: "プロキシ設定の順序として、現時点で可能性があるもの:")
    /// Before a command that is wider than a line.
    public static let oneCommand = Text(
        en: "One command, on several lines here:", ja: "次は 1 つのコマンドです (行を分けて表示):")
    public static let askQuit = Text(
        en: "Quit? The case is printed on leaving.", ja: "終了しますか。終了時に内容を出力します。")
    public static let askStartOver = Text(
        en: "Start anew? The open case is dropped.", ja: "新しく始めますか。進行中の案件は破棄されます。")

    // MARK: What was taken

    /// Says the answer that was taken.
    public static func noted(_ answers: [Text]) -> Text {
        Text(
            en: "Noted: \(answers.map(\.en).joined(separator: "; ")).",
            ja: "回答: \(answers.map(\.ja).joined(separator: "、"))。")
    }

    public static func answeredSoFar(_ answer: Text) -> Text {
        Text(en: "Answered so far: \(answer.en).", ja: "現在の回答: \(answer.ja)。")
    }

    public static func exampleSays(_ answer: String) -> Text {
        Text(en: "The answer of the example: \(answer)", ja: "例題の回答: \(answer)")
    }

    /// A group of the code that is read aloud.
    public static func group(_ number: Int, _ digits: Text, _ verdict: Text?) -> Text {
        let end = { (language: Language) in verdict.map { ": " + $0(language) } ?? "" }
        return Text(en: "Group \(number), \(digits.en)\(end(.en)).", ja: "\(number) 番、\(digits.ja)\(end(.ja))。")
    }

    /// An answer of evidence that was chosen or dropped.
    public static func mark(_ number: Int, _ isChosen: Bool, _ answer: Text) -> Text {
        let mark = isChosen ? Interface.Asking.chosen : Interface.Asking.notChosen
        return Text(en: "\(number), \(mark.en): \(answer.en)", ja: "\(number) 番、\(mark.ja): \(answer.ja)")
    }

    /// A condition of the explorer, as it was told.
    public static func condition(_ input: String, values value: String?) -> Text {
        labelled(
            Interface.Inputs.label(input),
            value.map { Interface.Inputs.value($0, of: input) } ?? Interface.Explore.notTold)
    }

    public static func makesNoDifference(_ text: Text) -> Text {
        Text(en: "\(text.en) (makes no difference now)", ja: "\(text.ja) (現在は影響なし)")
    }

    /// What can be done, and what it leads to.
    public static func offer(_ name: Text, _ hint: Text) -> Text {
        Text { language in name(language) + (language == .ja ? "" : " ") + hint(language) }
    }

    public static func labelled(_ label: Text, _ text: Text) -> Text { Text { "\(label($0)): \(text($0))" } }

    // MARK: What was not taken

    public static let notThat = Text(en: "That is none of the answers here.", ja: "ここでは使えない入力です。")
    /// Where a letter is text.
    public static func slashed(_ letter: Character) -> Text {
        Text(en: "As a command it needs a slash here: /\(letter)", ja: "コマンドの場合は / を付けて入力します: /\(letter)")
    }

    public static let oneOrTheOther = Text(
        en: "\"None of these\" and \"don't know\" stand alone.", ja: "「どれも当てはまらない」と「わからない」は、単独で入力してください。")

    /// Where a script or a pipe ended before the case did.
    public static func stopped(at title: Text) -> Text {
        Text(en: "The input ended here: \(title.en)", ja: "入力はここで終わりました: \(title.ja)")
    }

    /// On standard error, where a script was not understood in full.
    public static func unused(_ lines: [Int]) -> Text {
        let numbers = lines.prefix(mostLines).map(String.init).joined(separator: ", ")
        let more = lines.count - min(lines.count, mostLines)
        return Text(
            en: "Input that could not be used, by its lines: \(numbers)" + (more > 0 ? " and \(more) more." : "."),
            ja: "入力のうち使えなかった行: \(numbers)" + (more > 0 ? "、ほか \(more) 行" : ""))
    }

    private static let mostLines = 10

    /// Before the first line, where the terminal decides.
    public static func becauseOf(_ terminal: String) -> Text {
        Text(
            en: "The terminal type \"\(terminal)\" shows no full screen, so the wizard asks line by line.",
            ja: "端末の種類「\(terminal)」では画面を表示できないため、1 行ずつ質問します。")
    }

    // MARK: Help

    public static func key(_ names: [String], _ text: Text) -> Text {
        Text(
            en: "\(names.joined(separator: " or ")): \(text.en)", ja: "\(names.joined(separator: " または ")): \(text.ja)")
    }

    public static let order = Text(
        en: "the proxy settings that Windows will try, as far as known", ja: "Windows が試すプロキシ設定を、わかる範囲で表示します")

    /// How lines are typed.
    public static let helpOfLines = [
        Text(
            en: "Each letter is a line of its own. Where text is asked for, put a slash before it: /b goes back.",
            ja: "文字のコマンドは 1 行に 1 つ入力します。文字を入力する質問では、/b のように / を付けます。"),
        Text(
            en: "Just Enter says the question again with its answers.", ja: "Enter だけを入力すると、質問と回答をもう一度表示します。"),
        Text(
            en: "0 is always \"don't know\".", ja: "0 はいつでも「わからない」です。"),
    ]
}
