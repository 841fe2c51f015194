/// A host with a port close behind the word "proxy": `proxy: proxy.example.com:8080`.
struct NamedProxy {
    let text: String
    let range: Range<Int>

    init?(behind place: Range<Int>, in record: LogRecord) {
        let near = record.text(from: place.lowerBound).prefix(96).prefix { $0 != 0x0A }
        guard let colon = Self.colon(in: near) else { return nil }
        let port = near[(colon + 1)...].prefix { $0.isDigit }
        let length = near[..<colon].reversed().prefix(while: Self.isPartOfHost).count
        let host = near[(colon - length)..<colon]
        guard (2...5).contains(port.count), let number = Int(port.text), number <= 65_535, number != 8530,
            number != 8531
        else { return nil }
        guard host.contains(0x2E) || host.elementsEqual("localhost".utf8), host.first != 0x2E, host.last != 0x2E else {
            return nil
        }
        range = host.startIndex..<port.endIndex
        text = near[range].text
    }

    /// The first colon between something of a name and a digit.
    private static func colon(in text: ArraySlice<UInt8>) -> Int? {
        text.indices.dropFirst().dropLast().first {
            text[$0] == UInt8(ascii: ":") && isPartOfHost(text[$0 - 1]) && text[$0 + 1].isDigit
        }
    }

    private static func isPartOfHost(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == 0x2E || byte == UInt8(ascii: "-")
    }
}
