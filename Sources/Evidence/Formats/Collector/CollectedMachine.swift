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

    init(run: String, version: Int, line: Int, hasBegun: Bool) {
        (self.run, self.version, self.line, self.hasBegun) = (run, version, line, hasBegun)
    }

    /// The first that is whole stands: a text may be quoted below its copy.
    mutating func add(_ body: CollectedBody) {
        if bodies[body.section.id].map({ !$0.isWhole }) ?? true { bodies[body.section.id] = body }
    }

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
        CollectorTable.sections.compactMap { section in
            guard generation.map({ section.generations.contains($0) }) ?? true else { return nil }
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
