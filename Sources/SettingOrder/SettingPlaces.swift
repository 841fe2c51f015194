import Facts

/// Where a setting lives on the machine, and what shows it.
public struct SettingPlace: Sendable, Hashable {
    public let statements: [Statement]
    public let shows: [ShowCommand]
}

extension Attempt {
    /// The input of the table that tells of the setting; nil where there is none.
    public var input: String? {
        switch self {
        case .winhttpStatic, .winhttpAdvanced: ProxyInputs.winhttp.name
        case .wpad: ProxyInputs.wpad.name
        case .userAutoDetect: ProxyInputs.autoDetect.name
        case .userPAC: ProxyInputs.pac.name
        case .userStatic: ProxyInputs.staticProxy.name
        case .account: ProxyInputs.account.name
        case .machine: ProxyInputs.perMachine.name
        case .direct, .fail: nil
        }
    }

    /// Nil where there is no setting.
    public var place: SettingPlace? {
        switch self {
        case .winhttpStatic: SettingPlace(statements: [.keptByWinHTTP], shows: ShowCommand.winHTTPProxy)
        case .winhttpAdvanced: SettingPlace(statements: [.keptByAdvproxy], shows: [.advancedProxy])
        case .wpad: SettingPlace(statements: [.waysOfWPAD], shows: [.addressOfWPAD])
        case .userAutoDetect: SettingPlace(statements: [.keptAsBit], shows: ShowCommand.userWindows)
        case .userPAC: SettingPlace(statements: [.keptAsScript], shows: [.userSetting])
        case .userStatic: SettingPlace(statements: [.keptAsServer], shows: [.userSetting])
        case .account: SettingPlace(statements: [.keptByAccount], shows: [.accountSetting])
        case .machine: SettingPlace(statements: [.keptForMachine], shows: ShowCommand.deviceWide)
        case .direct, .fail: nil
        }
    }
}

extension Statement {
    package static let waysOfWPAD = Statement(
        Text(
            en: "WPAD asks DHCP (option 252) first, then DNS for the name wpad.",
            ja: "WPAD は、まず DHCP (オプション 252)、次に DNS の wpad という名前で設定を探します。"),
        .documented, [.winhttpAutoproxy, .jpdsiWPAD])

    static let keptByWinHTTP = Statement(
        Text(
            en: "It is the value WinHttpSettings under HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\"
                + "Internet Settings\\Connections.",
            ja: "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections の値 "
                + "WinHttpSettings に保存されます。"),
        .singleSource, [.proxycfg])

    static let keptByAdvproxy = Statement(
        Text(
            en: "Where Windows keeps it, no source says. show advproxy prints it, also where show proxy says direct.",
            ja: "保存場所を示す資料はありません。show proxy が直接アクセスでも、show advproxy には表示される場合があります。"),
        .observed, [.revoPlace])

    static let keptAsBit = Statement(
        Text(
            en: "It is a bit (8) of the value DefaultConnectionSettings under HKCU\\Software\\Microsoft\\Windows\\"
                + "CurrentVersion\\Internet Settings\\Connections. The window shows it in words.",
            ja: "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections の値 "
                + "DefaultConnectionSettings のビット (8) に保存されます。画面では文字で確認できます。"),
        .documented, [.connectionSettings, .proxyconf])

    static let keptAsScript = Statement(
        Text(
            en: "It is the value AutoConfigURL under HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\"
                + "Internet Settings.",
            ja: "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings の値 AutoConfigURL に"
                + "保存されます。"),
        .singleSource, [.jpdsiLAN])

    static let keptAsServer = Statement(
        Text(
            en: "The values ProxyEnable, ProxyServer and ProxyOverride (the exceptions) under HKCU\\Software\\"
                + "Microsoft\\Windows\\CurrentVersion\\Internet Settings.",
            ja: "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings の値 ProxyEnable、"
                + "ProxyServer、ProxyOverride (例外) に保存されます。"),
        .singleSource, [.jpdsiLAN])

    package static let keptByAccount = Statement(
        Text(
            en: "It is the Internet Explorer setting of the account itself, LocalSystem or NetworkService; "
                + "bitsadmin writes it and shows it.",
            ja: "LocalSystem や NetworkService というアカウント自身の IE 設定です。bitsadmin で設定、表示します。"),
        .singleSource, [.bitsadmin])

    package static let keptForMachine = Statement(
        Text(
            en: "ProxySettingsPerUser 0 under HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\CurrentVersion\\"
                + "Internet Settings makes it device-wide; the proxy then stands under the same key without Policies.",
            ja: "HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings の "
                + "ProxySettingsPerUser が 0 の場合に PC 全体の設定となり、プロキシは Policies を除いた同じパスのキーに"
                + "保存されます。"),
        .documented, [.perMachine, .pypac])
}
