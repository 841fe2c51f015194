/// What the entries of a log show, one after the other.
protocol LogEntries: Sendable {
    mutating func read(_ record: LogRecord)
    var findings: [Finding] { get }
}

extension Reader {
    /// Reads a log by its entries.
    init(log form: Format, entries: some LogEntries) {
        self.init(format: form, reading: LogFile(records: LogRecords(form), entries: entries))
    }

    /// Reads a log of which each entry speaks for itself.
    init(log form: Format, _ body: @escaping @Sendable (LogRecord, inout LogReading) -> Void) {
        self.init(log: form, entries: SeparateEntries(body))
    }
}

private struct LogFile<Entries: LogEntries>: FormReading {
    private(set) var records: LogRecords
    private(set) var entries: Entries

    mutating func read(_ lines: [SourceLine]) {
        records.each(in: lines) { entries.read($0) }
    }

    /// With the entry that is still open.
    var findings: [Finding] {
        var entries = entries
        if let last = records.last { entries.read(last) }
        return entries.findings
    }
}

private struct SeparateEntries: LogEntries {
    private let body: @Sendable (LogRecord, inout LogReading) -> Void
    private var reading = LogReading()

    init(_ body: @escaping @Sendable (LogRecord, inout LogReading) -> Void) { self.body = body }

    mutating func read(_ record: LogRecord) { body(record, &reading) }

    var findings: [Finding] { reading.all }
}
