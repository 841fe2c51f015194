import Engine
import Facts

extension Interface {
    /// What is asked after a fix, and what follows.
    public enum Trial {
        public static let ask = Text(en: "What happened after it?", ja: "対処後の結果はどうでしょうか。")

        /// The same after what only looks.
        public static let askAfterLook = Text(en: "What did it show?", ja: "確認の結果はどうでしょうか。")

        /// Beside an answer: a look was done for it.
        public static let looked = Text(en: "looked at", ja: "確認済み")

        /// Above the list of what can be done.
        public static let choose = Text(en: "Open what you do next:", ja: "次に行う項目を選びます。")

        /// Leads to the question that a look answers.
        public static func enter(_ label: Text) -> Text {
            Text(en: "Enter what it showed: \(label.en)", ja: "確認した内容を入力する: \(label.ja)")
        }

        /// Instead of "same code", where none is known.
        public static let stillFails = Text(en: "It still fails", ja: "まだ失敗する")

        /// What a look has changed in what is believed.
        public static func nowFirst(_ title: Text) -> Text {
            Text(en: "With this, first now: \(title.en)", ja: "この結果により、1 番目の候補: \(title.ja)")
        }

        /// The same where the causes before it were tried in vain: it is the next of them, and not the first.
        public static func nowNext(_ title: Text) -> Text {
            Text(en: "With this, next: \(title.en)", ja: "この結果により、次の候補: \(title.ja)")
        }

        /// A result that makes a question worth asking that was not before.
        public static let asksMore = Text(
            en: "Noted. With this one more question can change what is done.", ja: "記録しました。この結果により、確認が必要な質問が増えました。")

        /// A look has one more thing to tell.
        public static func andThen(_ label: Text) -> Text {
            Text(en: "Noted. It shows one more thing: \(label.en)", ja: "記録しました。続けて確認: \(label.ja)")
        }

        /// A change that did not help is still in place.
        public static let undoIt = Text(
            en: "Noted. Undo it before the next change: the ticket says how.",
            ja: "記録しました。元に戻す方法はチケットにあります。")

        public static let asksOn = Text(en: "The questions go on.", ja: "質問に戻りました。")

        public static func nextIs(_ title: Text) -> Text {
            Text(en: "Noted. Next: \(title.en)", ja: "記録しました。次の項目: \(title.ja)")
        }

        public static func result(_ result: TrialResult) -> Text {
            switch result {
            case .worked: Text(en: "It works now", ja: "解決した")
            case .same: Text(en: "Same code", ja: "同じコードが出る")
            case .another: Text(en: "Another code", ja: "別のコードが出る")
            case .later: Text(en: "Cannot be tried now: hand over", ja: "今は試せない (引き継ぐ)")
            case .healthy: Text(en: "Nothing is wrong there", ja: "問題は見つからなかった")
            case .faulty: Text(en: "Something is wrong there", ja: "問題が見つかった")
            case .unseen: Text(en: "It could not be looked at", ja: "確認できなかった")
            }
        }
    }

    /// The headings of the text for the ticket, beside those of the outcome.
    public enum Ticket {
        public static let title = Text(
            en: "Windows Update behind a proxy: triage", ja: "プロキシ環境の Windows Update: 切り分け結果")
        public static let stillOpen = Text(en: "Not known", ja: "未確認")
        public static let callersWords = Text(en: "In the caller's words", ja: "問い合わせ元の説明 (原文)")
        public static let solvedBy = Text(en: "Solved by", ja: "解決した対処")
        public static let tried = Text(en: "Tried so far", ja: "実施済みの対処")
        public static let notTried = Text(en: "Could not be tried yet", ja: "まだ試せていない対処")
    }
}
