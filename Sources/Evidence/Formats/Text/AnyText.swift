import Knowledge

extension Reader {
    /// What is in no form that is known: sentences, exceptions, tables, the words of a caller.
    static let text = Reader(log: .text, entries: AnyText())
}

/// The codes, statuses, addresses and sentences in any text.
struct AnyText: LogEntries {
    private var reading = LogReading()
    /// What only counts where a person wrote the text.
    private var spoken = LogReading()
    /// The bytes of text that were read.
    private var length = 0
    /// A short text that holds nothing else is read as one that was typed.
    private var whole: LogRecord?

    mutating func read(_ record: LogRecord) {
        length += record.bytes.count
        whole = length == record.bytes.count && length <= Self.short ? record : nil
        addCodes(in: record, isWhole: false, to: &reading)
        for sighting in LogClues.all.sightings(in: record, .text) { reading.add(sighting, in: record) }
    }

    var findings: [Finding] {
        guard let whole else { return reading.all }
        var reading = LogReading()
        addCodes(in: whole, isWhole: true, to: &reading)
        for sighting in LogClues.all.sightings(in: whole, .text) { reading.add(sighting, in: whole) }
        return reading.all
    }

    private static let short = 256

    /// As `CodeRecogniser` reads them; statuses are told by the words that a program puts before them.
    private func addCodes(in record: LogRecord, isWhole: Bool, to reading: inout LogReading) {
        guard CodeTraces.stand(in: record.text) else { return }
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
