/// Words that say nothing by themselves, and change what others say.
extension SpokenStatement {
    /// In the order of the places that `SpokenReading` names.
    static let ofItsOwn = [
        guessed, wondering, vain, masking, denying, denyingBehind + SpokenWords.unusedBehind + SpokenWords.labelledNo,
        SpokenWords.failing, SpokenWords.unusedBehind + SpokenWords.labelledNo, past,
    ]

    /// A guess, a rule of a document, what would be: nothing in the sentence is told of this machine.
    private static let guessed: [String] = [
        "would", "might", "maybe", "perhaps", "could be", "could it", "could the", "i wonder", "wondering", "i guess",
        "i suspect", "we suspect", "suspected", "probably", "should i", "should we", "shall i", "shall we",
        "don't know whether", "don't know if", "not sure", "no idea whether", "no idea if", "unclear whether",
        "documentation", "docs say", "according to", "the article", "i read", "read that", "i have read", "the guide",
        "kb article", "microsoft says", "microsoft recommends", "microsoft states", "blog post", "the forum",
        "in the forum", "for example if", "in theory", "can be caused", "usually caused", "possible causes",
        "かもしれ", "だと思", "かと思", "でしょうか", "かどうか", "疑って", "疑い", "ドキュメント", "マニュアル", "公式サイト",
        "の記事", "によると", "と書いてあ", "と書かれてい", "らしいです", "のせい", "可能性", "場合があ", "推奨",
    ]
    /// Who asks why takes it for true.
    private static let wondering: [String] = ["why", "how come", "なぜ", "どうして", "何故"]
    /// What was tried, and is not it.
    private static let vain: [String] = [
        "made no difference", "makes no difference", "no difference", "did not help", "didn't help", "does not help",
        "doesn't help", "no effect", "no success", "ruled out", "rule out", "either", "same result", "変わりません",
        "変わらな", "効果", "だめでした", "ダメでした", "原因ではな", "原因ではあ", "関係な", "関係あ", "同じでした",
    ]
    /// Longer words that hold a shorter one of another meaning.
    private static let masking: [String] = [
        "自動検出", "自動的に検出", "自動構成", "自動プロキシ", "自動更新", "自動で、", "自動的に", "automatic detection",
        "automatically detect", "automatic configuration", "automatic proxy", "automatic setup script",
        "automatic updates off", "automatic updates service", "component store", "コンポーネント ストア", "the manual says",
        "the manual", "user manual", "手動プロキシ", "manual proxy", "download.windowsupdate", "download center",
        "work network", "work domain", "検出されま", "no proxy server)", "download site", "download server",
        "just this one kb", "just this one update", "only this one kb", "only this one update", "just this kb",
        "プロキシを経由しない", "プロキシを経由せず", "プロキシを通さない", "プロキシを通さず", "手動設定", "手動で設定", "手動構成",
        "手動で構成", "手動入力", "手動で入力", "手動で入れ", "手動で登録", "手入力", "set manually", "manually set", "entered manually",
        "manually entered", "entered by hand", "typed in by hand", "typed by hand", "set by hand", "put in by hand",
        "configured manually", "manually configured", "configured by hand", "manual setting", "manual settings",
        "manual configuration", "manual proxy setup", "office xp",
        "動きません", "通りません", "つながりません", "入りません", "使えません", "使えない", "見えません", "見えない", "開きません", "開けません",
        "開けない", "見られません", "見られない", "更新されていません", "更新されていない",
        "another internet connection", "other internet connection", "different internet connection",
        "over the internet", "from the internet", "to the internet", "via the internet", "on the internet",
        "プロキシを手動", "プロキシは手動", "プロキシが手動",
    ]
    /// What was so, and is not any more.
    private static let past: [String] = [
        "we used to", "it used to", "they used to", "used to be", "used to have", "used to run", "used to use",
        "used to get", "used to go", "used to work", "formerly", "previously", "in the past", "until last",
        "in the old days", "before the reinstall", "before the upgrade",
        "before the migration", "before that", "以前は", "以前の", "かつて", "昔は", "昨日までは", "先週までは", "先月までは",
        "旧環境", "もともとは",
    ]
    private static let denying: [String] = [
        "no", "not", "never", "without", "neither", "nor", "cannot", "none", "nothing", "nobody", "no one", "hardly",
        "don't", "doesn't", "isn't", "aren't", "can't", "won't", "didn't", "hasn't", "haven't", "wasn't", "weren't",
        "couldn't", "unable", "no longer", "instead of",
    ]
    private static let denyingBehind: [String] = [
        "is not", "isn't", "are not", "aren't", "was not", "is off", "is disabled", "was removed", "has been removed",
        "was ruled out", "has been ruled out", "is switched off", "is turned off", "is uninstalled", "is excluded",
        "はない", "はありません", "がない", "がありません", "ではない", "ではありません", "なし", "を使っていない", "を使っていません",
        "は使っていない", "は使っていません", "も使っていません", "は使わ", "を使わ", "は入れていません", "を入れていません", "は入っていません",
        "は利用していません", "を利用していません", "は不要", "はしていません", "はされていません", "していません", "の対象外", "から除外",
        "はオフ", "は無効", "も無効",
    ]
}
