/// A value of the registry that concerns updates or proxies, in whatever form it was printed.
struct RegistryValue {
    /// The values that are read. The raw values are their names in lower case.
    enum Name: String {
        case proxyEnable = "proxyenable"
        case proxyServer = "proxyserver"
        case proxyOverride = "proxyoverride"
        case autoConfigURL = "autoconfigurl"
        case autoDetect = "autodetect"
        case defaultConnectionSettings = "defaultconnectionsettings"
        case savedLegacySettings = "savedlegacysettings"
        case winHTTPSettings = "winhttpsettings"
        case proxySettingsPerUser = "proxysettingsperuser"
        case wuServer = "wuserver"
        case useWUServer = "usewuserver"
        case deferFeatureUpdates = "deferfeatureupdates"
        case deferQualityUpdates = "deferqualityupdates"
        case disableDualScan = "disabledualscan"
        case setProxyBehavior = "setproxybehaviorforupdatedetection"

        /// Whether it is bytes.
        var isBinary: Bool {
            [.defaultConnectionSettings, .savedLegacySettings, .winHTTPSettings].contains(self)
        }

        init?(_ text: Substring) { self.init(rawValue: text.lowercased()) }
    }

    enum Data: Equatable {
        case number(UInt32)
        case text(String)
        case bytes([UInt8])
        /// What its form announces does not stand there.
        case damaged
    }

    let name: Name
    let printedName: Substring
    let data: Data
    var key: RegistryKey
    let line: SourceLine
    /// What of the data stands on the line of the name; the name where there is none.
    let clue: Substring

    init(
        _ name: Name, _ printedName: Substring, _ data: Data, in key: RegistryKey, _ line: SourceLine, _ clue: Substring
    ) {
        (self.name, self.printedName, self.data, self.key, self.line) = (name, printedName, data, key, line)
        self.clue = clue.isEmpty ? printedName : clue
    }

    /// The number, or the text of one as PowerShell prints it.
    var number: UInt32? {
        switch data {
        case .number(let number): number
        case .text(let text): UInt32(text)
        default: nil
        }
    }

    /// The text; nil where it is empty.
    var text: String? {
        guard case .text(let text) = data else { return nil }
        let trimmed = text[...].trimmed
        return trimmed.isEmpty ? nil : String(trimmed)
    }

    func finding(_ kind: FindingKind, _ value: FindingValue, _ confidence: Finding.Confidence = .certain) -> Finding {
        Finding(kind, value, line: line.number, columns: line.columns(of: clue), confidence)
    }
}
