/// An answer of a server or a proxy: the status line, the header fields, and the beginning of what follows.
public struct HTTPAnswer: Sendable, Hashable {
    public let status: Int
    /// The words behind the status, which say more than it with many proxies.
    public let reason: String
    /// The header fields in their order, the names in lower case.
    public private(set) var fields: [Field] = []
    /// As much of the body as may tell who wrote it.
    public private(set) var body = ""

    public struct Field: Sendable, Hashable {
        public let name: String
        public let value: String

        /// Reads `Name: value`; nil where the line is none.
        init?(_ line: Substring) {
            guard let colon = line.firstIndex(of: ":"), colon != line.startIndex,
                line[..<colon].utf8.allSatisfy({ $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") })
            else { return nil }
            name = line[..<colon].lowercased()
            value = String(line[line.index(after: colon)...].trimmed)
        }
    }

    /// Reads a status line: `HTTP/1.1 407 Proxy Authentication Required`.
    init?(statusLine: Substring) {
        guard let text = Self.status(in: statusLine), let status = Int(text.prefix(3)) else { return nil }
        self.status = status
        reason = String(text.dropFirst(3).trimmed)
    }

    /// Reads the bytes of an answer as they came. nil where they begin otherwise.
    public init?(bytes: [UInt8]) {
        let text = String(decoding: bytes.prefix(Self.most), as: UTF8.self)
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        guard let first = lines.first else { return nil }
        self.init(statusLine: first)
        let rest = lines.dropFirst()
        let end = rest.firstIndex { $0.isEmpty } ?? rest.endIndex
        fields = rest[..<end].compactMap(Field.init)
        body = rest[end...].dropFirst().joined(separator: "\n")
    }

    mutating func append(_ field: Field) { fields.append(field) }

    mutating func append(toBody line: Substring) {
        if body.utf8.count < Self.most { body += line + "\n" }
    }

    /// From the status to the end of a status line.
    static func status(in line: Substring) -> Substring? {
        guard line.hasPrefix("HTTP/") else { return nil }
        let rest = line.dropFirst(5).drop { $0 == "." || $0.isASCII && $0.isNumber }.trimmed
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        let isApart = rest.dropFirst(3).first.map(\.isBlank) ?? true
        return digits.count == 3 && digits.first != "0" && isApart ? rest : nil
    }

    /// The first value of a field, whose name is given in lower case.
    public func value(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    private static let most = 16 << 10
}
