import Collector
import Facts

/// What the collector printed on one machine.
public struct CollectedMachine: Sendable, Hashable {
    /// The number that the machine threw for this run: its name in a text with several.
    public let run: String
    /// The version of the form.
    public let version: Int
    /// The line of the first mark.
    public let line: Int
    var hasBegun: Bool
    /// Whether the last mark is there: then nothing is missing but what was left out.
    var hasEnded = false
    private(set) var bodies: [String: CollectedBody] = [:]
    /// The questions that the script was narrowed to, as they stand there; nil where it asked all.
    private var only: String?

    init(run: String, version: Int, line: Int, hasBegun: Bool) {
        (self.run, self.version, self.line, self.hasBegun) = (run, version, line, hasBegun)
    }

    /// The first that is whole stands: a text may be quoted below its copy.
    mutating func add(_ body: CollectedBody) {
        if bodies[body.section.id].map({ !$0.isWhole }) ?? true { bodies[body.section.id] = body }
    }

    /// Adds to the questions that were asked alone. A mail program may have broken them anywhere.
    mutating func asks(more words: Substring) {
        only = String(((only ?? "") + words.filter { !$0.isBlank }).prefix(Self.mostWords))
    }

    /// All questions take a third of it.
    private static let mostWords = 1_000

    /// All lines of its sections, marks included.
    var lines: [SourceLine] { bodies.values.flatMap { [$0.mark] + $0.lines } }

    func body(_ id: String) -> CollectedBody? { bodies[id] }

    // MARK: Which Windows

    /// The version that `ver` prints in brackets, `10.0.19045.3803`.
    var printedVersion: (parts: [Int], line: SourceLine, piece: Substring)? {
        guard let body = body("ver"), body.silence == nil else { return nil }
        for line in body.content {
            for word in line.text.split(whereSeparator: { $0.isBlank || "[]".contains($0) }) {
                let parts = word.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
                let numbers = parts.compactMap(\.self)
                if (3...4).contains(parts.count), numbers.count == parts.count { return (numbers, line, word) }
            }
        }
        return nil
    }

    /// The build: as `ver` prints it, else from the registry.
    var build: Int? {
        printedVersion.map { $0.parts[2] } ?? body("build").flatMap(\.text).flatMap { Int($0) }
    }

    public var generation: OSGeneration? {
        if let parts = printedVersion?.parts {
            return OSRelease(reading: parts.prefix(3).map(String.init).joined(separator: "."))?.generation
        }
        return build.flatMap { OSRelease(reading: String($0)) }?.generation
    }

    // MARK: What is open

    /// What there is to ask on this Windows.
    private var sections: [CollectorSection] {
        let generation = generation
        return CollectorTable.sections.filter { section in
            generation.map { section.generations.contains($0) } ?? true
        }
    }

    /// What its script asked of it.
    private var asked: [CollectorSection] {
        guard let only else { return sections }
        let questions = Set(only.split(separator: ",").map(String.init))
        return sections.filter { $0.isNeeded(for: questions) }
    }

    /// The questions that asking again would answer no better: each of their sections is here, whole.
    var settled: Set<String> {
        let again = sections.filter { section in
            guard let body = body(section.id) else { return true }
            return [.cut, .timedOut].contains(body.silence)
        }
        return CollectorTable.answerable.subtracting(again.flatMap(\.answers))
    }

    /// A section that answers nothing, and why.
    public struct Gap: Sendable, Hashable {
        public let section: CollectorSection
        public let reason: Reason

        /// The raw values are the words of JSON.
        public enum Reason: String, Sendable, Hashable, CaseIterable {
            /// It is not there, which settles nothing here.
            case absent
            case refused
            /// There was no name or no proxy to ask for.
            case unasked
            /// It is not in the text.
            case missing
            /// The text ends within it.
            case cut
            case noCommand = "no-command"
            case timedOut = "timed-out"
        }
    }

    /// The sections of this machine's generation that were not collected, with the reason. What is absent and says
    /// something by that is none of them.
    public var gaps: [Gap] {
        asked.compactMap { section in
            let reason: Gap.Reason? =
                switch body(section.id).map(\.silence) ?? .missing {
                case nil: nil
                case .absent: CollectedFindings.absenceIsEvidence(section) ? nil : .absent
                case .refused: .refused
                case .unasked: .unasked
                case .missing: .missing
                case .cut: .cut
                case .noCommand: .noCommand
                case .timedOut: .timedOut
                }
            return reason.map { Gap(section: section, reason: $0) }
        }
    }
}
