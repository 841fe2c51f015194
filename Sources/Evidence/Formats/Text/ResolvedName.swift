/// What a name of Windows Update is resolved to, as ping, nslookup, the hosts file or a cmdlet show it; and whether a
/// name for WPAD is there.
struct ResolvedName {
    let sightings: [Sighting]

    /// `Pinging fe2.update.microsoft.com [192.0.2.1] with 32 bytes of data`. Ping reads the hosts file as Windows Update
    /// does.
    init?(ping place: Range<Int>, in record: LogRecord) {
        let line = Labels.line(around: place, in: record)
        guard let open = line.firstIndex(of: UInt8(ascii: "[")),
            let close = line[open...].firstIndex(of: UInt8(ascii: "]")), let host = Self.host(in: line[..<open])
        else { return nil }
        let address = line[(open + 1)..<close]
        if host == "wpad" || host.hasPrefix("wpad.") {
            sightings = [Sighting(.wpad, .text("yes"), line.startIndex..<close, .possible)]
            return
        }
        guard Self.isUpdateHost(host), let kind = Self.kind(address.text) else { return nil }
        sightings = [Sighting(.resolves, .text(kind), address.indices, .certain)]
    }

    /// A sentence that says that a name is not there.
    init?(missing place: Range<Int>, in record: LogRecord) {
        let line = Labels.line(around: place, in: record)
        if Self.words(line).contains(where: { $0 == "wpad" || $0.hasPrefix("wpad.") }) {
            sightings = [Sighting(.wpad, .text("no"), line.indices, .likely)]
            return
        }
        guard Self.host(in: line) != nil else { return nil }
        sightings = [Sighting(.resolves, .text("not-found"), line.indices, .likely)]
    }

    /// `0.0.0.0 fe2.update.microsoft.com`: an entry of the hosts file.
    init?(hostsFile place: Range<Int>, in record: LogRecord) {
        let line = Labels.line(around: place, in: record)
        let words = line.split { $0.isGap || $0 == UInt8(ascii: ">") }
        guard words.count >= 2, words.count <= 12, let address = words.first.map({ $0.text.lowercased() }),
            Self.isAddress(address), words.dropFirst().contains(where: { Self.isUpdateHost($0.text.lowercased()) })
        else { return nil }
        let entry = Sighting(.hostsFile, .text("yes"), words[0].startIndex..<line.trimmed.endIndex, .certain)
        let isBlocked = Self.kind(address) == "blocked"
        sightings = [entry] + (isBlocked ? [Sighting(.resolves, .text("blocked"), words[0].indices, .likely)] : [])
    }

    /// `Name:` and `Address:` of nslookup. Hosts of Windows Update are other names of hosts that serve them: so the name
    /// that was asked for may stand below, as an alias, or above, in the command.
    init?(lookup place: Range<Int>, in record: LogRecord) {
        let name = Labels.line(around: place, in: record)
        let block = record.text[place.lowerBound...].prefix(1024)
        let asked = record.text[..<place.lowerBound].suffix(512).firstIndex(of: "nslookup")
            .map { record.text[$0...].prefix { $0 != 0x0A } }
        let aliases = ["Aliases", "エイリアス"].lazy.compactMap { block.firstIndex(of: $0) }.first.map { block[$0...] }
        guard [name, asked, aliases].compactMap(\.self).contains(where: { Self.host(in: $0) != nil }),
            let label = block.firstIndex(of: "Address")
        else { return nil }
        let value = record.text[label...].drop { $0 != UInt8(ascii: ":") }.dropFirst().drop(while: \.isGap)
            .prefix { !$0.isBlank }
        guard let kind = Self.kind(value.text) else { return nil }
        sightings = [Sighting(.resolves, .text(kind), label..<value.endIndex, .certain)]
    }

    /// `Test-NetConnection`: the address beside the name.
    init?(test place: Range<Int>, in record: LogRecord) {
        guard let host = Labels.value(of: "ComputerName", in: record)?.text.lowercased(), Self.isUpdateHost(host),
            let kind = Self.kind(Labels.value(behind: place, in: record).text)
        else { return nil }
        sightings = [
            Sighting(.resolves, .text(kind), place.lowerBound..<Labels.value(behind: place, in: record).endIndex)
        ]
    }

    /// Whether it is an address of the machine itself.
    static func isLoopback(_ host: String) -> Bool {
        let host = host.lowercased()
        return host.hasPrefix("127.") || host == "localhost" || host == "::1" || host.hasPrefix("localhost:")
    }

    // MARK: Addresses

    /// The word of `resolves` for an address; nil for what is none.
    static func kind(_ address: String) -> String? {
        let text = address.lowercased()
        if text == "::" || text == "::1" { return "blocked" }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        guard parts.count == 4, let first = parts[0], let second = parts[1], !parts.contains(nil) else {
            guard text.contains(":"), text.utf8.allSatisfy({ $0.isHexDigit || $0 == 0x3A }) else { return nil }
            return text.hasPrefix("fc") || text.hasPrefix("fd") || text.hasPrefix("fe80") ? "private" : "public"
        }
        if first == 0 || first == 127 { return "blocked" }
        let isPrivate =
            first == 10 || first == 172 && (16...31).contains(second) || first == 192 && second == 168
            || first == 169 && second == 254 || first == 100 && (64...127).contains(second)
        return isPrivate ? "private" : "public"
    }

    private static func isAddress(_ word: String) -> Bool { kind(word) != nil }

    // MARK: Names

    /// Whether Windows Update, the Store or winget fetches from it.
    static func isUpdateHost(_ host: String) -> Bool {
        // The name under which a network of servers has the same host: `fe2.update.microsoft.com.akadns.net`.
        if let alias = aliases.first(where: host.hasSuffix) { return isUpdateHost(String(host.dropLast(alias.count))) }
        return [
            "update.microsoft.com", "windowsupdate.com", "windowsupdate.microsoft.com", "mp.microsoft.com",
            "download.microsoft.com", "adl.windows.com", "winget.microsoft.com",
        ].contains { host == $0 || host.hasSuffix("." + $0) }
    }

    private static let aliases = [
        ".akadns.net", ".nsatc.net", ".edgesuite.net", ".edgekey.net", ".akamaized.net", ".akamai.net",
        ".trafficmanager.net", ".c.footprint.net",
    ]

    private static func words(_ line: ArraySlice<UInt8>) -> [String] {
        line.split { !($0.isWord || ".-".utf8.contains($0)) }.map { $0.text.lowercased() }
    }

    /// The first name of Windows Update's, or of WPAD, in a line.
    private static func host(in line: ArraySlice<UInt8>) -> String? {
        words(line).first { isUpdateHost($0) || $0 == "wpad" || $0.hasPrefix("wpad.") }
    }
}
