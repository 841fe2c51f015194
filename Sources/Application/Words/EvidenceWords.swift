import Facts

extension Interface {
    /// The screen that reads what the machine printed.
    public enum Evidence {
        public static let title = Text(en: "Evidence: what the machine says", ja: "コマンドの出力やログの読み取り")
        public static let homeHint = Text(
            en: "Paste output, a registry export or a log: what it answers is not asked",
            ja: "出力、レジストリ、ログを貼り付けると、読み取れた内容の質問を省略します")
        public static let howTo = Text(
            en: "Paste the output of a command, a registry export or a log, or type it line by line. You see what was "
                + "found, and choose what becomes an answer.",
            ja: "コマンドの出力、レジストリのエクスポート、ログを貼り付けるか、1 行ずつ入力します。読み取った内容を確認してから、"
                + "回答に使うものを選べます。")
        /// Where all of them can be had at once.
        public static let collector = Text(
            en: "F9: one script that the caller runs, which collects all of it and more.",
            ja: "F9: これらを含めてまとめて収集するスクリプトを渡せます。")
        /// Above the commands whose output says most.
        public static let worthAsking = Text(en: "Worth asking for:", ja: "依頼するとよい出力:")
        public static let nothingKnown = Text(
            en:
                "No setting, no code and no sentence that we know in it. Give the output of a command, a registry export, "
                + "a log or an answer of a proxy.",
            ja: "設定、コード、既知のメッセージのいずれも見つかりません。コマンドの出力、レジストリのエクスポート、ログ、プロキシの応答を"
                + "指定してください。")

        /// Of a list in a log that is empty.
        static let noList = Text(en: "none", ja: "なし")
        /// Above the lines in which nothing was found.
        public static let callersWords = Text(en: "Kept as the caller's words", ja: "発言として記録した内容")
        /// Of one file among many.
        public static let unreadable = Text(en: "unreadable", ja: "読み取り不可")
        public static let noSetting = Text(en: "no setting", ja: "設定の情報なし")
        public static let allFound = Text(en: "All that was read", ja: "読み取った内容")
        /// Below an answer that is pointed at: why it is not simply taken.
        public static let contradicted = Text(
            en: "Another line says otherwise: mark the one that holds.", ja: "ほかの行と矛盾します。正しいほうを選んでください。")
        public static let onlyPossible = Text(
            en: "Not certain: mark it if it is right.", ja: "確実ではありません。正しい場合だけ選んでください。")

        /// The same, where the person answered otherwise.
        public static func againstAnswer(_ answer: Text) -> Text {
            Text(
                en: "You answered: \(answer.en). Marked, this takes its place.",
                ja: "現在の回答は「\(answer.ja)」です。選ぶと置き換えます。")
        }

        /// The row that ends the screen.
        public static func use(_ count: Int) -> Text {
            if count == 0 { return Text(en: "Go on without them", ja: "使わずに質問へ進む") }
            return Text(
                en: "Use the \(count) marked, and go on", ja: "選んだ \(count) 件を回答として使い、質問へ進む")
        }

        /// The same where the case has all of its answers already.
        public static let inUse = Text(
            en: "Go on: its answers are in use already", ja: "質問へ進む (読み取った内容は回答に使用済み)")

        /// The message after answers were taken over.
        ///
        /// - Parameter open: what two readings say differently, and none was marked of.
        public static func taken(_ count: Int, leftOpen open: [Text]) -> Text {
            if count == 0, open.isEmpty { return Text(en: "No answer was taken over.", ja: "取り込んだ回答はありません。") }
            let names = { (language: Language) in open.map { $0(language) }.joined(separator: ", ") }
            return Text(
                en: "Answered from evidence: \(count) (r shows them)"
                    + (open.isEmpty ? "" : ". Contradictory, so not taken: \(names(.en))"),
                ja: "\(count) 件の回答を取り込みました (r で確認)"
                    + (open.isEmpty ? "" : "。矛盾のため未回答: \(names(.ja))"))
        }

        /// The message where the person overrules what was read.
        public static func overruled(_ place: Text, _ answer: Text) -> Text {
            Text(en: "\(place.en) says otherwise: \(answer.en)", ja: "\(place.ja) では次のとおりです: \(answer.ja)")
        }
    }
}
