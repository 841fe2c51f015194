/// What WinHTTP does with a configuration script that Internet Explorer did otherwise, or does not say.
extension Statement {
    package static let fileScriptsIgnored = Statement(
        Text(
            en: "WinHTTP, and so Windows Update, does not read scripts at file:// addresses.",
            ja: "WinHTTP (Windows Update を含む) は file:// のスクリプトを読み込めません。"),
        .documented, [.filePAC, .winhttpAutoproxy])

    package static let upperCaseMissed = Statement(
        Text(
            en: "A script that compares in lower case missed a WSUS name in capitals: 0x8024401B.",
            ja: "小文字と比較するスクリプトが大文字の WSUS 名に一致せず、0x8024401B になった例があります。"),
        .singleSource, [.upperCaseReport])

    package static let firstProxyOnly = Statement(
        Text(
            en: "Where a script returns several proxies, WinHTTP by itself uses only the first of them.",
            ja: "スクリプトが複数のプロキシを返した場合、WinHTTP 自身が使うのは先頭の 1 つだけです。"),
        .singleSource, [.autoproxyIssues])

    static let scriptLimits = Statement(
        Text(
            en:
                "WinHTTP refuses a script larger than 1 MB, and ends one that runs longer than 60 seconds. The page says "
                + "so of XP SP2 and Server 2003.",
            ja: "WinHTTP は 1 MB を超えるスクリプトを拒否し、60 秒を超えて動作するスクリプトを打ち切ります。資料の記載は "
                + "XP SP2 と Server 2003 についてのものです。"),
        .singleSource, [.autoproxyIssues])
}
