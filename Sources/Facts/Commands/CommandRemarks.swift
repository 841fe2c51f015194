extension CommandLines {
    /// How to use the commands and what they leave as it is.
    static func remarks(on action: CommandAction, of generation: OSGeneration) -> [Statement] {
        switch action {
        case .show: generation == .eleven ? [.advancedStore] : forBothStores(generation)
        case .set:
            rights(generation) + [generation == .xp ? .notKept : .setReplaces]
                + (generation == .eleven ? [.deprecated] : []) + forBothStores(generation)
        case .import: rights(generation) + [.runAsTheUser] + forBothStores(generation)
        case .reset:
            rights(generation) + [generation == .xp ? .notKept : .resetKeepsNothing] + forBothStores(generation)
        case .backup: [.wayBack] + forBothStores(generation)
        }
    }

    private static func rights(_ generation: OSGeneration) -> [Statement] {
        [generation == .xp ? .administratorsOnly : .elevated]
    }

    /// XP and Server 2003 for x64 keep two settings.
    private static func forBothStores(_ generation: OSGeneration) -> [Statement] {
        generation == .xp ? [.twoStores] : []
    }
}

extension Statement {
    fileprivate static let advancedStore = Statement(
        Text(
            en: "show advproxy shows a second store, which can hold a proxy while show proxy says direct. "
                + "It was seen on Windows 11 and Server 2022; for earlier releases we found nothing.",
            ja: "show advproxy は別の設定を表示します。show proxy が直接アクセスでも、こちらにプロキシが設定されている場合があります。"
                + "Windows 11 と Server 2022 で確認されています。それより前のバージョンでは確認できていません。"),
        .observed, [.netsh, .revoPlace])

    fileprivate static let elevated = Statement(
        Text(
            en: "A prompt started as administrator is needed. Otherwise netsh says "
                + "\"Error writing proxy settings. (5) Access is denied.\" and changes nothing.",
            ja: "管理者として実行したコマンド プロンプトまたは PowerShell が必要です。そうでない場合、netsh は英語版では "
                + "\"Error writing proxy settings. (5) Access is denied.\" と表示し、設定は変わりません。"),
        .observed, [.consoleOutput])

    fileprivate static let administratorsOnly = Statement(
        Text(
            en:
                "A member of the local Administrators group has to run it: proxycfg writes to the registry of the machine.",
            ja: "ローカルの Administrators グループのメンバーで実行します。proxycfg はコンピューター全体のレジストリに書き込みます。"),
        .singleSource, [.msxmlProxycfg])

    fileprivate static let twoStores = Statement(
        Text(
            en:
                "XP and Server 2003 for x64 keep two settings. There, run it as %windir%\\system32\\proxycfg and again as "
                + "%windir%\\SysWOW64\\proxycfg.",
            ja: "x64 版の XP と Server 2003 には設定が 2 つあります。%windir%\\system32\\proxycfg と "
                + "%windir%\\SysWOW64\\proxycfg の両方で実行してください。"),
        .singleSource, [.proxycfg64])

    fileprivate static let setReplaces = Statement(
        Text(
            en:
                "set replaces the whole setting: without a bypass list the old one is emptied. Keep the old value first.",
            ja: "set は設定全体を置き換えます。バイパス リストを指定しない場合、以前のリストは空になります。"
                + "先に以前の値を控えてください。"),
        .singleSource, [.netsh])

    fileprivate static let deprecated = Statement(
        Text(
            en: "Microsoft's reference marks set proxy as deprecated since 2023, in favour of set advproxy.",
            ja: "Microsoft のリファレンスでは、2023 年から set proxy は非推奨とされ、set advproxy が推奨されています。"),
        .singleSource, [.netsh])

    fileprivate static let notKept = Statement(
        Text(
            en: "proxycfg cannot bring the earlier setting back. Keep the old value first.",
            ja: "proxycfg では以前の設定に戻せません。先に以前の値を控えてください。"),
        .singleSource, [.msxmlProxycfg])

    fileprivate static let runAsTheUser = Statement(
        Text(
            en: "The settings taken are those of the account that runs it. A prompt opened under another "
                + "administrator's account takes the settings of that account.",
            ja: "反映されるのは、コマンドを実行したユーザーの設定です。別の管理者のアカウントで開いたプロンプトでは、"
                + "その管理者の設定が反映されます。"),
        .inferred, [.kb2894304, .ansibleModule])

    fileprivate static let resetKeepsNothing = Statement(
        Text(
            en: "reset goes back to direct access, not to the setting before. Keep the old value first.",
            ja: "reset は直接アクセスに戻すもので、以前の設定に戻すものではありません。先に以前の値を控えてください。"),
        .documented, [.kb2894304, .netsh])

    fileprivate static let wayBack = Statement(
        Text(
            en: "To go back, set what the text file shows at its beginning, or reset where it shows direct access. "
                + "Another run adds to the text file.",
            ja: "元に戻すには、テキスト ファイルの先頭に記録された値を set で設定します。直接アクセスの場合は reset を実行します。"
                + "再度実行すると、テキスト ファイルに追記されます。"),
        .inferred, [])
}
