import Facts

/// Who looks at a setting: the service, and the account it does so under. It rests on what the rule rests on, and the
/// rule's `why` says it in a sentence.
public struct SettingReader: Sendable, Hashable {
    public enum Service: Sendable, Hashable, CaseIterable {
        case automaticUpdates, windowsUpdate, bits, deliveryOptimization
        /// The update site, opened in Internet Explorer.
        case internetExplorer
    }

    /// The raw values are the words of JSON.
    public enum Account: String, Sendable, Hashable, CaseIterable {
        case system
        case networkService = "network-service"
        case signedInUser = "user"
        /// The account that BITS downloads under before Windows 10.
        case service
    }

    public let service: Service
    public let account: Account
}

extension Resolution.Possible {
    /// Who comes to this step; nil for the end of the order, which nobody comes to.
    public func reader(of step: Step) -> SettingReader? {
        if step.isEnd { return nil }
        let side = Expansion.Side(box)
        return SettingReader(service: service(on: side), account: account(at: step.stage, on: side))
    }

    private func service(on side: Expansion.Side) -> SettingReader.Service {
        if allows(only: "download", of: "traffic") {
            return side == .beforeTen || allows(only: "bits", of: "downloader") ? .bits : .deliveryOptimization
        }
        guard allows(only: "xp", of: "windows") else { return .windowsUpdate }
        return rule.plan.first == .user ? .internetExplorer : .automaticUpdates
    }

    private func account(at stage: Stage, on side: Expansion.Side) -> SettingReader.Account {
        switch stage {
        case _ where service(on: side) == .internetExplorer: .signedInUser
        case .user: .signedInUser
        case .account where side == .beforeTen: .service
        case .winhttp, .machine: .networkService
        default: .system
        }
    }

    private func allows(only value: String, of input: String) -> Bool { box.allowed[input] == [value] }
}

extension SettingReader.Service {
    /// At most 21 columns.
    public var text: Text {
        switch self {
        case .automaticUpdates: Text(en: "Automatic Updates", ja: "自動更新")
        case .windowsUpdate: Text(verbatim: "Windows Update")
        case .internetExplorer: Text(verbatim: "Internet Explorer")
        case .bits: Text(verbatim: "BITS")
        case .deliveryOptimization: Text(en: "Delivery Optimization", ja: "配信の最適化")
        }
    }
}

extension SettingReader.Account {
    /// At most 14 columns.
    public var text: Text {
        switch self {
        case .system: Text(verbatim: "SYSTEM")
        case .networkService: Text(verbatim: "NetworkService")
        case .signedInUser: Text(en: "signed-in user", ja: "ユーザー")
        case .service: Text(en: "its account", ja: "サービス用")
        }
    }
}
