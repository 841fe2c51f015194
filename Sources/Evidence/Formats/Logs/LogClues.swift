/// All clues of logs and of any text, looked for in one pass over an entry.
struct LogClues: Sendable {
    private let clues: [LogClue]
    private let automaton: PhraseAutomaton

    static let all = LogClues(
        windowsUpdate + configMgr + text + Sentence.all.flatMap(\.clues))

    init(_ clues: [LogClue]) {
        self.clues = clues
        automaton = PhraseAutomaton(clues.map(\.phrase))
    }

    /// The phrases that count in a place.
    static func phrases(in place: CluePlaces) -> [String] {
        all.clues.filter { !$0.place.isDisjoint(with: place) }.map(\.phrase)
    }

    /// The numbers of the phrases in an entry, from left to right, two bytes each, where all of them show the same
    /// whatever stands around them; nil where one does not.
    func fixed(in text: ArraySlice<UInt8>, _ place: CluePlaces) -> [UInt8]? {
        var (numbers, isFixed): ([UInt8], Bool) = ([], true)
        each(in: text, place) { match in
            isFixed = isFixed && clues[match.phrase].isFixed && numbers.count < 32
            numbers += [UInt8(match.phrase & 0xFF), UInt8(match.phrase >> 8)]
        }
        return isFixed && !numbers.isEmpty ? numbers : nil
    }

    /// What an entry shows, from left to right; what a line says twice in other words counts once.
    func sightings(in record: LogRecord, _ place: CluePlaces) -> [Sighting] {
        var found: [PhraseAutomaton.Match] = []
        each(in: record.text, place) { if found.count < Self.most { found.append($0) } }
        if found.count > 1 { found.sort { ($0.range.lowerBound, $0.phrase) < ($1.range.lowerBound, $1.phrase) } }
        let sightings = found.flatMap { clues[$0.phrase].sightings(record, $0.range) }
        if sightings.count < 2 { return sightings }
        return Self.surest(sightings, in: record)
    }

    /// Of what a line says twice the first of the surest.
    private static func surest(_ sightings: [Sighting], in record: LogRecord) -> [Sighting] {
        var (kept, places): ([Sighting], [Seen: Int]) = ([], [:])
        for sighting in sightings {
            let key = Seen(
                kind: sighting.kind, value: sighting.value, line: record.line(of: sighting.range.lowerBound))
            if let place = places[key] {
                if sighting.confidence > kept[place].confidence { kept[place] = sighting }
            } else {
                places[key] = kept.count
                kept.append(sighting)
            }
        }
        return kept
    }

    /// An entry with more phrases than this was written by nobody; the closer looks at each shall not add up.
    private static let most = 256

    private struct Seen: Hashable {
        let kind: FindingKind
        let value: FindingValue
        let line: Int
    }

    /// The log that a line without columns is of, by the first phrase in it that tells.
    func formTold(by line: ArraySlice<UInt8>) -> Format? {
        var first: PhraseAutomaton.Match?
        each(in: line, .windowsUpdate) { match in
            guard clues[match.phrase].tells != nil else { return }
            if first.map({ match.range.lowerBound < $0.range.lowerBound }) ?? true { first = match }
        }
        return first.flatMap { clues[$0.phrase].tells }
    }

    private func each(in text: ArraySlice<UInt8>, _ place: CluePlaces, _ body: (PhraseAutomaton.Match) -> Void) {
        automaton.each(in: text) { match in
            let clue = clues[match.phrase]
            guard !clue.place.isDisjoint(with: place) else { return }
            if clue.isExact, text[match.range.lowerBound...].end(of: clue.phrase.utf8) == nil { return }
            body(match)
        }
    }
}
