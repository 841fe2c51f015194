/// What the entries of a log show, one after the other.
protocol LogEntries: Sendable {
    mutating func read(_ record: LogRecord)
    var findings: [Finding] { get }
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

    init(_ forms: [(Format, any LogEntries)]) { self.forms = forms }

    mutating func read(_ lines: [SourceLine]) {
        records.each(in: lines) { Self.read($0, &forms) }
    }

    private static func read(_ record: LogRecord, _ forms: inout [(format: Format, entries: any LogEntries)]) {
        for place in forms.indices where forms[place].format == record.head.form { forms[place].entries.read(record) }
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

    var findings: [Finding] { reading.all }
}
