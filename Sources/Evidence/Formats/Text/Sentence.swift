import Facts

/// A sentence that programs print, as it was seen in one language or several, and what it shows.
struct Sentence: Sendable {
    /// What a sentence shows.
    struct Shown: Sendable {
        let kind: FindingKind
        let value: FindingValue
        let confidence: Finding.Confidence

        init(_ kind: FindingKind, _ value: FindingValue, _ confidence: Finding.Confidence = .certain) {
            (self.kind, self.value, self.confidence) = (kind, value, confidence)
        }

        static func sign(_ sign: EvidenceSign, _ confidence: Finding.Confidence = .certain) -> Shown {
            Shown(.sign, .text(sign.rawValue), confidence)
        }

        static func word(_ kind: FindingKind, _ word: String, _ confidence: Finding.Confidence = .likely) -> Shown {
            Shown(kind, .text(word), confidence)
        }

        static func status(_ status: Int) -> Shown { Shown(.httpStatus, .number(status)) }
    }

    /// The part of it that no other sentence has, in each language; capitals do not matter.
    let spellings: [String]
    let shows: [Shown]
    let place: CluePlaces
    let grade: Grade
    let sources: [Source]

    init(
        _ spellings: [String], _ shows: [Shown], in place: CluePlaces = .anywhere, _ grade: Grade, _ sources: [Source]
    ) {
        (self.spellings, self.shows, self.place) = (spellings, shows, place)
        (self.grade, self.sources) = (grade, sources)
    }

    static let all =
        answers + transfers + updateServer + configuration + certificates + names + connections + services + blocks
        + order + scans

    var clues: [LogClue] {
        spellings.map { spelling in
            var clue = LogClue(spelling, in: place, isExact: false) { [shows] _, place in
                shows.map { Sighting($0.kind, $0.value, place, $0.confidence) }
            }
            clue.isFixed = true
            return clue
        }
    }
}
