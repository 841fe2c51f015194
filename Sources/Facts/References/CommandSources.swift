/// What the commands and the two lists rest on, beside the library.
extension Source {
    package static let msxmlProxycfg = Source(
        "MSXML-proxycfg",
        title: Text(
            en: "Microsoft Learn: using the WinHTTP proxy configuration utility (MSXML)",
            ja: "Microsoft Learn: WinHTTP プロキシ構成ユーティリティの使用 (MSXML)"),
        address: "https://learn.microsoft.com/previous-versions/windows/desktop/ms761351(v=vs.85)", date: "")

    package static let proxycfg64 = Source(
        "jpsanders-2009-07",
        title: Text(
            en: "Microsoft, Jeff Sanders: WinHTTP proxy configuration on Windows 2003 x64",
            ja: "Microsoft Jeff Sanders: Windows 2003 x64 での WinHTTP プロキシの構成"),
        address:
            "https://blogs.msdn.microsoft.com/jpsanders/2009/07/21/winhttp-proxy-configuration-on-windows-2003-x64/",
        date: "2009-07-21")

    package static let ansibleModule = Source(
        "ansible-win_http_proxy",
        title: Text(
            en: "Ansible: the module win_http_proxy", ja: "Ansible: win_http_proxy モジュール"),
        address: "https://docs.ansible.com/ansible/2.9_ja/modules/win_http_proxy_module.html", date: "2019")

    package static let ansibleLoopback = Source(
        "ansible-54631",
        title: Text(
            en: "Ansible pull request 54631: WinHTTP tried out on Server 2016",
            ja: "Ansible pull request 54631: Server 2016 での WinHTTP の検証"),
        address: "https://github.com/ansible/ansible/pull/54631", date: "2019-04-02")

    package static let revoPlace = Source(
        "revo.place-2022-11",
        title: Text(
            en: "revo.place: clearing the Windows proxy, with output of Server 2022 (third party)",
            ja: "revo.place: Windows のプロキシ設定の消去、Server 2022 の出力例 (第三者の記事)"),
        address: "https://www.revo.place/2022/11/clearing-windows-proxy-from-powershell.html", date: "2022-11")

    package static let clientCenter = Source(
        "sccmclictr-199",
        title: Text(
            en: "Client Center issue 199: no connection through a WinHTTP proxy",
            ja: "Client Center issue 199: WinHTTP プロキシ設定後に接続できない"),
        address: "https://github.com/rzander/sccmclictr/issues/199", date: "2023-07-14")

    package static let winRMProxy = Source(
        "OfficeDocs-Support-277",
        title: Text(
            en: "Microsoft documents, issue 277: WinRM fails behind a WinHTTP proxy that is not running",
            ja: "Microsoft ドキュメント issue 277: 停止中の WinHTTP プロキシによる WinRM の失敗"),
        address: "https://github.com/MicrosoftDocs/OfficeDocs-Support/issues/277", date: "2019-12-17")

    package static let dotnetProxy = Source(
        "dotnet-HttpWindowsProxy",
        title: Text(
            en: ".NET: HttpWindowsProxy and its tests, made after WinINet",
            ja: ".NET: WinINet にならった HttpWindowsProxy とそのテスト"),
        address: "https://github.com/dotnet/runtime/tree/main/src/libraries/System.Net.Http", date: "")

    package static let chromiumProxy = Source(
        "chromium-proxy",
        title: Text(
            en: "Chromium: proxies and bypass rules, made after WinINet",
            ja: "Chromium: WinINet にならったプロキシとバイパス規則"),
        address: "https://chromium.googlesource.com/chromium/src/+/HEAD/net/docs/proxy.md", date: "")

    package static let consoleOutput = Source(
        "console-output",
        title: Text(
            en: "Output of the commands on real machines, published by their owners",
            ja: "公開されている実機のコマンド出力"),
        address: "", date: "",
        copy: Text(
            en: "read in questions and reports of their owners; no single page", ja: "利用者の質問や報告に含まれるもの。単一のページではありません"))
}
