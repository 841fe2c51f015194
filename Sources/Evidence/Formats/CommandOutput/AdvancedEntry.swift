/// One of the keys of WinHTTP's advanced setting with its value, and where it stands.
struct AdvancedEntry {
    enum Value: Equatable {
        case text(String)
        case flag(Bool)
        /// A number or null, which no key that is read has.
        case other
    }

    /// In lower case: the spelling differs between builds.
    let key: String
    let value: Value
    let line: SourceLine
    /// The value, without its quotation marks.
    let clue: Range<String.Index>

    static func isKey(_ text: some StringProtocol) -> Bool { keys.contains(text.lowercased()) }

    /// Those of Server 2022 and those that Windows 11 has besides.
    private static let keys: Set = [
        "proxy", "proxybypass", "autoconfigurl", "autodetect", "proxyisenabled", "autoconfigisenabled",
        "peruserproxysettings",
    ]
}
