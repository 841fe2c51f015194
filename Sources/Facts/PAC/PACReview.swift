/// What WinHTTP's own rules say of a configuration script, by its address or by its text. Nothing of it is run.
public struct PACReview: Sendable, Hashable {
    /// Whether WinHTTP reads the script at all.
    public let isRead: Bool
    /// What to look at, the gravest first.
    public let remarks: [Statement]

    /// A script by its address.
    public init(address: String) {
        isRead = Self.isOnTheWeb(address)
        remarks = isRead ? [.firstProxyOnly, .upperCaseMissed, .scriptLimits] : [.fileScriptsIgnored]
    }

    /// A script by its text.
    public init(script: String) {
        isRead = script.utf8.count <= Self.mostBytes
        let checks: [(Bool, Statement)] = [
            (!isRead, .scriptLimits), (Self.namesSeveral(script), .firstProxyOnly),
            (Self.comparesAsTyped(script), .upperCaseMissed),
        ]
        remarks = checks.filter(\.0).map(\.1)
    }

    /// Whether WinHTTP fetches scripts from such an address.
    public static func isOnTheWeb(_ address: String) -> Bool {
        let address = address.lowercased()
        return address.hasPrefix("http://") || address.hasPrefix("https://")
    }

    private static let mostBytes = 1 << 20

    /// Whether one of its strings lists several proxies: `"PROXY a:8080; PROXY b:8080"`.
    private static func namesSeveral(_ script: String) -> Bool {
        let literals = script.split { $0 == "\"" || $0 == "'" || $0.isNewline }
        return literals.contains { literal in
            let entries = literal.split(separator: ";").filter { !$0.allSatisfy(\.isWhitespace) }
            return entries.count > 1 && entries.allSatisfy { ["PROXY", "HTTP", "DIRECT"].contains(word($0)) }
        }
    }

    private static func word(_ entry: Substring) -> String {
        entry.split(separator: " ").first.map { $0.uppercased() } ?? ""
    }

    /// Whether it looks at the host and never takes it in one case of letters.
    private static func comparesAsTyped(_ script: String) -> Bool {
        let script = script.lowercased()
        return script.contains("host") && !script.contains("tolowercase") && !script.contains("touppercase")
    }
}
