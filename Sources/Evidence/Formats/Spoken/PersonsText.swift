/// Several lines that a person wrote: a mail, a ticket, a note to a log. By its first person, its greeting or its way of
/// reporting it is told from what programs print, which is full of the same words.
struct PersonsText {
    private(set) var passages: [LogRecord] = []
    private var size = (all: 0, told: 0)
    private var (isPersonal, isOnTopic, isInstruction) = (false, false, false)
    /// How often the reader is spoken to.
    private var addresses = 0

    /// The longest, in bytes: who tells something does not tell more; and with what is pasted into it.
    private static let most = (all: 16 << 10, told: 8 << 10)

    mutating func add(_ record: LogRecord) {
        size.all += record.bytes.count
        guard size.all <= Self.most.all else {
            passages = []
            return
        }
        let text = record.text.text.lowercased()
        isInstruction = isInstruction || Self.articles.contains { text.contains($0) }
        addresses += Self.addresses(in: text)
        isOnTopic = isOnTopic || Self.topics.contains { text.contains($0) }
        guard !Self.programs.contains(where: { text.contains($0) }) else { return }
        size.told += record.bytes.count
        isPersonal = isPersonal || Self.isPersonal(text)
        passages.append(record)
    }

    /// What counts as told: nothing where no person shows.
    var told: [LogRecord] {
        isPersonal && isOnTopic && !isInstruction && addresses < Self.tooManyAddresses
            && size.all <= Self.most.all && size.told <= Self.most.told ? passages : []
    }

    // MARK: Who writes

    private static func addresses(in text: String) -> Int {
        text.split { !$0.isLetter }.count { reader.contains($0) } + text.split(separator: "ください").count - 1
            + text.split(separator: "下さい").count - 1
    }

    /// Who asks for help says "please" once or twice; who gives it says "you" in every other sentence.
    private static let tooManyAddresses = 4

    private static func isPersonal(_ text: String) -> Bool {
        if japanese.contains(where: { text.contains($0) }) { return true }
        let words = text.replacing("’", with: "'").split { !$0.isLetter && $0 != "'" }
        return words.contains(where: persons.contains)
            || zip(words, words.dropFirst()).contains { $0 == "we" && telling.contains($1) }
    }

    private static let persons: Set<Substring> = [
        "i", "i'm", "i've", "my", "our", "ours", "hi", "hello", "dear", "thanks", "regards", "customer", "customer's",
        "caller", "colleague", "colleagues",
    ]
    /// Behind "we": Windows itself says "we couldn't" and "we'll".
    private static let telling: Set<Substring> = [
        "use", "have", "do", "don't", "run", "get", "got", "see", "tried", "changed", "replaced", "moved", "go", "went",
        "only", "also", "did", "didn't", "haven't", "had", "were", "just", "all", "never", "still", "checked", "set",
    ]
    private static let japanese = [
        "お世話", "弊社", "当社", "当方", "うちの", "お客様", "教えて", "困って", "よろしく", "お願い", "とのこと", "ですが", "ようです",
        "ユーザーから", "ユーザー様", "利用者", "申告", "問い合わせ", "問合せ", "私の", "社内の", "お疲れ",
    ]
    /// Words of articles and directions.
    private static let articles = [
        "本記事", "この記事", "本現象", "みなさま", "皆さま", "皆様", "ご紹介", "紹介しま", "紹介して", "ご案内", "解決方法", "回避策", "対処方法",
        "対処法", "詳細については", "以下の手順", "次の手順", "してみてください", "してみて下さい", "サポート チームです", "ブログ", "この現象は",
        "this article", "this guide", "step-by-step", "how to fix", "click start", "troubleshooting steps",
        "common causes", "symptoms", "resolution", "microsoft support", "applies to", "technical note",
        "knowledge base", "method 1", "step 1", "for more information", "we recommend", "service can automatically",
    ]
    private static let topics = ["update", "wsus", "windows", "0x8", "proxy", "更新", "アップデート", "プロキシ"]
    /// Marks of what was copied from a program.
    private static let programs = [
        "event id", "イベント id", "log name:", "ログの名前", "ps c:", "c:\\", "hresult", "exception", "categoryinfo", "{",
        "windows update started", "automatic updates is", "installation ready", "installation started",
        "installation successful", "installation failure", "the following update", "次の更新プログラム", "インストールの失敗",
        "インストールの準備",
    ]

    // MARK: Sentences

    /// Whether a sentence is one that a person says of a machine, and no line of a program or a direction for the reader.
    static func isTold(_ sentence: ArraySlice<UInt8>) -> Bool {
        let text = sentence.drop { $0.isGap || $0 == 0x0A || $0 == UInt8(ascii: ">") }
        let plain = text.count { $0.isLetter || $0.isGap || $0 >= 0x80 }
        guard plain * 5 >= text.count * 4, !text.contains(where: { "\\={}<|".utf8.contains($0) }), !hasArrow(text)
        else { return false }
        let low = text.text.lowercased().replacing("’", with: "'")
        if directions.contains(where: { low.contains($0) }) { return false }
        return !low.split { !$0.isLetter && $0 != "'" }.contains(where: reader.contains)
    }

    /// A `>` that is no mark of a quotation.
    private static func hasArrow(_ text: ArraySlice<UInt8>) -> Bool {
        zip(text, text.dropFirst()).contains { $1 == UInt8(ascii: ">") && $0 != 0x0A && $0 != $1 }
    }

    private static let reader: Set<Substring> = ["you", "your", "you're", "please", "ensure"]
    private static let directions = ["make sure", "ください", "下さい", "場合は", "場合には", "しましょう"]
}
