/// What the statements about the order rest on besides the library.
extension Source {
    package static let winHTTPOpen = Source(
        "WinHttpOpen",
        title: Text(
            en: "Microsoft Learn: WinHttpOpen, the kinds of proxy access",
            ja: "Microsoft Learn: WinHttpOpen (プロキシのアクセス種別)"),
        address: "https://learn.microsoft.com/windows/win32/api/winhttp/nf-winhttp-winhttpopen", date: "")

    package static let updatePolicy = Source(
        "Policy-CSP-Update",
        title: Text(
            en: "Microsoft Learn: the policy SetProxyBehaviorForUpdateDetection, and the builds that have it",
            ja: "Microsoft Learn: ポリシー SetProxyBehaviorForUpdateDetection と対応ビルド"),
        address: "https://learn.microsoft.com/windows/client-management/mdm/policy-csp-update"
            + "#setproxybehaviorforupdatedetection",
        date: "")

    package static let howUpdateWorks = Source(
        "How-WU-works",
        title: Text(
            en: "Microsoft Learn: how Windows Update works (proxy behavior)",
            ja: "Microsoft Learn: Windows Update のしくみ (プロキシの動作)"),
        address: "https://learn.microsoft.com/windows/deployment/update/how-windows-update-works", date: "2022-08-18")

    package static let systemFirstSince2021 = Source(
        "itpro-docs-10482",
        title: Text(
            en: "Pull request 10482 to Microsoft's documentation: when the proxy behavior changed",
            ja: "Microsoft のドキュメントへの pull request 10482 (プロキシの動作が変わった時期)"),
        address: "https://github.com/MicrosoftDocs/windows-itpro-docs/pull/10482", date: "2022-04-15",
        copy: Text(
            en: "its author's draft names the update of January 2021: \(draftOfTheOrder)",
            ja: "作成者の下書きには 2021 年 1 月の更新とあります: \(draftOfTheOrder)"))

    private static let draftOfTheOrder =
        "https://github.com/itsrlyAria/windows-itpro-docs/blob/66c8711e12cd6b85a1639a2a12c3816eeb4b4095/windows/"
        + "deployment/update/how-windows-update-works.md"

    package static let deliveryOverview = Source(
        "DO-overview",
        title: Text(
            en: "Microsoft Learn: what Delivery Optimization is, and the versions that have it",
            ja: "Microsoft Learn: 配信の最適化の概要と対応バージョン"),
        address: "https://learn.microsoft.com/windows/deployment/do/waas-delivery-optimization", date: "")

    package static let deliveryReference = Source(
        "DO-reference",
        title: Text(
            en: "Microsoft Learn: the settings of Delivery Optimization (download mode)",
            ja: "Microsoft Learn: 配信の最適化の設定 (ダウンロード モード)"),
        address: "https://learn.microsoft.com/windows/deployment/do/waas-delivery-optimization-reference#download-mode",
        date: "")
}
