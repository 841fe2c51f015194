/// The lists of hosts that Microsoft publishes, or that others have kept of it.
extension Source {
    /// By the short names of `endpoints.tsv`.
    package static func endpointList(_ id: String) -> Source? {
        endpointLists.first { $0.id == id }
    }

    package static let endpointLists: [Source] = [
        wsus30List, wsusFirewall2017, wsusFirewall, updateTroubleshooting2020, troubleshooting, deliveryFAQ,
        windows10Endpoints1903, windows10Endpoints1909, windows10Endpoints21H2, windows11Endpoints,
    ]

    package static let wsus30List = Source(
        "WSUS-3.0",
        title: Text(
            en: "Microsoft's list for WSUS 3.0, as a third party quotes it (undated)",
            ja: "Microsoft の WSUS 3.0 向け一覧 (第三者による引用、日付なし)"),
        address: "http://skillnomori.jounin.jp/windows/windows-update-site.html", date: "")

    package static let wsusFirewall2017 = Source(
        "WSUS-firewall-2017",
        title: Text(
            en: "Microsoft: the addresses that a WSUS server must reach, text of 2017",
            ja: "Microsoft: WSUS サーバーの接続先 (2017 年の版)"),
        address: "https://github.com/MicrosoftDocs/windowsserverdocs/blob/027027af095f086c8ec7c10150b443367996ed29/"
            + "WindowsServerDocs/administration/windows-server-update-services/deploy/2-configure-wsus.md",
        date: "2017-10-16")

    package static let deliveryFAQ = Source(
        "DO-FAQ",
        title: Text(
            en: "Microsoft Learn: Delivery Optimization, frequently asked questions",
            ja: "Microsoft Learn: 配信の最適化に関してよく寄せられる質問"),
        address: "https://learn.microsoft.com/windows/deployment/do/waas-delivery-optimization-faq",
        date: "2022-08-04")

    package static let windows10Endpoints1903 = windows10Endpoints("1903", date: "2020-07-22")
    package static let windows10Endpoints1909 = windows10Endpoints("1909", date: "2020-07-22")
    package static let windows10Endpoints21H2 = windows10Endpoints("21H2", date: "2021-11-29")

    private static func windows10Endpoints(_ version: String, date: String) -> Source {
        Source(
            "Win10-\(version)-endpoints",
            title: Text(
                en: "Microsoft Learn: connection endpoints of Windows 10 \(version)",
                ja: "Microsoft Learn: Windows 10 \(version) の接続エンドポイント"),
            address: "https://learn.microsoft.com/windows/privacy/manage-windows-\(version.lowercased())-endpoints",
            date: date)
    }
}
