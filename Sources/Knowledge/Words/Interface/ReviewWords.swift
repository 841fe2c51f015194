import Engine

extension Interface {
    /// The list of the answers so far.
    public enum Review {
        public static let title = Text(en: "Your answers", ja: "回答一覧")
        public static let question = Text(en: "Question", ja: "質問")
        public static let answer = Text(en: "Answer", ja: "回答")
        public static let origin = Text(en: "From", ja: "入力元")
        public static let empty = Text(en: "Nothing is answered yet.", ja: "まだ回答はありません。")
        public static let change = Text(
            en: "Choose an answer to change it; all others stay.", ja: "変更する回答を選びます。ほかの回答は残ります。")
        public static let void = Text(en: "No longer counts", ja: "無効になった回答")
        public static let voidHint = Text(
            en: "An earlier answer was changed. They count again when it is changed back.",
            ja: "前の回答を変更したため無効です。元に戻すと再び有効になります。")

        public static func origin(_ origin: Answer.Origin) -> Text {
            switch origin {
            case .asked: Text(en: "answered", ja: "回答")
            case .given: Text(en: "as given with the command", ja: "コマンドで指定")
            }
        }

        /// The message after an answer was taken back; `label` names its question.
        public static func takenBack(_ label: Text) -> Text {
            Text(en: "Taken back: \(label.en)", ja: "取り消しました: \(label.ja)")
        }

        public static let nothingToTakeBack = Text(en: "Nothing to take back", ja: "取り消す回答はありません")
    }
}
