import Facts

extension Interface {
    /// The help screen: what the walk is, and what each key does.
    public enum Help {
        public static let title = Text(en: "Help", ja: "ヘルプ")

        /// The walk, one point each.
        public static let walk = [
            lettersAreText, stages, dontKnow, panel, end, afterFix, brokenLines, nothingLost,
        ]

        /// The same without what only a screen has.
        public static let aboutWalk = [stages, dontKnow, end, afterFix, nothingLost]

        private static let lettersAreText = Text(
            en: "Letters are text where a line is typed into: use Esc and the F keys there.",
            ja: "入力欄では文字キーは入力になります。Esc と F キーを使ってください。")
        private static let stages = Text(
            en: "Five stages lead to the cause. Only what still makes a difference is asked.",
            ja: "5 つのステージで原因を絞り込みます。結果に影響する質問だけが表示されます。")
        private static let dontKnow = Text(
            en: "\"Don't know\" is always a good answer: the walk goes on, and it ends.",
            ja: "「わからない」も有効な回答です。そのまま進み、必ず結果にたどり着きます。")
        private static let panel = Text(
            en: "The panel below shows the proxy settings Windows will try, as far as known.",
            ja: "下のパネルに、Windows が試すプロキシ設定が、わかる範囲で表示されます。")
        private static let end = Text(
            en: "At the end stand the cause, the commands and a text for the ticket.",
            ja: "最後に、原因、対処コマンド、チケット用の文面が表示されます。")
        private static let afterFix = Text(
            en: "After a fix tell what happened; if it did not help, the next cause follows.",
            ja: "対処後に結果を選びます。改善しない場合は、次に考えられる原因へ進みます。")
        private static let brokenLines = Text(
            en: "Lines broken or doubled? Start with --ascii, or set WUTRIAGE_ASCII=1.",
            ja: "罫線が崩れる場合は --ascii か WUTRIAGE_ASCII=1 を指定してください。")
        private static let nothingLost = Text(
            en: "Nothing is lost by going back: answers that still fit are kept.",
            ja: "前に戻っても回答は消えません。矛盾しない回答はそのまま残ります。")

        public static let choose = Text(
            en: "take the answer pointed at; a digit takes it at once",
            ja: "選択中の回答に決定します。数字キーならすぐに決定します")
        public static let toggle = Text(
            en: "switch an answer on or off where several may be chosen", ja: "複数選べる質問で、回答の有無を切り替えます")
        public static let why = Text(
            en: "why this is asked, the terms in it, the sources", ja: "質問の理由、用語、出典を表示します")
        public static let language = Text(
            en: "change the language, at any moment", ja: "表示言語をいつでも切り替えます")
        public static let back = Text(
            en: "the last answer, or the screen before; nothing is lost",
            ja: "直前に回答した質問、または前の画面に戻ります。回答は残ります")
        public static let undo = Text(en: "take back the last answer", ja: "直前の回答を取り消します")
        public static let review = Text(
            en: "all answers so far; any of them can be changed", ja: "回答一覧を表示し、変更できます")
        public static let os = Text(en: "tell the Windows generation right now", ja: "Windows の世代を先に指定します")
        public static let enough = Text(
            en: "stop the questions: what to do with what is known", ja: "質問を打ち切り、今わかる範囲の対処方法を表示します")
        public static let evidence = Text(
            en: "read what the machine says: output, registry, logs", ja: "コマンドの出力やログを読み取ります")
        public static let collect = Text(
            en: "a script that collects what is asked here, or a code by phone",
            ja: "質問の内容を収集するスクリプトや、読み上げコードを使います")
        public static let print = Text(
            en: "commands and ticket, or the text shown, as lines to copy",
            ja: "コマンドとチケット文面 (表示中の文章) をコピー用に出力します")
        public static let repaint = Text(en: "repaint the screen", ja: "画面を再描画します")
        public static let nextValue = Text(
            en: "the next value of the condition; so does Enter", ja: "条件を次の値にします。Enter でも同じです")
        public static let valueBefore = Text(en: "the value before", ja: "条件を前の値に戻します")
        public static let values = Text(
            en: "what each value of the condition leads to, side by side", ja: "条件の値ごとに、順序を並べて表示します")
        public static let how = Text(
            en: "how do I know: where the PC shows it, and how to read it", ja: "条件の確認方法と、表示の読み方を表示します")
        public static let keep = Text(
            en: "what if: keep this order, and see where others depart", ja: "現在の順序を基準にして、以後の違いを表示します")
        public static let contrast = Text(
            en: "eight contrasts: predict what Windows tries, then see it", ja: "8 つの対比: Windows の動作を予想して確かめます")
        public static let timeLine = Text(
            en: "the years: what changed in the order, and why", ja: "年表: 順序の変化とその理由を表示します")
        public static let quit = Text(en: "quit, after asking once", ja: "確認のうえ終了します")
    }
}
