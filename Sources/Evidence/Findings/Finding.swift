/// Something read out of evidence: what it is, where it stands, and how sure it is.
public struct Finding: Sendable, Hashable {
    /// How far a finding can be trusted.
    public enum Confidence: String, Sendable, Hashable, CaseIterable, Comparable {
        /// The text has a form that nothing else has.
        case certain
        /// The form is damaged, or in a language that is not known, and nothing else comes near it.
        case likely
        /// Something of the kind; a person has to look.
        case possible

        /// Less sure is less.
        public static func < (left: Confidence, right: Confidence) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .certain: 2
            case .likely: 1
            case .possible: 0
            }
        }
    }

    public let kind: FindingKind
    public let value: FindingValue
    /// The line where it was seen first, from 1.
    public let line: Int
    /// The columns of that line which show it, from 1, both ends included; counted in characters of the cleaned text.
    public let columns: ClosedRange<Int>
    public internal(set) var confidence: Confidence
    /// How often it was seen in the file.
    public var count = 1

    public init(
        _ kind: FindingKind, _ value: FindingValue, line: Int, columns: ClosedRange<Int>, _ confidence: Confidence
    ) {
        (self.kind, self.value, self.line, self.columns, self.confidence) = (kind, value, line, columns, confidence)
    }
}
