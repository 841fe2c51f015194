/// A configuration script: its address where it is a file, and its text.
extension LogClues {
    static let scripts = [
        LogClue("file:", in: .text, isExact: false) { record, place in scriptInFile(record, place) },
        LogClue("FindProxyForURL", in: .text) { record, place in
            let rest = record.text(from: place.upperBound).drop(while: \.isGap)
            let isDefined = record.text[..<place.lowerBound].suffix(32).trimmed.text.hasSuffix("function")
            guard isDefined, rest.first == UInt8(ascii: "(") else { return [] }
            return [Sighting(.sign, .text(EvidenceSign.scriptShown.rawValue), place)]
        },
    ]

    /// `file://C:/proxy.pac`, `file:///\\server\share\wpad.dat`: nothing else that is opened as a file ends so.
    private static func scriptInFile(_ record: LogRecord, _ place: Range<Int>) -> [Sighting] {
        if place.lowerBound > 0, record.bytes[place.lowerBound - 1].isWord { return [] }
        let address = record.text(from: place.upperBound).prefix(512)
            .prefix { !$0.isBlank && !"\"'<>`|)".utf8.contains($0) && $0 < 0x80 }
        let end =
            address.lastIndex { !".,;:!?".utf8.contains($0) }.map { address[...$0] } ?? address[..<address.startIndex]
        let name = end.suffix(4).text.lowercased()
        guard address.first == UInt8(ascii: "/"), name == ".pac" || name == ".dat" else { return [] }
        let range = place.lowerBound..<end.endIndex
        return [Sighting(.sign, .text(EvidenceSign.scriptInFile.rawValue), range, .likely)]
    }
}
