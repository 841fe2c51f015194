/// A phrase of a log or of any text, and what it shows.
struct LogClue: Sendable {
    let phrase: String
    /// Where it counts.
    let place: CluePlaces
    /// The log that a line is of which has the phrase but no columns; nil where the phrase alone is not enough.
    let tells: Format?
    /// Whether capitals matter.
    let isExact: Bool
    /// Whether it shows the same wherever it stands, whatever stands around it.
    var isFixed = false
    /// What an entry shows in which the phrase stands at a place.
    let sightings: @Sendable (LogRecord, Range<Int>) -> [Sighting]

    init(
        _ phrase: String, in place: CluePlaces = .windowsUpdate, tells: Format? = nil, isExact: Bool = true,
        _ sightings: @escaping @Sendable (LogRecord, Range<Int>) -> [Sighting] = { _, _ in [] }
    ) {
        (self.phrase, self.place, self.tells) = (phrase, place, tells)
        (self.isExact, self.sightings) = (isExact, sightings)
    }
}

/// Where a phrase is a clue.
struct CluePlaces: OptionSet, Sendable {
    let rawValue: UInt8

    /// WindowsUpdate.log of all generations.
    static let windowsUpdate = CluePlaces(rawValue: 1)
    /// The logs of Configuration Manager's client, with their frame or without.
    static let configMgr = CluePlaces(rawValue: 2)
    /// What has no form that is known.
    static let text = CluePlaces(rawValue: 4)

    static let anywhere: CluePlaces = [.windowsUpdate, .configMgr, .text]
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
