/// What can be the name or the address of a host.
enum HostName {
    /// Throws the first thing that is wrong with a name, an IPv4 address, or an IPv6 address in brackets.
    static func check(_ host: Substring, of item: String, wildcards: Bool) throws(ListFault) {
        if host.isEmpty { throw .host(.missing, item: item) }
        if host.first == "[" {
            guard host.last == "]", isIPv6(host.dropFirst().dropLast()) else { throw .host(.badIPv6, item: item) }
            return
        }
        if let odd = host.first(where: { !isNamePart($0) && !(wildcards && $0 == "*") }) {
            throw .host(.character(odd), item: item)
        }
        try checkLabels(host, of: item)
        if host.allSatisfy({ $0 == "." || $0.isWholeNumber }), !isIPv4(host) { throw .host(.badIPv4, item: item) }
    }

    /// DNS bounds a name at 253 characters and a label at 63; one trailing dot is no label.
    private static func checkLabels(_ host: Substring, of item: String) throws(ListFault) {
        let name = host.last == "." ? host.dropLast() : host
        let labels = name.split(separator: ".", omittingEmptySubsequences: false)
        if labels.contains(where: \.isEmpty) { throw .host(.emptyLabel, item: item) }
        if labels.contains(where: { $0.hasPrefix("-") || $0.hasSuffix("-") }) { throw .host(.hyphen, item: item) }
        if name.utf8.count > 253 || labels.contains(where: { $0.utf8.count > 63 }) { throw .host(.tooLong, item: item) }
    }

    /// The underscore is no part of a host name by the book, but Windows names have it.
    private static func isNamePart(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || "-._".contains(character))
    }

    /// Four numbers from 0 to 255.
    static func isIPv4(_ text: Substring) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { $0.allSatisfy(\.isWholeNumber) && UInt8($0) != nil }
    }

    /// Eight groups of hexadecimal digits, `::` for a run of zeros, the last two possibly as an IPv4 address.
    static func isIPv6(_ text: Substring) -> Bool {
        let halves = text.split(separator: "::", omittingEmptySubsequences: false)
        var groups = halves.flatMap { $0.isEmpty ? [] : $0.split(separator: ":", omittingEmptySubsequences: false) }
        if let tail = groups.last, text.hasSuffix(tail), isIPv4(tail) {
            groups.replaceSubrange((groups.count - 1)..., with: ["0", "0"])
        }
        let isRight = groups.allSatisfy { (1...4).contains($0.count) && $0.allSatisfy(\.isHexDigit) }
        return isRight && (halves.count == 1 ? groups.count == 8 : halves.count == 2 && groups.count < 8)
    }
}
