/// What a text holds, read in all forms that are known.
public struct Reading: Sendable, Hashable {
    /// The form that most of the findings have.
    public let format: Format
    public let findings: [Finding]
    /// The lines that the findings stand in, by their numbers.
    public let quotes: [Int: String]
    /// What was taken out at the door.
    public let removed: [Removal]
    /// Lines in which nothing was found, or not much, of a text that has no form: a person's words. At most the first
    /// 40 lines, each as far as 300 characters.
    public let unread: [String]
    /// The lines of a code that a caller read aloud, by their numbers.
    public let aloud: Set<Int>
    /// The machines whose settings the collector printed, in the order of the text; empty where it did not.
    public let machines: [MachineReading]

    static let mostUnread = 40

    /// Cleans a text and reads it, piece by piece as a file is read: so a paste takes no more room than a file.
    /// - Parameter limit: the bytes of UTF-8 to let in; 16 MB, as much as can be pasted. Only whole lines are.
    public init(_ text: String, limit: Int = 16 << 20) {
        var text = text
        self = text.withUTF8 { bytes in
            var file = FileReading(of: .utf8)
            file.add(bytes, limit: limit)
            return file.finish()
        }
    }

    /// Decodes the bytes of a file, cleans them and reads them.
    public init(bytes: [UInt8], limit: Int = 16 << 20) {
        var file = FileReading()
        bytes.withUnsafeBufferPointer { file.add($0, limit: limit) }
        self = file.finish()
    }

    init(
        _ read: [(format: Format, findings: [Finding])], _ quotes: [Int: String], _ removed: [Removal],
        _ opening: [SourceLine] = [], _ machines: [MachineReading] = []
    ) {
        self.machines = machines
        var findings = Findings()
        let settled = Self.settled(Self.withoutEchoes(read).flatMap(\.findings))
        findings.add((settled + SettingSigns.all(in: settled)).sorted { $0.line < $1.line })
        self.findings = findings.all
        aloud = Set(read.filter { $0.format == .readAloud }.flatMap(\.findings).map(\.line))
        let named = Set(findings.all.map(\.line))
        self.quotes = quotes.filter { named.contains($0.key) }
        format = machines.isEmpty ? Self.format(read) : .collector
        self.removed = removed
        // A file that is no text holds no words.
        let hasForm = format != .text && format != .unknown || removed.contains { $0.kind == .broken }
        unread = hasForm ? [] : opening.filter { Self.isUnread($0, findings.all) }.map { String($0.text.prefix(300)) }
    }

    /// Whether a line holds more than what was found in it.
    private static func isUnread(_ line: SourceLine, _ findings: [Finding]) -> Bool {
        var columns: Set<Int> = []
        for finding in findings where finding.line == line.number { columns.formUnion(finding.columns) }
        let letters = line.text.prefix(300).enumerated().filter { $0.element.isLetter || $0.element.isNumber }
        return letters.count { !columns.contains($0.offset + 1) } > (columns.isEmpty ? 0 : 4)
    }

    /// Without what the reader of any text saw once more in the lines of a form, or less well.
    private static func withoutEchoes(_ read: [(format: Format, findings: [Finding])]) -> [(
        format: Format, findings: [Finding]
    )] {
        let echoes = Echoes(of: read.filter { $0.format != .text })
        return read.map { format, findings in
            (format, format == .text ? findings.filter { !echoes.contain($0) } : findings)
        }
    }

    /// Without what something surer in the same text takes the meaning from: every search of the agent bears the name of
    /// the automatic one, and one that a person began says so.
    private static func settled(_ findings: [Finding]) -> [Finding] {
        let isManual = findings.contains {
            $0.kind == .trigger && $0.value == .text("manual") && $0.confidence > .possible
        }
        return findings.filter { !(isManual && $0.kind == .trigger && $0.confidence == .possible) }
    }

    /// The first of those with most findings; text only where nothing else is there.
    private static func format(_ read: [(format: Format, findings: [Finding])]) -> Format {
        let forms = read.filter { $0.format != .text }
        let most = forms.map(\.findings.count).max() ?? 0
        if most == 0 { return read.contains { !$0.findings.isEmpty } ? .text : .unknown }
        return forms.first { $0.findings.count == most }?.format ?? .unknown
    }
}

/// What the forms in a text say, which sentences only repeat.
private struct Echoes {
    private struct Value: Hashable {
        let kind: FindingKind
        let value: FindingValue
    }

    private let values: Set<Value>
    private let kinds: Set<FindingKind>
    private let lines: Set<Int>

    /// An event in XML stands in one line, of which its form reads the code alone.
    init(of read: [(format: Format, findings: [Finding])]) {
        let findings = read.flatMap(\.findings)
        values = Set(findings.map { Value(kind: $0.kind, value: $0.value) })
        kinds = Set(findings.map(\.kind))
        lines = Set(read.filter { $0.format != .eventXML }.flatMap(\.findings).map(\.line))
    }

    func contain(_ finding: Finding) -> Bool {
        if values.contains(Value(kind: finding.kind, value: finding.value)) { return true }
        if finding.kind == .errorCode || finding.kind == .noise { return false }
        if finding.kind == .proxyNamed { return !lines.isEmpty }
        return lines.contains(finding.line) || finding.confidence == .possible && kinds.contains(finding.kind)
    }
}
