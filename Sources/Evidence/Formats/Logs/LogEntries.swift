/// What the entries of a log show, one after the other.
protocol LogEntries: Sendable {
    mutating func read(_ record: LogRecord)
    var findings: [Finding] { get }
    /// Whether the next entry decides what the one before shows.
    var isWaiting: Bool { get }
    /// Reads an entry, and says what there is to count where another says the same; nil where that is not all.
    mutating func readNoting(_ record: LogRecord) -> [LogStep]?
    mutating func count(_ steps: [LogStep])
}

extension LogEntries {
    var isWaiting: Bool { false }

    mutating func readNoting(_ record: LogRecord) -> [LogStep]? {
        read(record)
        return nil
    }

    mutating func count(_ steps: [LogStep]) {}
}

extension Reader {
    /// Reads a log by its entries.
    init(log form: Format, entries: some LogEntries) {
        self.init(format: form, reading: LogFile([(form, entries)]), entries: entries)
    }

    /// Reads a log of which each entry speaks for itself.
    init(log form: Format, _ body: @escaping @Sendable (LogRecord, inout LogReading) -> Void) {
        self.init(log: form, entries: SeparateEntries(body))
    }
}

/// The entries of all logs in a file, and the text between them: each line is put where it belongs once for all.
struct LogFile: FormReading {
    private var records = LogRecords()
    private var forms: [(format: Format, entries: any LogEntries)]
    /// The forms whose next entry decides what the one before shows: asked of every line, so it is kept.
    private var waiting: [Format] = []

    init(_ forms: [(Format, any LogEntries)]) { self.forms = forms }

    mutating func read(_ lines: [SourceLine]) {
        records.each(in: lines) { Self.read($0, &forms) }
        noteWaiting()
    }

    private static func read(_ record: LogRecord, _ forms: inout [(format: Format, entries: any LogEntries)]) {
        for place in forms.indices where forms[place].format == record.head.form { forms[place].entries.read(record) }
    }

    // MARK: One entry

    /// Reads the entry that is still open: another one follows.
    mutating func endEntry() {
        if records.last == nil { return }
        records.end { Self.read($0, &forms) }
        noteWaiting()
    }

    func isWaiting(for form: Format) -> Bool { !waiting.isEmpty && waiting.contains(form) }

    private mutating func noteWaiting() { waiting = forms.filter { $0.entries.isWaiting }.map(\.format) }

    /// Reads a line that is an entry of its own, and says what there is to count where another says the same.
    mutating func read(entry line: SourceLine) -> [LogStep]? {
        endEntry()
        let bytes = Array(line.text.utf8)
        guard let head = LogHead(columnsOf: bytes), let place = forms.firstIndex(where: { $0.format == head.form })
        else {
            read([line])
            return nil
        }
        let steps = forms[place].entries.readNoting(LogRecord(line, bytes, head))
        if steps == nil { noteWaiting() }
        return steps
    }

    mutating func count(_ steps: [LogStep], _ form: Format) {
        if steps.isEmpty { return }
        for place in forms.indices where forms[place].format == form { forms[place].entries.count(steps) }
    }

    /// With the entry that is still open.
    var read: [(format: Format, findings: [Finding])] {
        var forms = forms
        if let last = records.last { Self.read(last, &forms) }
        return forms.map { ($0.format, $0.entries.findings) }
    }

    var findings: [Finding] { read.flatMap(\.findings) }
}

private struct SeparateEntries: LogEntries {
    private let body: @Sendable (LogRecord, inout LogReading) -> Void
    private var reading = LogReading()

    init(_ body: @escaping @Sendable (LogRecord, inout LogReading) -> Void) { self.body = body }

    mutating func read(_ record: LogRecord) { body(record, &reading) }

    mutating func readNoting(_ record: LogRecord) -> [LogStep]? {
        reading.beginNoting()
        read(record)
        return reading.noted.map { $0.map { .count($0) } }
    }

    mutating func count(_ steps: [LogStep]) { reading.count(steps) }

    var findings: [Finding] { reading.all }
}
