/// What a person said.
struct Said {
    /// Each once.
    private(set) var sightings: [Sighting] = []
    /// Sentences that say nothing: questions, guesses, rules of a document.
    var idle: [Range<Int>] = []

    mutating func add(_ sighting: Sighting) {
        guard !sightings.contains(where: { $0.kind == sighting.kind && $0.value == sighting.value }) else { return }
        sightings.append(sighting)
    }
}

/// All statements, looked for in one pass over what a person wrote.
struct SpokenReading: Sendable {
    private let statements: [SpokenStatement]
    private let automaton: PhraseAutomaton
    /// The group of each phrase of the automaton, where a word stands once for each group that it belongs to.
    private let groups: [Int]
    /// The groups of each statement, in their order, and those that it must not have.
    private let needs: [(groups: [Int], unless: Int, unlessNear: Int)]

    static let all = SpokenReading(SpokenStatement.all)

    private init(_ statements: [SpokenStatement]) {
        self.statements = statements
        var (numbers, lists): ([[String]: Int], [[String]]) = ([:], [])
        func number(_ group: [String]) -> Int {
            if let number = numbers[group] { return number }
            lists.append(group)
            numbers[group] = lists.count - 1
            return lists.count - 1
        }
        for group in SpokenStatement.ofItsOwn { _ = number(group) }
        needs = statements.map {
            (groups: $0.groups.map(number), unless: number($0.unless), unlessNear: number($0.unlessNear))
        }
        let phrases = lists.enumerated().flatMap { place, group in
            group.flatMap(Self.spellings).map { (word: $0, group: place) }
        }
        groups = phrases.map(\.group)
        automaton = PhraseAutomaton(phrases.map(\.word))
    }

    /// Some write a blank between Japanese and Latin letters, some do not; and some an apostrophe that is curved.
    private static func spellings(of word: String) -> [String] {
        if word.utf8.contains(UInt8(ascii: "'")) { return [word, word.replacing("'", with: "’")] }
        guard word.utf8.contains(where: { $0 >= 0x80 }), word.utf8.contains(0x20) else { return [word] }
        return [word, word.replacing(" ", with: "")]
    }

    // MARK: Reading

    /// - Parameter isCertain: whether all of it was written by a person; else only what looks like it counts.
    func read(_ record: LogRecord, isCertain: Bool = true) -> Said {
        let matches = matches(in: record)
        var said = Said()
        for sentence in SpokenSentence.all(in: record.text)
        where isCertain || PersonsText.isTold(record.bytes[sentence.range]) {
            let whole = SpokenPiece(matches, within: sentence.range)
            if whole[Self.guessed] != nil || sentence.isQuestion && whole[Self.wondering] == nil {
                said.idle.append(sentence.range)
                continue
            }
            for range in sentence.pieces {
                for sighting in sightings(SpokenPiece(matches, within: range), in: whole) {
                    said.add(sighting)
                }
            }
        }
        return said
    }

    /// Of what is over nothing counts but the change.
    private func sightings(_ piece: SpokenPiece, in whole: SpokenPiece) -> [Sighting] {
        if piece[Self.vain] != nil { return [] }
        let isOver = piece[Self.past] != nil
        return zip(statements, needs).flatMap { statement, needs -> [Sighting] in
            let found = needs.groups.compactMap { piece[$0] }
            guard found.count == needs.groups.count, piece[needs.unless] == nil,
                whole[needs.unlessNear] == nil, let first = found.first,
                !isOver || statement.shows.first?.kind == .changed,
                !piece.denies(statement.denial, first, needs.groups)
            else { return [] }
            return statement.shows.map { Sighting($0.kind, $0.value, first, $0.confidence) }
        }
    }

    private func matches(in record: LogRecord) -> [SpokenMatch] {
        var matches: [SpokenMatch] = []
        let bytes = record.bytes
        automaton.each(in: record.text) { match in
            let group = groups[match.phrase]
            // A word of several groups is reported once for each, one behind the other.
            if matches.last?.range == match.range { return matches[matches.count - 1].groups.append(group) }
            guard matches.count < Self.most, Self.isWord(match.range, in: bytes) else { return }
            matches.append(SpokenMatch(range: match.range, groups: [group]))
        }
        let masks = matches.filter { $0.groups.contains(Self.masking) }.map(\.range)
        return matches.filter { match in
            !masks.contains { $0 != match.range && $0.contains(match.range) }
                && !SpokenContrast.setsAside(match.range, in: bytes)
        }
    }

    /// A word of letters is no part of a longer one; in Japanese words stand without blanks.
    private static func isWord(_ place: Range<Int>, in bytes: [UInt8]) -> Bool {
        let isTied = { (inside: Int, outside: Int) in
            bytes.indices.contains(outside) && bytes[inside].isWord && bytes[outside].isWord
        }
        return !isTied(place.lowerBound, place.lowerBound - 1) && !isTied(place.upperBound - 1, place.upperBound)
    }

    /// Who says more than this in one passage is a program.
    private static let most = 512

    static let denials: Set = [denying, denyingBehind, failing]

    // The places of `SpokenStatement.ofItsOwn`.
    static let (guessed, wondering, vain, masking, denying, denyingBehind, failing) = (0, 1, 2, 3, 4, 5, 6)
    static let (unused, past) = (7, 8)
}
