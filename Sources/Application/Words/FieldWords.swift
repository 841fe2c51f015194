import Facts

extension Interface {
    /// What stands under a text field while something is typed.
    public enum Field {
        public static let notACodeYet = Text(en: "not an error code yet", ja: "まだエラー コードではありません")
        public static let notInCatalogue = Text(en: "not in our catalogue", ja: "一覧にないコード")
        public static let tooLong = Text(en: "longer than this field takes", ja: "この欄に入力できる長さを超えています")

        /// What `(none)` says of a bypass list.
        public static let emptyList = Text(
            en: "an empty list: no host goes around the proxy", ja: "空の一覧: すべてプロキシ サーバーを経由します")
        /// What it says in place of a proxy server.
        public static let noProxyInIt = Text(
            en: "That says that no proxy is set. Enter the proxy server, or 0 for \"don't know\".",
            ja: "プロキシが設定されていないという意味の値です。プロキシ サーバーを入力するか、わからない場合は 0 を入力してください。")

        /// A code as it was understood, with its meaning.
        public static func readsAs(_ code: String, _ meaning: Text) -> Text {
            Text(en: "reads as \(code): \(meaning.en)", ja: "\(code) と解釈: \(meaning.ja)")
        }

        /// A code that is taken, though another was perhaps meant.
        public static func doubt(_ code: String, _ offers: String) -> Text {
            Text(
                en: "\(code) is not in our catalogue; perhaps meant: \(offers)",
                ja: "\(code) は一覧にないコードです。\(offers) の誤りでしょうか。")
        }

        /// A code as it was understood, and the codes of the line that were not taken: two by name, the rest by count.
        public static func besides(_ readsAs: Text, _ codes: [Text]) -> Text {
            let named = codes.prefix(2)
            let more = codes.count - named.count
            return Text(
                en: "\(readsAs.en); also there: " + named.map(\.en).joined(separator: ", ")
                    + (more > 0 ? " and \(more) more" : ""),
                ja: "\(readsAs.ja)。ほかのコード: " + named.map(\.ja).joined(separator: "、")
                    + (more > 0 ? "、ほか \(more) 件" : ""))
        }

        /// A line of words without a code, which is an answer all the same.
        public static let noCodeInIt = Text(
            en: "no error code in it: the case begins without one, and the words are kept",
            ja: "エラー コードがないため、コードなしで始めます。入力した内容は記録に残ります")

        /// The message when a line of words was taken.
        public static let wordsKept = Text(
            en: "Kept as the caller's words: they stand in the ticket", ja: "入力した内容を発言として記録しました (チケットに載ります)")

        /// What else a line says: each question with its answer.
        public static func also(_ readsAs: Text?, _ answers: [Text]) -> Text? {
            guard !answers.isEmpty else { return readsAs }
            let list = Text { language in
                answers.map { $0(language) }.joined(separator: language == .ja ? "、" : "; ")
            }
            return readsAs.map { Text(en: "\($0.en); also: \(list.en)", ja: "\($0.ja)。ほかに: \(list.ja)") } ?? list
        }

        /// Above the codes that were perhaps meant, which can be picked.
        public static let perhapsThese = Text(en: "perhaps meant:", ja: "次のコードの誤りでしょうか。")

        /// What was perhaps meant: offered, never assumed.
        public static func offer(_ value: String) -> Text {
            Text(en: "perhaps meant: \(value)", ja: "\(value) の誤りでしょうか")
        }
    }
}
