/// Passwords and what can be turned into one, taken out of evidence.
///
/// Where it is in doubt how far a secret reaches, more goes rather than less.
enum Credentials {
    /// What stands in the place of a secret.
    static let marker = "<redacted>"

    /// The text with every secret that is recognised replaced by the marker.
    static func redact(_ text: String, _ ledger: inout Ledger) -> String {
        var text = text
        return text.withUTF8 { redact($0, &ledger) } ?? text
    }

    /// - Returns: nil where there is no secret.
    private static func redact(_ text: UnsafeBufferPointer<UInt8>, _ ledger: inout Ledger) -> String? {
        var output: [UInt8] = []
        /// Up to where the text has been taken over.
        var taken = 0
        var (start, number) = (0, 1)
        // Behind the end of the last line no other begins.
        while start < text.count {
            let end = text[start...].firstIndex(of: 0x0A) ?? text.count
            if let line = redact(Array(text[start..<end])[...], number, &ledger) {
                output += text[taken..<start]
                output += line
                taken = end
            }
            (start, number) = (end + 1, number + 1)
        }
        return taken == 0 ? nil : String(decoding: output + text[taken...], as: UTF8.self)
    }

    /// - Returns: nil where the line stays as it is.
    static func redact(_ typed: ArraySlice<UInt8>, _ number: Int, _ ledger: inout Ledger) -> [UInt8]? {
        let line = EvidenceLine(typed)
        let scan = SecretScan(line, goingOn: ledger.open)
        ledger.open = scan.goesOn
        let secrets = merged(scan)
        if secrets.isEmpty { return nil }
        for secret in secrets { ledger.note(secret.kind, line: number) }
        return redact(line, secrets, passes: 4)
    }

    /// The line without the secrets, and without those that come to light once they are gone. Of a line that hides one
    /// behind the other without end nothing is left from the first of them on.
    private static func redact(_ line: EvidenceLine, _ secrets: [Secret], passes: Int) -> [UInt8] {
        guard let first = secrets.first else { return line.replacing([], with: marker) }
        if passes == 0 { return line.replacing([first.range.lowerBound..<line.count], with: marker) }
        let rest = EvidenceLine(line.replacing(secrets.map(\.range), with: marker)[...])
        return redact(rest, merged(SecretScan(rest, goingOn: nil)), passes: passes - 1)
    }

    /// The secrets of a line, from left to right, none overlapping.
    private static func merged(_ scan: SecretScan) -> [Secret] {
        let marker = Array(marker.utf8)
        let found = scan.found.filter { !$0.range.isEmpty && !scan.line.plain[$0.range].elementsEqual(marker) }
            .sorted { $0.range.lowerBound < $1.range.lowerBound }
        return found.reduce(into: []) { kept, next in
            guard let last = kept.last, last.range.upperBound > next.range.lowerBound else { return kept.append(next) }
            let end = max(last.range.upperBound, next.range.upperBound)
            kept[kept.count - 1] = Secret(last.kind, last.range.lowerBound..<end)
        }
    }
}

/// Where in a line a secret stands.
struct Secret {
    let kind: Removal.Kind
    let range: Range<Int>

    init(_ kind: Removal.Kind, _ range: Range<Int>) {
        self.kind = kind
        self.range = range
    }

    /// What may stand in the next line.
    enum Rest: Sendable, Hashable {
        /// The rest of a long run, which a terminal or a mail program cut into lines.
        case base64(Removal.Kind)
        /// A password, the name of which ended the line.
        case label
        /// The text of an element.
        case element
        /// The bytes of a registry value.
        case hexadecimal
        /// The body of a private key.
        case privateKey
    }
}
