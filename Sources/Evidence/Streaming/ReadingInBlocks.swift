/// A reading that goes on block after block, with the same result as of the whole text wherever that fits a block.
///
/// What a report needs from far above is lost where a block ends between: the key of a registry export that is longer
/// than a block, a request in Squid's log that was let through much later.
struct ReadingInBlocks: Sendable {
    /// Whether every line is read the slow way: what is found has to be the same.
    let isThorough: Bool
    private var forms = Reader.all.filter { $0.entries == nil }.map { (format: $0.format, reading: $0.begin()) }
    var logs = LogFile(Reader.all.compactMap { reader in reader.entries.map { (reader.format, $0) } })
    /// The outputs of the collector, whose lines no other reader sees.
    private(set) var collected = CollectedText()
    /// The codes that a caller read, whose lines no other reader sees either.
    private var spoken = SpokenText()
    var ledger = Ledger()
    /// The lines that findings stand in, by their numbers.
    private var quotes: [Int: String] = [:]
    private var recent: [SourceLine] = []
    /// The first lines of the text, which are a person's words if nothing else.
    private var opening: [SourceLine] = []

    // What is kept from block to block of what was passed over.
    var memo = LineMemo()
    var codeTrace = CodeTrace()
    /// The generations of Windows that the form of an entry has told, a bit each.
    var systemsSeen: UInt8 = 0

    init(isThorough: Bool = false) { self.isThorough = isThorough }

    /// Cleans some lines and reads them.
    /// - Parameter limit: the bytes of UTF-8 to let in.
    mutating func read(_ text: String, limit: Int = .max) {
        var visible = Intake.visible(text, limit: limit, &ledger)
        if skim(&visible) { return }
        var lines = SourceLine.lines(of: Credentials.redact(visible, &ledger), from: ledger.linesBefore + 1)
        // Behind the end of the last line no other begins.
        if lines.last?.text.isEmpty == true { lines.removeLast() }
        ledger.linesBefore += lines.count
        let others = spoken.take(collected.take(lines))
        logs.read(others)
        finish(shown: others, kept: lines)
    }

    /// Shows the lines of a block to the readers of reports, and keeps those that are to be quoted.
    mutating func finish(shown: [SourceLine], kept: [SourceLine]) {
        for place in forms.indices { forms[place].reading.read(shown) }
        if opening.count < Reading.mostUnread { opening += kept.prefix(Reading.mostUnread - opening.count) }
        quote(kept)
    }

    /// An entry that goes on in another block is read when it has ended: its lines may be those of the block before.
    private mutating func quote(_ new: [SourceLine]) {
        let lines = recent + new
        let first = lines.first?.number ?? .max
        for finding in forms.flatMap(\.reading.findings) + logs.findings where finding.line >= first {
            if let line = Self.line(finding.line, in: lines) { quotes[finding.line] = line.text }
        }
        recent = lines.suffix(LogRecord.longestPassage)
    }

    /// The line of a number, among some in the order of their numbers.
    private static func line(_ number: Int, in lines: [SourceLine]) -> SourceLine? {
        var (low, high) = (0, lines.count)
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].number < number { low = middle + 1 } else { high = middle }
        }
        return low < lines.count && lines[low].number == number ? lines[low] : nil
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
                + forms.map { ($0.format, collected.judged($0.reading.findings)) } + logs.read,
            quotes.merging(machines.flatMap(\.quotes) + spoken.quotes) { $1 }, ledger.removed, opening, machines)
    }
}
