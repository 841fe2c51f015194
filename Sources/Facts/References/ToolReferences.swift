/// References of the tools and interfaces that set a proxy.
extension Source {
    public static let bits = Source(
        "BITS",
        title: Text(en: "Microsoft Learn: using BITS well", ja: "Microsoft Learn: BITS の推奨事項"),
        address: "https://learn.microsoft.com/windows/win32/bits/best-practices-when-using-bits", date: "")

    public static let bitsJobProxy = Source(
        "bits-job-proxy",
        title: Text(
            en: "Microsoft Learn: IBackgroundCopyJob::SetProxySettings",
            ja: "Microsoft Learn: IBackgroundCopyJob::SetProxySettings"),
        address: "https://learn.microsoft.com/windows/win32/api/bits/nf-bits-ibackgroundcopyjob-setproxysettings",
        date: "")

    public static let bitsadmin = Source(
        "bitsadmin-setieproxy",
        title: Text(
            en: "Microsoft Learn: bitsadmin /util /setieproxy", ja: "Microsoft Learn: bitsadmin /util /setieproxy"),
        address:
            "https://learn.microsoft.com/windows-server/administration/windows-commands/bitsadmin-util-and-setieproxy",
        date: "")

    public static let netsh = Source(
        "netsh-winhttp",
        title: Text(en: "Microsoft Learn: netsh winhttp", ja: "Microsoft Learn: netsh winhttp"),
        address: "https://learn.microsoft.com/windows/win32/winhttp/netsh-exe-commands", date: "2023-12")

    public static let proxycfg = Source(
        "proxycfg",
        title: Text(en: "Microsoft Learn: ProxyCfg.exe", ja: "Microsoft Learn: ProxyCfg.exe"),
        address: "https://learn.microsoft.com/windows/win32/winhttp/proxycfg-exe--a-proxy-configuration-tool", date: "")

    public static let winhttpProxyInfo = Source(
        "WINHTTP_PROXY_INFO",
        title: Text(
            en: "Microsoft Learn: WINHTTP_PROXY_INFO, the grammar of both lists",
            ja: "Microsoft Learn: WINHTTP_PROXY_INFO (2 つのリストの文法)"),
        address: "https://learn.microsoft.com/windows/win32/api/winhttp/ns-winhttp-winhttp_proxy_info", date: "")

    public static let wininet = Source(
        "WinINet-proxy",
        title: Text(
            en: "Microsoft Learn: enabling Internet functionality (WinINet)",
            ja: "Microsoft Learn: インターネット機能の有効化 (WinINet)"),
        address: "https://learn.microsoft.com/windows/win32/wininet/enabling-internet-functionality", date: "")
}
