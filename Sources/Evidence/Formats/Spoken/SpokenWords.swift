/// Groups of words that mean the same to a listener: how things go. What has Latin letters is found in capitals or not.
enum SpokenWords {
    /// It works, in some way.
    static let works: [String] = [
        "works", "worked", "working", "does work", "do work", "it work", "updates work", "work fine", "works fine",
        "all work", "can work", "sites work", "pages work", "is fine", "are fine", "fine", "just fine", "all right",
        "goes through", "go through", "went through", "gets through", "runs through", "ran through", "succeeds",
        "succeed", "succeeded", "successful", "successfully", "no trouble", "no problem", "no problems",
        "not a problem", "without a problem", "without problems", "without any problem", "without any problems",
        "without trouble", "without a hitch", "without issue", "without issues", "without any issue",
        "without any issues", "without error", "without errors", "no issue", "no issues", "no error", "no errors",
        "ok", "okay", "come in", "comes in", "come down", "comes down", "come through", "comes through",
        "gets updates", "get updates", "get their updates", "gets its updates", "can update", "update happily",
        "not affected", "unaffected", "others update", "update normally", "updates normally", "updated normally",
        "updates without", "update without", "perfectly", "normally", "as normal", "updates properly", "updates fine",
        "update fine", "downloads everything", "gets everything",
        "reachable", "all is well", "no complaints", "installs", "installs fine", "installed fine", "updates install",
        "runs fine", "gets them", "get them", "receives updates", "receive updates", "lets the updates through",
        "lets updates through", "lets them through", "updates arrive", "everything arrives", "updated at once",
        "it updates", "it installs", "they update", "it downloads", "they download", "downloads again",
        "downloads fine", "can download", "got the patches", "got their patches", "got the updates",
        "got their updates", "gets the patches", "updates again", "updates then",
        "成功", "更新でき", "実行でき", "ダウンロードでき", "うまくい", "問題な", "問題あり", "正常", "動作し", "動きま", "動く",
        "通りま", "通る", "通って", "通り、", "普通に", "大丈夫", "つながりま", "つながる", "繋がりま", "繋がる", "平気", "更新が始ま",
        "更新されて", "更新が入", "ちゃんと", "支障な", "適用でき", "インストールでき", "取得でき", "完了しま", "完了する", "異常な",
        "問題は出",
    ]
    /// The trouble is not there.
    static let absent: [String] = [
        "does not happen", "doesn't happen", "do not happen", "don't happen", "does not occur", "doesn't occur",
        "no such problem", "no such error", "no such trouble", "don't have this", "don't have the problem",
        "doesn't have this", "doesn't have the problem", "do not have this", "does not have this",
        "don't show it", "don't show this", "起きません", "起きない", "起きていません", "起こりません", "発生しません",
        "発生しない", "発生していません", "発生していない", "出ません", "出ていません", "再現しません", "再現しない",
    ]
    /// What sounds like it, and is none.
    static let failing: [String] = [
        "fail", "fails", "failed", "failing", "failure", "error", "errors", "stops", "stuck", "hangs", "broken",
        "breaks", "crashes", "aborts", "times out", "timed out",
        "失敗", "エラー", "できません", "できない", "できず", "動きません", "動かない", "だめ", "ダメ", "止まりま", "止まる",
        "つながりません", "つながらない", "見られません", "見られない", "開けません", "開けない", "開きません", "表示されません", "通りません", "通らない", "入りません", "だめで",
        "問題あり", "使えない", "使えません", "見えない", "見えません", "できていない", "できていません", "落ちま", "落ちる",
        "タイムアウト",
    ]
    static let off: [String] = [
        "off", "disabled", "disabling", "disable", "uninstalled", "uninstalling", "removed", "removing", "stopped",
        "stopping", "paused", "pausing", "quit", "quitting", "closed", "closing", "exit", "exiting", "gone",
        "deinstalled", "without",
        "切る", "切れば", "切ると", "切って", "オフ", "止める", "止めると", "止めれば", "止めて", "無効に", "停止すると", "停止すれば",
        "停止して", "終了す", "終了し", "アンインストール", "外すと", "外せば", "消すと",
    ]
    static let since: [String] = [
        "since", "after", "when", "the day", "ever since", "afterwards", "from then on", "began", "started",
        "last week", "yesterday",
        "recently", "last month", "just before", "then", "ago", "weeks back", "days back", "months back", "now",
        "on monday", "on tuesday", "on wednesday",
        "on thursday", "on friday", "last monday", "last tuesday", "last wednesday", "last thursday", "last friday",
        "weekend", "this week", "this month", "lately", "the other day",
        "してから", "てから", "から失敗", "以来", "以降", "した後", "たあと", "その後", "後から", "それから", "からは", "たところ",
        "たら", "直後", "先日", "先週", "先月", "昨日", "翌日", "から全", "次の日", "最近", "途端", "とたん", "前に", "日前",
        "週間前", "か月前", "ヶ月前", "カ月前", "今週", "今月", "後に", "後は", "後も", "一昨日", "先々週", "週末",
    ]
    static let replaced: [String] = [
        "changed", "changes", "replaced", "swapped", "exchanged", "updated", "upgraded", "migrated", "switched",
        "switched over", "patched", "moved", "moved to", "new", "installed", "introduced", "reconfigured", "put in",
        "put up", "set up",
        "went in", "rolled out", "turned on", "switched on", "tightened", "put", "firmware", "modified", "got a new",
        "renewed", "cut over", "brought in",
        "入れ替え", "替え", "変え", "変更", "変わっ", "交換", "新しく", "新しい", "パッチ", "導入", "切り替え", "移行", "更改",
        "アップデート", "ファームウェア", "厳しく", "バージョンアップ", "リプレース", "リプレイス", "切替", "入替", "更新しま", "更新した",
        "更新して", "設置", "追加し",
    ]

    // MARK: What is not so

    /// Each of the first list with each of the second behind it.
    static func joined(_ first: [String], _ second: [String]) -> [String] {
        first.flatMap { word in second.map { word + $0 } }
    }

    /// "WSUS: no", "プロキシ：なし", as a ticket has it.
    static let labelledNo: [String] = joined(
        [": ", ":", " : ", "=", " = ", "：", "： ", "? ", "？ ", "？"],
        [
            "no", "none", "nope", "we have none", "not used", "not in use", "n/a", "なし", "無し", "無", "いいえ", "未使用", "不使用",
            "使用しない", "使っていない",
        ])

    /// "を使っていません", "は経由せず": a thing that is not used.
    static let unusedBehind: [String] = joined(
        ["は", "を", "も", "が", "には", "からは", "では"],
        [
            "使っていない", "使っていません", "使っておらず", "使わない", "使わず", "使いません", "使用していない", "使用していません",
            "使用しておらず", "使用せず", "使用しません", "利用していない", "利用していません", "利用しておらず", "利用せず", "導入していない",
            "導入していません", "導入しておらず", "入れていない", "入れていません", "入れておらず", "入っていない", "入っていません", "入っておらず",
            "経由していない", "経由していません", "経由しておらず", "経由せず", "通していない", "通していません", "通らず", "ない", "ありません", "なく、",
            "無い", "無く、", "立てていない", "立てていません", "置いていない", "置いていません", "構築していません", "存在しない", "存在しません",
        ])
}
