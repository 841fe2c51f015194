/// The proxy settings of a user, of a service account or of the whole device, as the values below one hive say.
struct HeldSettings {
    private let values: [RegistryValue]
    private let owner: RegistryKey.Owner

    init(_ values: [RegistryValue]) {
        owner = values.first?.key.owner ?? .unknown
        self.values = values
    }

    var findings: [Finding] {
        let damaged = binaries.filter { $0.settings == nil }.map(\.value.damage)
        let binary = binaries.first { $0.settings != nil }
        guard let binary, let settings = binary.settings else { return damaged + [plain].compactMap(\.self) }
        let isCurrent = binary.value.name == .defaultConnectionSettings
        let finding = binary.value.finding(kind, .user(settings.user), isCurrent ? sure : min(sure, .likely))
        return damaged + [finding] + [differing(from: settings.user)].compactMap(\.self)
    }

    private var kind: FindingKind {
        switch owner {
        case .user, .unknown: .userSetting
        case .account: .accountSetting
        case .device: .deviceSetting
        }
    }

    private var sure: Finding.Confidence { owner == .unknown ? .likely : .certain }

    private func value(_ name: RegistryValue.Name) -> RegistryValue? { values.first { $0.name == name } }

    // MARK: The binary values

    /// The current one first.
    private var binaries: [(value: RegistryValue, settings: ConnectionSettings?)] {
        [value(.defaultConnectionSettings), value(.savedLegacySettings)].compactMap(\.self).map { value in
            guard case .bytes(let bytes) = value.data else { return (value, nil) }
            return (value, try? ConnectionSettings.decode(bytes, as: .user).get())
        }
    }

    // MARK: The plain values

    /// What the plain values say; Windows goes by the binary one, so it is worth telling only where the two differ.
    private func differing(from binary: UserSetting) -> Finding? {
        guard value(.proxyEnable)?.number != nil, let plain, case .user(let setting) = plain.value else { return nil }
        let isSame =
            setting.uses.filter { $0 != .autoDetect } == binary.uses.filter { $0 != .autoDetect }
            && [nil, binary.proxy].contains(setting.proxy) && [nil, binary.pac].contains(setting.pac)
            && (setting.bypass.isEmpty || setting.bypass == binary.bypass)
        return isSame ? nil : Finding(plain.kind, plain.value, line: plain.line, columns: plain.columns, .possible)
    }

    private var plain: Finding? {
        let (enable, server, pac) = (value(.proxyEnable), value(.proxyServer), value(.autoConfigURL))
        let isOn = enable?.number.map { $0 != 0 }
        if owner == .unknown && isOn == nil { return nil }
        let shown = [isOn != false ? server : nil, pac].compactMap(\.self).first { $0.text != nil }
        guard let shown = shown ?? (isOn == nil ? autoDetectOn : enable) else { return nil }
        let isWhole = isOn != nil && [server, pac, value(.proxyOverride)].contains { $0 != nil }
        return shown.finding(kind, .user(plainSetting(isOn)), isWhole ? sure : .possible)
    }

    private var autoDetectOn: RegistryValue? { value(.autoDetect).flatMap { $0.number == nil ? nil : $0 } }

    /// A proxy whose switch is not in the text is taken for one in use.
    private func plainSetting(_ isOn: Bool?) -> UserSetting {
        let proxy = value(.proxyServer)?.text
        let pac = value(.autoConfigURL)?.text
        let autoDetect = value(.autoDetect)?.number.map { $0 != 0 }
        let uses: [(UserSetting.Use, Bool)] = [
            (.autoDetect, autoDetect ?? false), (.pac, pac != nil), (.static, isOn ?? (proxy != nil)),
        ]
        return UserSetting(
            uses: uses.filter(\.1).map(\.0), proxy: proxy,
            bypass: value(.proxyOverride)?.text?[...].bypassEntries ?? [], pac: pac, autoDetect: autoDetect)
    }
}

extension ConnectionSettings {
    /// A user's setting with the strings as they stand there, in use or not.
    fileprivate var user: UserSetting {
        let uses: [(UserSetting.Use, Bool)] = [
            (.autoDetect, usesAutoDetect), (.pac, usesPAC), (.static, usesProxy),
        ]
        return UserSetting(
            uses: uses.filter(\.1).map(\.0), proxy: cleanProxy, bypass: bypassEntries, pac: cleanPAC,
            autoDetect: usesAutoDetect)
    }
}
