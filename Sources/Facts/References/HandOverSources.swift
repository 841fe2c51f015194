/// The documents on what stands in the way of a script that a caller is to run.
extension Source {
    package static let smartScreen = Source(
        "SmartScreen-run-anyway",
        title: Text(
            en: "prog-vb, issue 2: the warning of SmartScreen, and the button behind More information (third party)",
            ja: "prog-vb, issue 2: SmartScreen の警告と「詳細情報」の先のボタン (第三者の記録)"),
        address: "https://github.com/cr1901/prog-vb/issues/2", date: "")

    package static let noUNCFolder = Source(
        "OldNewThing-UNC",
        title: Text(
            en: "The Old New Thing: why the command prompt has no UNC as its current directory",
            ja: "The Old New Thing: コマンド プロンプトで UNC をカレント ディレクトリにできない理由"),
        address: "https://devblogs.microsoft.com/oldnewthing/20070215-05/?p=28003", date: "2007-02-15")

    package static let blockedAttachments = Source(
        "rspamd-4656",
        title: Text(
            en: "rspamd, pull request 4656: Outlook's list of blocked attachments, with its address (third party)",
            ja: "rspamd, pull request 4656: Outlook がブロックする添付ファイルの一覧とそのアドレス (第三者の記録)"),
        address: "https://github.com/rspamd/rspamd/pull/4656", date: "")
}
