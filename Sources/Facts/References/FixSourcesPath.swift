/// What the cards about scripts, detection and other products rest on.
extension Source {
    public static let autoproxyIssues = Source(
        "WinHTTP-AutoProxy-Issues",
        title: Text(
            en: "Microsoft Learn: issues of automatic proxies in WinHTTP", ja: "Microsoft Learn: WinHTTP の自動プロキシの注意事項"),
        address: "https://learn.microsoft.com/windows/win32/winhttp/autoproxy-issues-in-winhttp", date: "")

    public static let defenderProxy = Source(
        "Defender-proxy",
        title: Text(
            en: "Microsoft Learn: proxy of the Defender for Endpoint sensor",
            ja: "Microsoft Learn: Defender for Endpoint のセンサーのプロキシ設定"),
        address: "https://learn.microsoft.com/microsoft-365/security/defender-endpoint/configure-proxy-internet",
        date: "")
}
