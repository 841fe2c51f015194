import Engine

/// What the proxy order depends on. Names and values are the words of the command line and of JSON.
public enum ProxyInputs {
    /// The inputs that select a row of the table; 1,008 combinations.
    public static let selecting = [windows, trigger, traffic, source, user, fallback, downloader]

    /// The settings that a row's plan is expanded with. They never select a row.
    public static let settings = [autoDetect, pac, staticProxy, winhttp, wpad, perMachine, account]

    public static let space = Space(selecting + settings)
}

// MARK: Selecting inputs

extension ProxyInputs {
    /// Windows by what differs in its order. The letters of 10 are spans of its newest cumulative update: a before
    /// 2020-09, b to 2020-12, c to 2022-03, d from 2022-04. `11` stands for Server 2022 and later too.
    public static let windows = Variable("windows", ["xp", "vista-8.1", "10-a", "10-b", "10-c", "10-d", "11"])
    public static let trigger = Variable("trigger", ["automatic", "manual"])
    /// `report` is what Windows Update sends besides: status, regulation. Nobody is asked for it; evidence tells it.
    public static let traffic = Variable("traffic", ["scan", "download", "report"])
    public static let source = Variable("source", ["microsoft", "wsus-http", "wsus-https"])
    /// Somebody is signed in.
    public static let user = Variable("user", ["yes", "no"])
    /// The policy SetProxyBehaviorForUpdateDetection: 0 or absent is off, 1 is on.
    public static let fallback = Variable("fallback", ["off", "on"])
    /// Delivery Optimization, or BITS where it is bypassed (DODownloadMode 100).
    public static let downloader = Variable("downloader", ["do", "bits"])

    /// The values of `windows` before Windows 10.
    public static let beforeTen: Set = ["xp", "vista-8.1"]
    /// Those since Windows 10.
    public static let sinceTen: Set = ["10-a", "10-b", "10-c", "10-d", "11"]
    static let wsus: Set = ["wsus-http", "wsus-https"]
}

// MARK: Settings

extension ProxyInputs {
    /// The three parts of the user's (Internet Explorer's) setting; the question `ie` settles them together.
    public static let autoDetect = Variable(yesOrNo: "ie.auto-detect")
    /// A configuration script by http or https. One by `file://` counts as absent: WinHTTP cannot read it.
    public static let pac = Variable(yesOrNo: "ie.pac")
    public static let staticProxy = Variable(yesOrNo: "ie.static")
    /// WinHTTP's setting: none, one by netsh or proxycfg, one by `netsh winhttp set advproxy`.
    public static let winhttp = Variable("winhttp", ["direct", "static", "advanced"])
    /// The network answers WPAD, by DHCP or by DNS.
    public static let wpad = Variable(yesOrNo: "wpad")
    /// The proxy setting is device-wide (ProxySettingsPerUser = 0).
    public static let perMachine = Variable("per-machine", ["no", "yes"])
    /// The service account has a setting of its own (`bitsadmin /util /setieproxy`).
    public static let account = Variable("account", ["none", "set"])
}
