/// A reading that goes on block after block, with the same result as of the whole text wherever that fits a block.
///
/// What a report needs from far above is lost where a block ends between: the key of a registry export that is longer
/// than a block, a request in Squid's log that was let through much later.
struct ReadingInBlocks: Sendable {
    private var forms = Reader.all.filter { $0.entries == nil }.map { (format: $0.format, reading: $0.begin()) }
    private var logs = LogFile(Reader.all.compactMap { reader in reader.entries.map { (reader.format, $0) } })
    /// The outputs of the collector, whose lines no other reader sees.
    private var collected = CollectedText()
    /// The codes that a caller read, whose lines no other reader sees either.
    private var spoken = SpokenText()
    private var ledger = Ledger()
    /// The lines that findings stand in, by their numbers.
    private var quotes: [Int: String] = [:]
    private var recent: [SourceLine] = []
    /// The first lines of the text, which are a person's words if nothing else.
    private var opening: [SourceLine] = []

    /// Cleans some lines and reads them.
    /// - Parameter limit: the bytes of UTF-8 to let in.
    mutating func read(_ text: String, limit: Int = .max) {
        var lines = SourceLine.lines(
            of: Intake.clean(text, limit: limit, &ledger), from: ledger.linesBefore + 1)
        // Behind the end of the last line no other begins.
        if lines.last?.text.isEmpty == true { lines.removeLast() }
        ledger.linesBefore += lines.count
        let others = spoken.take(collected.take(lines))
        for place in forms.indices { forms[place].reading.read(others) }
        logs.read(others)
        if opening.count < Reading.mostUnread { opening += lines.prefix(Reading.mostUnread - opening.count) }
        quote(lines)
    }

    /// An entry that goes on in another block is read when it has ended: its lines may be those of the block before.
    private mutating func quote(_ new: [SourceLine]) {
        let lines = recent + new
        for finding in forms.flatMap(\.reading.findings) + logs.findings {
            let place = finding.line - (lines.first?.number ?? 1)
            if lines.indices.contains(place) { quotes[finding.line] = lines[place].text }
        }
        recent = lines.suffix(LogRecord.longestPassage)
    }

    /// Notes something about lines that are still to be read.
    /// - Parameter line: its number in the file, from 1.
    mutating func note(_ kind: Removal.Kind, line: Int, count: Int = 1) {
        ledger.note(kind, line: line - ledger.linesBefore, count: count)
    }

    var reading: Reading {
        let machines = collected.finished.map { MachineReading($0) }
        return Reading(
            (machines.isEmpty ? [] : [(.collector, machines.flatMap(\.findings))])
                + (spoken.findings.isEmpty ? [] : [(.readAloud, spoken.findings)])
                + forms.map { ($0.format, $0.reading.findings) } + logs.read,
            quotes.merging(machines.flatMap(\.quotes) + spoken.quotes) { $1 }, ledger.removed, opening, machines)
    }
}
