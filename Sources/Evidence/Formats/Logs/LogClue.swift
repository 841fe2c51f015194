/// A phrase of a log, and what it shows.
struct LogClue: Sendable {
    let phrase: String
    /// The log that a line is of which has the phrase but no columns; nil where the phrase alone is not enough.
    let tells: Format?
    /// What an entry shows in which the phrase stands at a place.
    let sightings: @Sendable (LogRecord, Range<Int>) -> [Sighting]

    init(
        _ phrase: String, tells: Format? = nil,
        _ sightings: @escaping @Sendable (LogRecord, Range<Int>) -> [Sighting] = { _, _ in [] }
    ) {
        (self.phrase, self.tells, self.sightings) = (phrase, tells, sightings)
    }
}

/// Something seen in an entry of a log.
struct Sighting {
    let kind: FindingKind
    let value: FindingValue
    /// The bytes of the entry that show it.
    let range: Range<Int>
    let confidence: Finding.Confidence

    init(_ kind: FindingKind, _ value: FindingValue, _ range: Range<Int>, _ confidence: Finding.Confidence = .certain) {
        (self.kind, self.value, self.range, self.confidence) = (kind, value, range, confidence)
    }
}
