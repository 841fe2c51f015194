import Facts

extension Reader {
    /// What is in no form that is known: sentences, exceptions, tables, the words of a caller.
    static let text = Reader(log: .text, entries: AnyText())
}

/// The codes, statuses, addresses and sentences in any text.
struct AnyText: LogEntries {
    private var reading = LogReading()
    /// The only passage so far: if none follows it may be an answer that was typed, or what a caller said.
    private var only: LogRecord?
    private var passages = 0
    /// Who wrote the events of a table that may follow.
    private var source: EventSource?
    /// What a person may have told in several lines.
    private var persons = PersonsText()

    mutating func read(_ record: LogRecord) {
        passages += 1
        persons.add(record)
        only = passages == 1 ? record : nil
        Self.add(record, isWhole: false, above: source, to: &reading)
        source = EventTable.source(above: record)
    }

    var findings: [Finding] {
        guard let only, only.lineCount == 1, only.bytes.count <= Self.longestSaying else {
            var reading = whole.map { Self.reading(of: $0, isSaid: false) } ?? reading
            for record in persons.told {
                for sighting in SpokenReading.all.read(record, isCertain: false).sightings {
                    reading.add(sighting, in: record)
                }
            }
            return reading.all
        }
        return Self.reading(of: only, isSaid: true).all
    }

    /// A short text, in which a number that stands alone is a code.
    private var whole: LogRecord? { only.flatMap { $0.bytes.count <= Self.short ? $0 : nil } }

    private static let short = 256
    private static let longestSaying = 4096

    private static func reading(of record: LogRecord, isSaid: Bool) -> LogReading {
        var reading = LogReading()
        let said = isSaid ? SpokenReading.all.read(record) : Said()
        add(record, isWhole: true, idle: said.idle, to: &reading)
        for sighting in said.sightings { reading.add(sighting, in: record) }
        return reading
    }

    /// - Parameters:
    ///   - idle: where something is only asked or guessed.
    ///   - above: who wrote the events of a table, where the passage before says so.
    private static func add(
        _ record: LogRecord, isWhole: Bool, idle: [Range<Int>] = [], above: EventSource? = nil,
        to reading: inout LogReading
    ) {
        for sighting in EventTable(in: record)?.sightings(above: above) ?? [] { reading.add(sighting, in: record) }
        addCodes(in: record, isWhole: isWhole, to: &reading)
        for sighting in LogClues.all.sightings(in: record, .text)
        where sighting.isPlain || !idle.contains(where: { $0.contains(sighting.range) }) {
            reading.add(sighting, in: record)
        }
    }

    /// As `CodeRecogniser` reads them; statuses are told by the words that a program puts before them.
    private static func addCodes(in record: LogRecord, isWhole: Bool, to reading: inout LogReading) {
        guard CodeTraces.stand(in: record.text) || isWhole && record.bytes.count < 8 else { return }
        let text = String(decoding: record.bytes, as: UTF8.self)
        for match in CodeRecogniser.find(in: text, isWhole: isWhole) where match.notation != .httpStatus || isWhole {
            let start = text.utf8.distance(from: text.startIndex, to: match.range.lowerBound)
            let end = text.utf8.distance(from: text.startIndex, to: match.range.upperBound)
            reading.add(match, start..<end, in: record)
        }
    }
}

/// Whether a text can hold a code at all: spares most of a long one the closer look.
enum CodeTraces {
    /// Four digits or letters of hexadecimal in a row with a digit among them, an underscore between words, or a sign
    /// that is not ASCII and could be a full-width digit.
    static func stand(in text: ArraySlice<UInt8>) -> Bool {
        var (run, digits) = (0, 0)
        for place in text.indices {
            let byte = text[place]
            if byte.isHexDigit {
                run += 1
                if byte.isDigit { digits += 1 }
                if run >= 4, digits > 0 { return true }
                continue
            }
            if byte == 0x5F || byte == 0xEF { return true }
            if byte.isLetter, byte | 0x20 == UInt8(ascii: "w"), text[place...].starts(with: "WSA".utf8) { return true }
            (run, digits) = (0, 0)
        }
        return false
    }
}

extension Sighting {
    /// What stands there whether it is told, asked or guessed: a name, an address.
    fileprivate var isPlain: Bool { [.os, .source, .updateServer, .proxyNamed].contains(kind) }
}
