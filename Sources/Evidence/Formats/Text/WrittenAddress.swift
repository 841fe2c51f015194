/// An address in a text, and what it shows of where updates come from.
struct WrittenAddress {
    let sightings: [Sighting]

    /// - Parameter place: of the `://`.
    init?(at place: Range<Int>, in record: LogRecord) {
        let before = record.text[..<place.lowerBound]
        let scheme = before.suffix(5).reversed().prefix { $0.isLetter }
        let start = place.lowerBound - scheme.count
        let word = record.bytes[start..<place.lowerBound].text.lowercased()
        guard word == "http" || word == "https" else { return nil }
        var cursor = ByteCursor(record.text(from: place.upperBound))
        let host = cursor.take { !$0.isBlank && !"/\"'`<>(),;".utf8.contains($0) }
        let path = cursor.take { !$0.isBlank && !"\"'`<>,;".utf8.contains($0) }
        guard !host.isEmpty, !Self.isMicrosoft(host) else { return nil }
        sightings = Self.sightings(
            word, host, path, from: start, record.bytes[start..<host.endIndex].text)
        if sightings.isEmpty { return nil }
    }

    private static func sightings(
        _ scheme: String, _ host: ArraySlice<UInt8>, _ path: ArraySlice<UInt8>, from start: Int, _ address: String
    ) -> [Sighting] {
        let isWSUS = hasPort(host, "8530") || hasPort(host, "8531") || isService(path) || isContent(path)
        guard isWSUS else { return [] }
        let range = start..<host.endIndex
        return [
            Sighting(.source, .text("wsus-" + scheme), range),
            Sighting(.updateServer, .text(address), range),
        ] + (isContent(path) ? [Sighting(.traffic, .text("download"), path.indices, .likely)] : [])
    }

    /// A host of Microsoft's has the same services.
    private static func isMicrosoft(_ host: ArraySlice<UInt8>) -> Bool {
        let name = host.prefix { $0 != UInt8(ascii: ":") }.text.lowercased()
        return ["microsoft.com", "windowsupdate.com", "windows.com"].contains { name == $0 || name.hasSuffix("." + $0) }
    }

    private static func hasPort(_ host: ArraySlice<UInt8>, _ port: String) -> Bool {
        host.suffix(5).elementsEqual(":\(port)".utf8)
    }

    /// The services of a WSUS server: `/ClientWebService/client.asmx`, `/SelfUpdate/`.
    private static func isService(_ path: ArraySlice<UInt8>) -> Bool {
        let path = path.prefix(64).text.lowercased()
        return [
            "/clientwebservice/", "/simpleauthwebservice/", "/reportingwebservice/", "/serversyncwebservice/",
            "/apiremoting30/", "/selfupdate/",
        ].contains { path.hasPrefix($0) }
    }

    /// `/Content/6E/0123456789ABCDEF.cab`: two digits of the file's name, then the name.
    private static func isContent(_ path: ArraySlice<UInt8>) -> Bool {
        var cursor = ByteCursor(path)
        guard cursor.take("/Content/"), cursor.take(while: \.isHexDigit).count == 2 else { return false }
        return cursor.take("/")
    }
}
