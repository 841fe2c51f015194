/// Passwords and what can be turned into one, taken out of evidence.
///
/// Where it is in doubt how far a secret reaches, more goes rather than less.
enum Credentials {
    /// What stands in the place of a secret.
    static let marker = "<redacted>"

    /// The text with every secret that is recognised replaced by the marker.
    static func redact(_ text: String, _ ledger: inout Ledger) -> String {
        var lines: [String] = []
        for (index, typed) in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        {
            let line = EvidenceLine(typed)
            let secrets = secrets(in: line, goingOn: ledger.open)
            ledger.open = secrets.last { $0.range.upperBound == line.count && $0.kind.canBeWrapped }?.kind
            for secret in secrets { ledger.note(secret.kind, line: index + 1) }
            lines.append(redact(line, secrets, passes: 4))
        }
        return lines.joined(separator: "\n")
    }

    /// The line without the secrets, and without those that come to light once they are gone. Of a line that hides one
    /// behind the other without end nothing is left from the first of them on.
    private static func redact(_ line: EvidenceLine, _ secrets: [Secret], passes: Int) -> String {
        guard let first = secrets.first else { return line.replacing([], with: marker) }
        if passes == 0 { return line.replacing([first.range.lowerBound..<line.count], with: marker) }
        let rest = EvidenceLine(line.replacing(secrets.map(\.range), with: marker).unicodeScalars[...])
        return redact(rest, self.secrets(in: rest, goingOn: nil), passes: passes - 1)
    }

    /// The secrets of a line, from left to right, none overlapping.
    private static func secrets(in line: EvidenceLine, goingOn open: Removal.Kind?) -> [Secret] {
        if let open, let rest = line.base64Only { return [Secret(open, rest)] }
        var found = UserInfo.find(in: line) + HeaderSecrets.find(in: line) + NamedSecrets.find(in: line)
        found.removeAll { $0.range.isEmpty || line.plain[$0.range].elementsEqual(marker.unicodeScalars) }
        found.sort { $0.range.lowerBound < $1.range.lowerBound }
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
}

extension Removal.Kind {
    /// Whether it is a long run of base64, which a terminal or a mail program may have cut into lines.
    fileprivate var canBeWrapped: Bool { self == .authorization || self == .ntlm }
}
