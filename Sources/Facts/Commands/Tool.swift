/// The program that shows and sets the proxy of the system.
enum Tool {
    case proxycfg
    /// - hasAdvanced: whether `advproxy` is there, a second store beside the plain one.
    case netsh(hasAdvanced: Bool)

    init(of generation: OSGeneration) {
        switch generation {
        case .xp: self = .proxycfg
        case .vista, .ten: self = .netsh(hasAdvanced: false)
        case .eleven: self = .netsh(hasAdvanced: true)
        }
    }

    var show: [String] {
        switch self {
        case .proxycfg: ["proxycfg"]
        case .netsh(false): ["netsh winhttp show proxy"]
        case .netsh(true): ["netsh winhttp show proxy", "netsh winhttp show advproxy"]
        }
    }

    var importUser: String {
        switch self {
        case .proxycfg: "proxycfg -u"
        case .netsh: "netsh winhttp import proxy source=ie"
        }
    }

    var reset: String {
        switch self {
        case .proxycfg: "proxycfg -d"
        case .netsh: "netsh winhttp reset proxy"
        }
    }

    func set(_ proxy: ProxyServerList, _ bypass: BypassList) -> String {
        let servers = proxy.description
        let hosts = Quoting.quoted(bypass.description)
        switch self {
        case .proxycfg:
            return "proxycfg -p " + Quoting.ifNeeded(servers) + (bypass.isEmpty ? "" : " " + hosts)
        case .netsh:
            return "netsh winhttp set proxy proxy-server=" + Quoting.quoted(servers)
                + (bypass.isEmpty ? "" : " bypass-list=" + hosts)
        }
    }

    /// What `show` prints, added to a text file, and the registry key it comes from. Nothing is overwritten, and nothing
    /// asks: the first value kept is the one to go back to, so a second run leaves the file of `reg export` alone.
    func backup(in shell: Shell) -> [String] {
        let key = #""HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings\Connections""#
        switch shell {
        case .cmd:
            let file = #""%USERPROFILE%\winhttp-before"#
            return show.map { $0 + " >> " + file + #".txt""# }
                + ["if not exist " + file + #".reg" reg export "# + key + " " + file + #".reg""#]
        case .powershell:
            let file = #""$env:USERPROFILE\winhttp-before"#
            return show.map { $0 + " | Out-File -Append " + file + #".txt""# }
                + ["if (!(Test-Path " + file + #".reg")) { reg export "# + key + " " + file + #".reg" }"#]
        }
    }
}
