import Engine
import Facts

extension KnowledgeChecks {
    /// Every source can be found: its name is its own, its address one of the web, its date a date.
    static func addresses(_ sources: [Placed<Source>]) -> [Problem] {
        let shared = Dictionary(grouping: sources) { $0.value.id }.filter { $1.count > 1 }.keys.sorted()
        return shared.map { Problem(rule: "Addresses", subject: "source \($0)", message: "two sources have this name") }
            + sources.map(\.value).flatMap { source in
                faults(of: source).map { Problem(rule: "Addresses", subject: "source \(source.id)", message: $0) }
            }
    }

    private static func faults(of source: Source) -> [String] {
        [
            isAddress(source.address) ? nil : "its address is none: \(source.address)",
            isDate(source.date) ? nil : "its date is none: \(source.date)",
            source.address.isEmpty && source.copy == nil
                ? "it can neither be followed nor says where it was read" : nil,
        ].compactMap(\.self)
    }

    /// `https://host/path` in plain ASCII; or nothing, where a source has no address. Old articles were at http.
    private static func isAddress(_ text: String) -> Bool {
        if text.isEmpty { return true }
        let parts = text.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count >= 3, parts[0] == "https:" || parts[0] == "http:", parts[1].isEmpty else { return false }
        let labels = parts[2].split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1 && labels.allSatisfy(isLabel) && text.utf8.allSatisfy(isPlain)
    }

    private static func isLabel(_ label: Substring) -> Bool {
        !label.isEmpty && label.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    }

    /// Of what can be printed, all but blanks, quotation marks and brackets that end an address in a running text.
    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x21...0x7E).contains(byte) && !#""<>\^`{|}"#.utf8.contains(byte)
    }

    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; or nothing.
    private static func isDate(_ text: String) -> Bool {
        if text.isEmpty { return true }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.allSatisfy(\.isNumber) ? Int($0) : nil }
        guard numbers.count == parts.count, numbers.count <= 3 else { return false }
        return zip(zip(parts, numbers), [(4, 1980...2099), (2, 1...12), (2, 1...31)]).allSatisfy { part, form in
            part.0.count == form.0 && form.1.contains(part.1)
        }
    }
}
