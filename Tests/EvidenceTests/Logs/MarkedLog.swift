import Facts
import Testing

@testable import Evidence

/// A log in whose text every clue stands between ⟦ and ⟧, and what a careful reader would write down for each, in the
/// order of the opening brackets.
struct MarkedLog: Sendable, CustomTestStringConvertible {
    let name: String
    let format: Format
    let text: String
    let findings: Set<Finding>

    var testDescription: String { name }

    init(_ name: String, _ format: Format, _ marked: String, _ notes: [Note]) {
        (self.name, self.format) = (name, format)
        var places: [(line: Int, first: Int, last: Int)] = []
        var text = ""
        for (index, line) in marked.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            var open: [Int] = []
            var column = 1
            for character in line {
                switch character {
                case "⟦":
                    open.append(places.count)
                    places.append((index + 1, column, column))
                case "⟧": places[open.removeLast()].last = column - 1
                default:
                    text.append(character)
                    column += 1
                }
            }
            text.append("\n")
        }
        self.text = text
        precondition(places.count == notes.count, "\(name): \(places.count) marks, \(notes.count) notes")
        findings = Set(
            zip(notes, places).map { note, place in
                var finding = Finding(
                    note.kind, note.value, line: place.line, columns: place.first...place.last, note.confidence)
                finding.count = note.count
                return finding
            })
    }
}

/// What is to be found, but for the place.
struct Note: Sendable, Hashable {
    let kind: FindingKind
    let value: FindingValue
    var confidence = Finding.Confidence.certain
    var count = 1

    init(_ kind: FindingKind, _ value: FindingValue, _ confidence: Finding.Confidence = .certain, times count: Int = 1)
    {
        (self.kind, self.value, self.confidence, self.count) = (kind, value, confidence, count)
    }

    init(_ code: ErrorCode, _ confidence: Finding.Confidence = .certain, times count: Int = 1) {
        self.init(.errorCode, .code(code), confidence, times: count)
    }

    init(_ kind: FindingKind, _ text: String, _ confidence: Finding.Confidence = .certain, times count: Int = 1) {
        self.init(kind, .text(text), confidence, times: count)
    }
}

/// A kind and a value: what is left of a finding when its place does not matter.
struct Shown: Hashable {
    let kind: FindingKind
    let value: FindingValue

    init(_ finding: Finding) { (kind, value) = (finding.kind, finding.value) }
}

enum LogReaders {
    static let all: [Reader] = [
        .windowsUpdateLog, .windowsUpdateLog10, .reportingEvents, .setupLog, .configMgrLog, .eventXML,
    ]

    /// What all of them find in a text.
    static func findings(in text: String) -> [Finding] {
        let lines = SourceLine.lines(of: text)
        var findings = Findings()
        for reader in all { findings.add(reader.findings(lines)) }
        return findings.all
    }

    static func shown(in text: String) -> Set<Shown> { Set(findings(in: text).map(Shown.init)) }
}
