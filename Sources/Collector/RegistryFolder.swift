/// A key of the registry, and the variable of the script that stands for it.
public enum RegistryFolder: String, Sendable, Hashable, CaseIterable {
    case windows = "N"
    case user = "I"
    case userConnections = "IC"
    case international = "L"
    case machine = "J"
    case machineConnections = "JC"
    case machinePolicy = "JP"
    case winHTTP = "JW"
    case account = "K"
    case updatePolicy = "U"
    case automaticUpdates = "UA"
    case deviceManagement = "M"
    case delivery = "D"
    case deliveryManagement = "MD"
    case updateService = "S1"
    case transferService = "S2"
    case cryptography = "S3"
    case deliveryService = "S4"
    case orchestrator = "S5"
    case proxyService = "S6"
    case updateServer = "S7"
    case timeZone = "T"
    case packages = "B"

    /// The key without its hive.
    private var path: String {
        let settings = #"Microsoft\Windows\CurrentVersion\Internet Settings"#
        let services = #"SYSTEM\CurrentControlSet\Services\"#
        return switch self {
        case .windows: #"SOFTWARE\Microsoft\Windows NT\CurrentVersion"#
        case .user, .machine: #"SOFTWARE\"# + settings
        case .userConnections, .machineConnections: #"SOFTWARE\"# + settings + #"\Connections"#
        case .international: #"Control Panel\International"#
        case .machinePolicy: #"SOFTWARE\Policies\"# + settings
        case .winHTTP: #"SOFTWARE\"# + settings + #"\WinHttp"#
        case .account: #"S-1-5-18\SOFTWARE\"# + settings + #"\Connections"#
        case .updatePolicy: #"SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate"#
        case .automaticUpdates: #"SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate\AU"#
        case .deviceManagement: #"SOFTWARE\Microsoft\PolicyManager\current\device\Update"#
        case .delivery: #"SOFTWARE\Policies\Microsoft\Windows\DeliveryOptimization"#
        case .deliveryManagement: #"SOFTWARE\Microsoft\PolicyManager\current\device\DeliveryOptimization"#
        case .updateService: services + "wuauserv"
        case .transferService: services + "BITS"
        case .cryptography: services + "CryptSvc"
        case .deliveryService: services + "DoSvc"
        case .orchestrator: services + "UsoSvc"
        case .proxyService: services + "WinHttpAutoProxySvc"
        case .updateServer: services + "WsusService"
        case .timeZone: #"SYSTEM\CurrentControlSet\Control\TimeZoneInformation"#
        case .packages: #"SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\Packages"#
        }
    }

    private var hive: (short: String, long: String) {
        switch self {
        case .user, .userConnections, .international: ("HKCU", "HKEY_CURRENT_USER")
        case .account: ("HKU", "HKEY_USERS")
        default: ("HKLM", "HKEY_LOCAL_MACHINE")
        }
    }

    /// As the script writes it: `HKLM\SOFTWARE\...`.
    public var key: String { hive.short + #"\"# + path }

    /// As `reg query` prints it.
    public var fullKey: String { hive.long + #"\"# + path }
}
