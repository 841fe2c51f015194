/// Where the updates come from.
extension LogClue {
    static let sources = [
        LogClue("* WSUS server: ", in: [.windowsUpdate, .text], tells: .windowsUpdateLog, configuredServer),
        LogClue("ServiceID = {", service),
        LogClue("ServiceId = {", service),
    ]

    /// What the policy names: an address, or `<NULL>`.
    private static func configuredServer(_ record: LogRecord, _ place: Range<Int>) -> [Sighting] {
        let rest = record.text(from: place.upperBound)
        let value = rest.prefix { !$0.isBlank }
        if ["<NULL>", "(null)", "NULL"].contains(where: { value.elementsEqual($0.utf8) }) {
            return [Sighting(.source, .text("microsoft"), (place.lowerBound + 2)..<value.endIndex)]
        }
        return server(rest)
    }

    /// The services that agents know by identifiers.
    private static func service(_ record: LogRecord, _ place: Range<Int>) -> [Sighting] {
        let identifier = record.text(from: place.upperBound).prefix { $0 != UInt8(ascii: "}") }
        let group = identifier.prefix(8).text.uppercased()
        switch group {
        case "3DA21691":
            let server = server(behind: identifier, in: record)
            return server.isEmpty ? [Sighting(.source, .text("wsus"), identifier.indices)] : server
        // Windows Update, Microsoft Update.
        case "9482F4B4", "7971F918": return [Sighting(.source, .text("microsoft"), identifier.indices)]
        // The Store, which asks Microsoft on machines with a WSUS, too.
        case "8B24B027", "855E8A7C": return [Sighting(.source, .text("microsoft"), identifier.indices, .possible)]
        default: return []
        }
    }

    /// `{...}, Server URL = https://wsus01.example.com/ClientWebService/client.asmx`
    private static func server(behind identifier: ArraySlice<UInt8>, in record: LogRecord) -> [Sighting] {
        var cursor = ByteCursor(record.text(from: identifier.endIndex))
        guard cursor.take("}, Server URL =") else { return [] }
        cursor.skipBlanks()
        return server(cursor.rest)
    }

    /// The source and the server that an address shows; nothing where no address stands there.
    static func server(_ text: ArraySlice<UInt8>) -> [Sighting] {
        var cursor = ByteCursor(text)
        // A paste from a forum sets addresses in back-ticks, a script in quotation marks.
        cursor.take { "`'\"<".utf8.contains($0) }
        let start = cursor.place
        let scheme = cursor.take { $0.isLetter }.text.lowercased()
        guard scheme == "http" || scheme == "https", cursor.take("://") else { return [] }
        let host = cursor.take { !$0.isBlank && !"/\"'`<>(),;".utf8.contains($0) }
        guard !host.isEmpty else { return [] }
        let address = start..<host.endIndex
        // Perhaps the line was cut within the name.
        let isWhole = cursor.rest.first != 0x0A
        return [
            Sighting(.source, .text("wsus-" + scheme), address),
            Sighting(.updateServer, .text(text[address].text), address, isWhole ? .certain : .possible),
        ]
    }
}
