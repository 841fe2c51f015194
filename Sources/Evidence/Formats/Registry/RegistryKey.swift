/// A key of the registry, as `reg`, `regedit` and PowerShell print it.
struct RegistryKey: Hashable {
    /// Whose settings stand below it.
    enum Owner: Hashable {
        case user, account, device
        /// The text does not tell.
        case unknown
    }

    /// What of it is read.
    enum Place: Hashable {
        case internetSettings, connections, other
    }

    /// The hive, and in `HKEY_USERS` the account.
    let root: String
    let owner: Owner
    /// In lower case, without the 32-bit view.
    private let path: [String]

    static let unknown = RegistryKey(root: "", owner: .unknown, path: [])

    private init(root: String, owner: Owner, path: [String]) {
        (self.root, self.owner, self.path) = (root, owner, path)
    }

    /// Reads `HKEY_CURRENT_USER\Software\...`, `HKCU:\Software\...` and what else stands for it; nil where it is none.
    init?(_ text: Substring) {
        let parts = text.split(separator: "\\").map { $0.lowercased() }
        guard let first = parts.first, let hive = Self.hive(first), parts.count > 1 else { return nil }
        let isOfUsers = hive == "hkey_users"
        root = isOfUsers ? "\(hive)\\\(parts[1])" : hive
        let isAccount = isOfUsers && Self.accounts.contains(parts[1])
        owner = isAccount ? .account : hive == "hkey_local_machine" ? .device : .user
        path = parts.dropFirst(isOfUsers ? 2 : 1).filter { $0 != "wow6432node" }
    }

    /// Finds a key that a line names, behind a label, in a command or in brackets.
    static func named(in line: Substring) -> RegistryKey? {
        if let key = RegistryKey(line.prefix { $0 != "]" }.drop { $0 == "[" }) { return key }
        guard let start = starts.lazy.compactMap({ line.range(ofASCII: $0) }).first else { return nil }
        return RegistryKey(line[start.lowerBound...].prefix { !"\"'|]".contains($0) })
    }

    private static let starts: [StaticString] = ["hkey", "hkcu:", "hklm:", "hku:"]

    /// The key below it.
    func child(_ name: Substring) -> RegistryKey {
        RegistryKey(root: root, owner: owner, path: path + [name.lowercased()])
    }

    var place: Place {
        if path.ends(with: Self.settings) { return .internetSettings }
        return path.ends(with: Self.settings + ["connections"]) ? .connections : .other
    }

    private static let settings = ["microsoft", "windows", "currentversion", "internet settings"]

    /// LocalSystem, LocalService and NetworkService; `.DEFAULT` is another name of the first.
    private static let accounts: Set = [".default", "s-1-5-18", "s-1-5-19", "s-1-5-20"]

    /// The full name of a hive. A paste may have lost its first letters.
    private static func hive(_ name: String) -> String? {
        if let hive = short[name.hasSuffix(":") ? String(name.dropLast()) : name] { return hive }
        return name.count < 5 ? nil : hives.first { $0.hasSuffix(name) }
    }

    private static let hives = ["hkey_current_user", "hkey_local_machine", "hkey_users"]
    private static let short = ["hkcu": "hkey_current_user", "hklm": "hkey_local_machine", "hku": "hkey_users"]
}

extension [String] {
    fileprivate func ends(with other: [String]) -> Bool { suffix(other.count).elementsEqual(other) }
}
