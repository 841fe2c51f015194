/// Clues that are all looked for in one pass over an entry.
struct LogClues: Sendable {
    /// The clues by the first byte of their phrases.
    private let clues: [[(phrase: [UInt8], clue: LogClue)]]
    /// Whether a phrase begins with the byte.
    private let isFirst: [Bool]

    init(_ all: [LogClue]) {
        var clues = Array(repeating: [(phrase: [UInt8], clue: LogClue)](), count: 256)
        for clue in all {
            let phrase = Array(clue.phrase.utf8)
            if let first = phrase.first { clues[Int(first)].append((phrase, clue)) }
        }
        self.clues = clues
        isFirst = clues.map { !$0.isEmpty }
    }

    /// What an entry shows, from left to right.
    func sightings(in record: LogRecord) -> [Sighting] {
        var sightings: [Sighting] = []
        each(in: record.text) { clue, range in sightings += clue.sightings(record, range) }
        return sightings
    }

    /// The log that a line without columns is of, by the first phrase in it that tells.
    func formTold(by line: ArraySlice<UInt8>) -> Format? {
        var form: Format?
        each(in: line) { clue, _ in form = form ?? clue.tells }
        return form
    }

    private func each(in text: ArraySlice<UInt8>, _ body: (LogClue, Range<Int>) -> Void) {
        for start in text.indices where isFirst[Int(text[start])] {
            for (phrase, clue) in clues[Int(text[start])] {
                if let end = text[start...].end(of: phrase) { body(clue, start..<end) }
            }
        }
    }
}
