import Facts

/// All that the script asks, in the order in which it asks: what decides most stands first, for a text may be cut.
public enum CollectorTable {
    public static let sections = system + source + settings + services + names + requests + logs

    /// The questions that some section can answer.
    public static let answerable = Set(sections.flatMap(\.answers))

    public static func section(_ id: Substring) -> CollectorSection? { byID[String(id)] }

    private static let byID = Dictionary(uniqueKeysWithValues: sections.map { ($0.id, $0) })

    private static let fromVista: Set<OSGeneration> = [.vista, .ten, .eleven]
    private static let fromTen: Set<OSGeneration> = [.ten, .eleven]

    // MARK: Windows

    private static let system = [
        CollectorSection("ver", .version, answers: ["os", "release"]),
        CollectorSection("build", .value(.windows, "CurrentBuildNumber"), answers: ["os"]),
        CollectorSection("ubr", .value(.windows, "UBR"), on: fromTen, answers: ["updated"]),
        CollectorSection("kind", .value(.windows, "InstallationType"), on: fromVista, answers: []),
        CollectorSection(
            "rights", .run("whoami /groups | findstr /c:S-1-16-12288 /c:S-1-16-16384", .findstr), on: fromVista,
            answers: []),
        CollectorSection(
            "sha2",
            .names(
                .packages,
                patterns: "/i /c:Package_for_KB4474419 /c:Package_for_KB4490628 /c:Package_for_KB4493730"),
            on: [.vista], answers: ["sha2"]),
        CollectorSection("clock", .clock, answers: [], aids: ["inspection"]),
        CollectorSection("date-form", .value(.international, "sShortDate"), answers: [], aids: ["inspection"]),
        CollectorSection("zone", .value(.timeZone, "ActiveTimeBias"), answers: [], aids: ["inspection"]),
    ]

    // MARK: Where updates come from

    private static let source =
        [
            CollectorSection(
                "use-wsus", .value(.automaticUpdates, "UseWUServer"), answers: ["source"],
                aids: ["scheme", "wsus-host", "wsus-bypass", "resolves"]),
            CollectorSection(
                "wsus", .value(.updatePolicy, "WUServer"), answers: ["source", "scheme", "wsus-host", "wsus-bypass"],
                aids: ["resolves"]),
            CollectorSection("wsus-status", .value(.updatePolicy, "WUStatusServer"), answers: []),
            CollectorSection("no-access", .value(.updatePolicy, "DisableWindowsUpdateAccess"), answers: ["between"]),
            CollectorSection("no-automatic", .value(.automaticUpdates, "NoAutoUpdate"), answers: []),
            CollectorSection(
                "no-internet", .value(.updatePolicy, "DoNotConnectToWindowsUpdateInternetLocations"), on: fromVista,
                answers: ["between"]),
            CollectorSection(
                "fallback", .value(.updatePolicy, "SetProxyBehaviorForUpdateDetection"), on: fromTen,
                answers: ["fallback"]),
            CollectorSection("dual", .value(.updatePolicy, "DisableDualScan"), on: fromTen, answers: []),
            CollectorSection("by-class", .value(.updatePolicy, "UseUpdateClassPolicySource"), on: fromTen, answers: []),
        ]
        + ["Quality", "Feature", "Driver", "Other"].map { kind in
            CollectorSection(
                "from-\(kind.lowercased())", .value(.updatePolicy, "SetPolicyDrivenUpdateSourceFor\(kind)Updates"),
                on: fromTen, answers: ["source"], aids: ["scheme", "seen"])
        }
        + [
            CollectorSection(
                "mdm-wsus", .value(.deviceManagement, "UpdateServiceUrl"), on: fromTen, answers: ["source"],
                aids: ["scheme", "wsus-host", "wsus-bypass"]),
            CollectorSection("download", .value(.delivery, "DODownloadMode"), on: fromTen, answers: ["downloader"]),
            CollectorSection(
                "mdm-download", .value(.deliveryManagement, "DODownloadMode"), on: fromTen, answers: ["downloader"]),
        ]

    // MARK: Proxy settings

    /// What the setting says that counts for the user: his own, or the device's, by the binary value or the plain ones.
    private static let user = ["between", "ie", "proxy", "bypass", "pac", "wsus-bypass", "seen"]
    /// What WinHTTP's setting says beside itself.
    private static let machine = ["between", "proxy", "bypass", "seen"]
    /// What a request says: whether a program on the PC itself was asked, the user's setting tells.
    private static let requested = ["between", "login", "ports", "hosts", "ranges", "inspection"]

