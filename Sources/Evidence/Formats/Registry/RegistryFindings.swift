/// What values of the registry say.
enum RegistryFindings {
    static func all(in values: [RegistryValue]) -> [Finding] {
        let held = copies(of: values).flatMap { HeldSettings($0).findings }
        let found = held + values.flatMap(winHTTP) + UpdatePolicy(values).findings
        return found.sorted { $0.line < $1.line }
    }

    /// The values of each hive together. Where a value comes a second time, another copy of its hive begins: that of
    /// another machine, or the same one later.
    private static func copies(of values: [RegistryValue]) -> [[RegistryValue]] {
        var copies: [[RegistryValue]] = []
        var open: [String: Int] = [:]
        // `ZoneMap` has an `AutoDetect` of another meaning.
        for value in values where value.key == .unknown || value.key.place != .other {
            if let place = open[value.key.root], !copies[place].contains(where: { $0.name == value.name }) {
                copies[place].append(value)
            } else {
                open[value.key.root] = copies.count
                copies.append([value])
            }
        }
        return copies
    }

    /// WinHTTP's static setting, which only the machine has.
    private static func winHTTP(_ value: RegistryValue) -> [Finding] {
        guard value.name == .winHTTPSettings else { return [] }
        guard case .bytes(let bytes) = value.data,
            case .success(let settings) = ConnectionSettings.decode(bytes, as: .winHTTP)
        else { return [value.damage] }
        let setting = MachineSetting(
            settings.usesProxy ? .static : .direct, proxy: settings.usesProxy ? settings.cleanProxy : nil,
            bypass: settings.usesProxy ? settings.bypassEntries : [])
        let isEmpty = settings.usesProxy && settings.proxy.isEmpty
        let confidence: Finding.Confidence = isEmpty ? .possible : value.key.owner == .device ? .certain : .likely
        return [value.finding(.winHTTPSetting, .machine(setting), confidence)]
    }
}

extension RegistryValue {
    /// That its bytes contradict one another.
    var damage: Finding { finding(.damaged, .text(String(printedName))) }
}

/// The strings come out of bytes that nobody could read at the door: they pass it here.
extension ConnectionSettings {
    var cleanProxy: String? { Self.clean(proxy) }
    var cleanPAC: String? { Self.clean(pac) }
    var bypassEntries: [String] { Intake.line(bypass)[...].bypassEntries }

    private static func clean(_ text: String) -> String? { text.isEmpty ? nil : Intake.line(text) }
}
