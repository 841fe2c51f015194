/// Where updates come from, and how.
extension Term {
    public static let wsus = Term(
        Text(verbatim: "WSUS"),
        Text(
            en: "A company's own update server; it hands out what the company approved.",
            ja: "社内の更新サーバー。管理者が承認した更新プログラムを配布します。"))

    public static let configurationManager = Term(
        Text(verbatim: "Configuration Manager"),
        Text(
            en: "Microsoft's management of many machines; it updates them through WSUS.",
            ja: "多数の PC を管理する Microsoft の製品。更新には WSUS を使います。"))

    public static let scan = Term(
        Text(en: "scan", ja: "検出"),
        Text(
            en: "Asking the server which updates are missing; no percentage yet.",
            ja: "不足している更新プログラムの確認。パーセント表示はまだ出ません。"))

    public static let download = Term(
        Text(en: "download", ja: "ダウンロード"),
        Text(
            en: "Fetching the update files; this is when a percentage is shown.",
            ja: "更新プログラムのファイルの取得。パーセント表示が出るのはこの間です。"))

    public static let report = Term(
        Text(en: "report", ja: "レポート"),
        Text(
            en: "What Windows Update tells the server afterwards, such as what it found.",
            ja: "検出や適用の結果などを、後から更新サーバーへ送る通信です。"))

    public static let automaticUpdate = Term(
        Text(en: "automatic update", ja: "自動更新"),
        Text(
            en: "Windows checks and downloads by itself; nobody presses anything.",
            ja: "だれも操作しなくても、Windows が確認とダウンロードを行うことです。"))

    public static let manualUpdate = Term(
        Text(en: "manual update", ja: "手動更新"),
        Text(
            en: "Somebody presses \"Check for updates\" (on XP: opens the update site).",
            ja: "ユーザーがボタンを押す (XP では更新サイトを開く) 更新のことです。"))

    public static let deliveryOptimization = Term(
        Text(en: "Delivery Optimization", ja: "配信の最適化"),
        Text(
            en: "The downloader of Windows 10 and 11, with proxy rules of its own (DO).",
            ja: "Windows 10 と 11 でダウンロードを行う機能 (DO)。プロキシの選び方も独自です。"),
        .deliveryOptimization, .jpwinsup2024)

    public static let bits = Term(
        Text(verbatim: "BITS"),
        Text(
            en: "The background downloader of Windows; reads its account's own setting.",
            ja: "バックグラウンドの転送機能。実行アカウント自身のプロキシ設定を使います。"),
        .bits, .jpwinsup2024)

    public static let cumulativeUpdate = Term(
        Text(en: "cumulative update", ja: "累積更新プログラム"),
        Text(
            en: "The monthly update that contains all earlier ones.",
            ja: "それまでの更新内容をすべて含む、月ごとの更新プログラムです。"))

    public static let sha2Updates = Term(
        Text(en: "SHA-2 updates", ja: "SHA-2 対応の更新プログラム"),
        Text(
            en: "They let Windows 7 and Server 2008 R2 check today's signatures.",
            ja: "Windows 7 と Server 2008 R2 で、現在の署名の検証に必要な更新です。"),
        .sha1Endpoints, .sha2Updates)

    public static let servicingStack = Term(
        Text(en: "servicing stack update (SSU)", ja: "サービス スタック更新プログラム (SSU)"),
        Text(
            en: "It renews the part of Windows that installs updates.",
            ja: "更新プログラムを適用する機能自体の更新です。"))
}