    private static let settings = [
        CollectorSection(
            "winhttp", .value(.machineConnections, "WinHttpSettings"), answers: ["winhttp"],
            aids: machine + ["wsus-bypass"]),
        CollectorSection(
            "user", .value(.userConnections, "DefaultConnectionSettings"), answers: ["ie", "proxy", "bypass", "pac"],
            aids: user),
        CollectorSection("user-on", .value(.user, "ProxyEnable"), answers: ["ie"], aids: user),
        CollectorSection("user-proxy", .value(.user, "ProxyServer"), answers: ["ie", "proxy"], aids: user + requested),
        CollectorSection("user-bypass", .value(.user, "ProxyOverride"), answers: ["bypass"], aids: user),
        CollectorSection("user-script", .value(.user, "AutoConfigURL"), answers: ["ie", "pac"], aids: user),
        CollectorSection(
            "per-user", .value(.machinePolicy, "ProxySettingsPerUser"), answers: ["per-machine"], aids: user),
        CollectorSection("machine", .value(.machineConnections, "DefaultConnectionSettings"), answers: [], aids: user),
        CollectorSection("machine-on", .value(.machine, "ProxyEnable"), answers: [], aids: user),
        CollectorSection("machine-proxy", .value(.machine, "ProxyServer"), answers: [], aids: user),
        CollectorSection("machine-bypass", .value(.machine, "ProxyOverride"), answers: [], aids: user),
        CollectorSection("machine-script", .value(.machine, "AutoConfigURL"), answers: [], aids: user),
        CollectorSection("account", .value(.account, "DefaultConnectionSettings"), answers: []),
        CollectorSection("no-wpad", .value(.winHTTP, "DisableWpad"), on: fromTen, answers: ["wpad"], aids: ["seen"]),
        CollectorSection(
            "proxycfg", .run("proxycfg", .none), on: [.xp], answers: ["winhttp"], aids: machine),
        CollectorSection(
            "netsh", .run("netsh winhttp show proxy", .none), on: fromVista, answers: ["winhttp"],
            aids: machine),
        CollectorSection(
            "advproxy", .run("netsh winhttp show advproxy", .none), on: [.eleven], answers: ["winhttp"],
            aids: machine + ["pac"]),
    ]

    // MARK: Services

    private static let services = [
        CollectorSection("sv-update", .value(.updateService, "Start"), answers: ["seen"]),
        CollectorSection("sv-bits", .value(.transferService, "Start"), answers: ["seen"]),
        CollectorSection("sv-crypt", .value(.cryptography, "Start"), answers: ["seen"]),
        CollectorSection("sv-delivery", .value(.deliveryService, "Start"), on: fromTen, answers: ["seen"]),
        CollectorSection("sv-usosvc", .value(.orchestrator, "Start"), on: fromTen, answers: ["seen"]),
        CollectorSection("sv-proxy", .value(.proxyService, "Start"), on: fromVista, answers: ["seen"]),
        CollectorSection("sv-wsus", .value(.updateServer, "Start"), answers: ["what"]),
    ]

    // MARK: Names

    private static let names = [
        CollectorSection(
            "hosts",
            .run(
                #"findstr /v /b # %windir%\System32\drivers\etc\hosts | findstr /i /c:update /c:microsoft"#, .findstr),
            answers: ["hosts-file"], aids: ["resolves"]),
        CollectorSection("address", .address(.fixed("download.windowsupdate.com")), answers: ["resolves"]),
        CollectorSection("wsus-address", .address(.updateServer), answers: ["resolves"]),
        CollectorSection("wpad", .address(.fixed("wpad")), answers: ["wpad"]),
    ]

    // MARK: Through the proxy, or past it where none is known

    /// A file that stands on Microsoft's servers for every Windows, small and by plain HTTP.
    public static let file = "http://ctldl.windowsupdate.com/msdownload/update/v3/static/trustedr/en/authrootstl.cab"
    /// A host of the scan, which shows a certificate of Microsoft's own.
    public static let host = "https://slscr.update.microsoft.com/"

    private static let requests = [
        CollectorSection(
            "http", .request(file, options: "-r 0-99"), on: fromTen, answers: ["login", "ports", "hosts", "ranges"],
            aids: requested + ["seen"]),
        CollectorSection(
            "https", .request(host, options: "--ssl-no-revoke"), on: fromTen,
            answers: ["login", "ports", "hosts", "inspection"], aids: requested + ["seen"]),
        CollectorSection("issuer", .issuer(host), on: fromTen, answers: ["inspection"]),
    ]

    // MARK: Logs

    private static let logs = [
        CollectorSection(
            "log",
            .log(
                #"%windir%\WindowsUpdate.log"#, patterns: "/i /c:warning /c:fatal /c:proxy /c:0x8 /c:trigger", lines: 60
            ),
            on: [.xp, .vista], answers: ["code", "traffic", "trigger"], aids: ["what", "seen"]),
        CollectorSection(
            "report",
            .log(#"%windir%\SoftwareDistribution\ReportingEvents.log"#, patterns: "/c:FAILED", lines: 15),
            answers: ["code", "traffic"], aids: ["what", "trigger", "seen"]),
        CollectorSection(
            "events",
            .run(
                "wevtutil qe Microsoft-Windows-WindowsUpdateClient/Operational /c:8 /rd:true /f:xml "
                    + "/q:*[System[Level!=4]]", .none),
            on: fromVista, answers: ["code", "traffic", "trigger"], aids: ["what", "seen"]),
    ]
}
