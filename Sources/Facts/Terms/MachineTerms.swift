/// What belongs to the Windows machine itself.
extension Term {
    public static let hresult = Term(
        Text(verbatim: "HRESULT"),
        Text(
            en: "The form of Windows' error codes: eight hexadecimal digits, 0x8...",
            ja: "Windows のエラー コードの形式。0x8 で始まる 8 桁の 16 進数です。"))

    public static let system = Term(
        Text(en: "SYSTEM account", ja: "SYSTEM ユーザー"),
        Text(
            en: "Windows' own account (LocalSystem); the update service runs under it.",
            ja: "Windows 自身のアカウント (LocalSystem)。更新のサービスが使います。"),
        .kb900935, .jpwinsup2024)

    public static let networkService = Term(
        Text(verbatim: "NetworkService"),
        Text(
            en: "A service account; Delivery Optimization uses it with nobody signed in.",
            ja: "サービス用のアカウント。ログオン中のユーザーがいないとき DO が使います。"),
        .deliveryOptimization, .jpwinsup2024)

    public static let policy = Term(
        Text(en: "policy", ja: "ポリシー"),
        Text(
            en: "A setting that administrators hand out to many machines at once.",
            ja: "管理者が多数の PC にまとめて配布する設定です。"))

    public static let registry = Term(
        Text(en: "registry value", ja: "レジストリ値"),
        Text(
            en: "Where Windows keeps its settings; reg query prints them.",
            ja: "Windows の設定が保存される場所の値。reg query で表示できます。"))

    public static let mdm = Term(
        Text(verbatim: "MDM"),
        Text(
            en: "Management of machines over the Internet, such as Intune; needs no domain.",
            ja: "Intune など、インターネット経由で PC を管理するしくみです。"))

    public static let elevatedPrompt = Term(
        Text(en: "elevated command prompt", ja: "管理者として実行したコマンド プロンプト"),
        Text(
            en: "A command prompt that was opened with \"Run as administrator\".",
            ja: "[管理者として実行] で開いたコマンド プロンプトです。"))

    public static let generation = Term(
        Text(en: "Windows generation", ja: "Windows の世代"),
        Text(
            en: "Releases that keep their proxy settings in the same way.",
            ja: "プロキシ設定の持ち方が同じ Windows のまとまりです。"))
}
