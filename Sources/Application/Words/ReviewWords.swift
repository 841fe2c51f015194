import Engine
import Facts

extension Interface {
    /// The list of the answers so far.
    public enum Review {
        public static let title = Text(en: "Your answers", ja: "回答一覧")
        public static let empty = Text(en: "Nothing is answered yet.", ja: "まだ回答はありません。")
        public static let change = Text(
            en: "Choose an answer to change it; all others stay.", ja: "変更する回答を選びます。ほかの回答は残ります。")
        /// Beside an answer that was given with the command.
        public static let given = Text(en: "given at the start", ja: "起動時に指定")
        /// Beside a question that was passed over because of other answers.
        public static let ruledOut = Text(
            en: "not needed: other answers rule it out", ja: "不要 (ほかの回答から対象外)")
        /// Beside a question that was passed over because none of its answers would change anything.
        public static let changesNothing = Text(
            en: "not needed: it would change nothing", ja: "不要 (回答しても結果は同じ)")
        /// Beside a question that the person did not want to hear.
        public static let notAsked = Text(en: "not asked yet", ja: "まだ質問していません")
        public static let void = Text(en: "No longer counts", ja: "無効になった回答")

        /// The message after an answer was taken back; `label` names its question.
        public static func takenBack(_ label: Text) -> Text {
            Text(en: "Taken back: \(label.en)", ja: "取り消しました: \(label.ja)")
        }

        /// Where the answers of a list are marked, and not confirmed.
        public static let ticksAreKept = Text(
            en: "What you ticked is kept: Enter in the list takes it.", ja: "チェックした項目は残っています。一覧で Enter を押すと回答になります。")

        public static let nothingToTakeBack = Text(en: "Nothing to take back", ja: "取り消す回答はありません")
    }
}
