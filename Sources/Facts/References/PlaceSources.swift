/// What the places of the settings rest on besides the library.
extension Source {
    package static let connectionSettings = Source(
        "askie-2017-06",
        title: Text(
            en: "Microsoft, Internet Explorer team: what DefaultConnectionSettings holds",
            ja: "Microsoft Internet Explorer チーム: DefaultConnectionSettings の内容"),
        address: "https://blogs.msdn.microsoft.com/askie/2017/06/20/what-is-defaultconnectionsettings-key/",
        date: "2017-06-20")

    package static let proxyconf = Source(
        "proxyconf",
        title: Text(
            en: "proxyconf: the proxy settings in the registry, taken apart (third party)",
            ja: "proxyconf: レジストリ内のプロキシ設定の解析 (第三者)"),
        address: "https://github.com/vbfox/proxyconf", date: "")

    package static let pypac = Source(
        "pypac-85",
        title: Text(
            en: "pypac pull request 85: device-wide proxy settings (third party)",
            ja: "pypac pull request 85: PC 全体のプロキシ設定 (第三者)"),
        address: "https://github.com/carsonyl/pypac/pull/85", date: "")
}
