/// The proxy, the bypass list and the logins of a single request, as agents up to Windows 8.1 print them.
extension LogClue {
    static let proxies = [
        listUsed("Proxy List used:", .proxyUsed),
        listUsed("Proxy list used =", .proxyUsed),
        listUsed("Proxy List: '", .proxyUsed, closing: "'"),
        listUsed("using proxy =", .proxyUsed),
        listUsed("Bypass List used :", .bypassUsed),
        listUsed("Bypass List used:", .bypassUsed),
        listUsed("Bypass list used =", .bypassUsed),
        listUsed("Bypass List: '", .bypassUsed, closing: "'"),
        LogClue("Auth Schemes used :", schemesUsed),
        LogClue("ProxyAuthScheme=", schemeNumber),
        LogClue("Current Proxy auth scheme=", tells: .windowsUpdateLog10, schemeNumber),
    ]

    /// A list between brackets, between quotation marks, or up to the end of its line. Nothing where the brackets are
    /// gone with all between them, as a web page makes it.
    private static func listUsed(_ label: String, _ kind: FindingKind, closing: String? = nil) -> LogClue {
        LogClue(label, tells: .windowsUpdateLog) { record, place in
            let rest = record.text(from: place.upperBound)
            if let list = closing.map({ sign in rest.firstIndex(of: sign).map { rest[..<$0] } }) ?? bracketed(rest) {
                return sighting(kind, list.trimmed, .certain)
            }
            return closing == nil ? unbracketed(rest, kind) : []
        }
    }

    /// What ends with its line. If nothing stands there, the next line may be its end: lists have no blanks.
    private static func unbracketed(_ rest: ArraySlice<UInt8>, _ kind: FindingKind) -> [Sighting] {
        let value = upToLabel(rest).trimmed
        let line = value.prefix { $0 != 0x0A }
        let isNextLine = rest[..<value.startIndex].contains(0x0A)
        if line.first == UInt8(ascii: "<") || isNextLine && line.contains(where: \.isGap) { return [] }
        return sighting(kind, line.trimmed, line.count == value.count && !isNextLine ? .certain : .possible)
    }

    private static func sighting(
        _ kind: FindingKind, _ list: ArraySlice<UInt8>, _ confidence: Finding.Confidence
    ) -> [Sighting] {
        list.isEmpty ? [] : [Sighting(kind, .text(list.text), list.indices, confidence)]
    }

    private static func upToLabel(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let labels = ["Proxy List", "Bypass List", "Bypass list", "Auth Schemes used"].compactMap {
            rest.firstIndex(of: $0)
        }
        return rest[..<(labels.min() ?? rest.endIndex)]
    }

    /// What stands between `<` and the last `>` before the next label: bypass lists hold brackets of their own,
    /// `<<local>;*.example.com>`.
    private static func bracketed(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let value = upToLabel(rest).trimmed
        guard value.first == UInt8(ascii: "<") else { return nil }
        return value.lastIndex(of: UInt8(ascii: ">")).map { value[(value.startIndex + 1)..<$0] }
    }

    /// `<NTLM;Negotiate (NTLM or Kerberos);>`. The log does not say whether the proxy or the server asked.
    private static func schemesUsed(_ record: LogRecord, _ place: Range<Int>) -> [Sighting] {
        guard let list = bracketed(record.text(from: place.upperBound))?.trimmed else { return [] }
        let schemes = list.split(separator: UInt8(ascii: ";")).map { scheme in
            scheme.prefix { $0 != UInt8(ascii: "(") }.trimmed.text
        }.filter { !$0.isEmpty }
        return schemes.isEmpty ? [] : [Sighting(.proxyAuthentication, .texts(schemes), list.indices, .possible)]
    }

    /// A number other than 0: that the proxy asked for a login is an inference, for only 0 was ever seen.
    private static func schemeNumber(_ record: LogRecord, _ place: Range<Int>) -> [Sighting] {
        let number = record.text(from: place.upperBound).prefix { $0.isDigit }
        guard number.contains(where: { $0 != UInt8(ascii: "0") }) else { return [] }
        return [Sighting(.proxyAuthentication, .texts([]), place.lowerBound..<number.endIndex, .possible)]
    }
}
