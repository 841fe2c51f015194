/// What each stage looks at, and in which order. What of it is inferred is told by `ProxyOrder.caveats`.
extension Stage {
    /// The ways of this stage, in the order in which Windows comes to them.
    func ways(on side: Expansion.Side) -> [Way] {
        switch self {
        case .system: side == .beforeTen ? Self.systemBeforeTen : Self.systemSinceTen
        case .user: Self.ofUser
        case .account: Self.ofAccount
        case .winhttp: Self.ofWinHTTP
        case .machine: Self.ofMachine
        case .fail: [Way(.fail)]
        }
    }

    /// The machines on which the stage gives no attempt at all; none where it always gives one.
    var empty: [SettingBox] {
        switch self {
        case .system, .fail: []
        case .user:
            [
                .perUser & .nobodySignedIn,
                .perUser & .notDetecting & .noScript & .noServer,
                .perUser & .wpadSilent & .noScript & .noServer,
            ]
        case .account: [.noAccount]
        case .winhttp: [.noWinHTTP]
        case .machine: [.perUser]
        }
    }

    /// One after the other, the first that is set; without any, the stage itself connects directly. A setting by
    /// advproxy counts as none: these versions do not have it.
    private static let systemBeforeTen = [
        Way(.winhttpStatic, set: .netsh),
        Way(.wpad, reached: .noNetsh, set: .wpadAnswers),
        Way(.direct, reached: .noNetsh & .wpadSilent),
    ]

    private static let systemSinceTen =
        ofWinHTTP + ofMachine + [
            Way(.wpad, reached: .noWinHTTP & .perUser, set: .wpadAnswers),
            Way(.direct, reached: .noWinHTTP & .perUser & .wpadSilent),
        ]

    /// One setting with two forms: where neither is set, that is one line and not two.
    private static let ofWinHTTP = [
        Way(.winhttpAdvanced, reached: .advproxy),
        Way(.winhttpStatic, reached: .noAdvproxy, set: .netsh),
    ]

    private static let ofMachine = [Way(.machine, reached: .noWinHTTP, set: .deviceWide)]

    /// All that are on, one after the other; a device-wide setting takes the place of all three.
    static let ofUser = [
        Way(.machine, set: .deviceWide),
        Way(.userAutoDetect, reached: .perUser, set: .somebodySignedIn & .detecting & .wpadAnswers),
        Way(.userPAC, reached: .perUser, set: .somebodySignedIn & .script),
        Way(.userStatic, reached: .perUser, set: .somebodySignedIn & .server),
    ]

    private static let ofAccount = [Way(.account, set: .ownSetting)]
}

/// The words in which ways are written.
extension SettingBox {
    static let advproxy = SettingBox(ProxyInputs.winhttp, "advanced")
    static let noAdvproxy = SettingBox(ProxyInputs.winhttp, "direct", "static")
    static let netsh = SettingBox(ProxyInputs.winhttp, "static")
    static let noNetsh = SettingBox(ProxyInputs.winhttp, "direct", "advanced")
    static let noWinHTTP = SettingBox(ProxyInputs.winhttp, "direct")
    static let deviceWide = SettingBox(ProxyInputs.perMachine, "yes")
    static let perUser = SettingBox(ProxyInputs.perMachine, "no")
    static let wpadAnswers = SettingBox(ProxyInputs.wpad, "yes")
    static let wpadSilent = SettingBox(ProxyInputs.wpad, "no")
    static let somebodySignedIn = SettingBox(ProxyInputs.user, "yes")
    static let nobodySignedIn = SettingBox(ProxyInputs.user, "no")
    static let detecting = SettingBox(ProxyInputs.autoDetect, "yes")
    static let notDetecting = SettingBox(ProxyInputs.autoDetect, "no")
    static let script = SettingBox(ProxyInputs.pac, "yes")
    static let noScript = SettingBox(ProxyInputs.pac, "no")
    static let server = SettingBox(ProxyInputs.staticProxy, "yes")
    static let noServer = SettingBox(ProxyInputs.staticProxy, "no")
    static let ownSetting = SettingBox(ProxyInputs.account, "set")
    static let noAccount = SettingBox(ProxyInputs.account, "none")
}
