/// The lines of a log put together again to entries.
enum LogRecords {
    /// Calls the body with every entry of one form, in the order of the lines.
    ///
    /// A line that does not begin like an entry of any log goes on with the entry before it; an empty line ends it.
    static func each(_ form: Format, in lines: [SourceLine], _ body: (LogRecord) -> Void) {
        guard lines.contains(where: { mayBegin(form, $0.text.utf8) }) else { return }
        var open: LogRecord?
        var bytes: [UInt8] = []
        for line in lines {
            bytes.removeAll(keepingCapacity: true)
            // A longer line is none of a log. It counts as an empty one.
            if line.text.utf8.count <= LogRecord.most.bytes { bytes += line.text.utf8 }
            let columns = LogHead(columnsOf: bytes, after: open?.head.form)
            if columns == nil, open?.canGoOn(with: bytes) == true {
                open?.append(line, bytes)
                continue
            }
            if let record = open, record.head.form == form { body(record) }
            let head = columns ?? LogHead(phrasesOf: bytes)
            if let head, open != nil {
                open?.restart(line, bytes, head)
            } else {
                open = head.map { LogRecord(line, bytes, $0) }
            }
        }
        if let record = open, record.head.form == form { body(record) }
    }

    /// Whether an entry of that form could begin like this: spares most files the closer look for most forms.
    private static func mayBegin(_ form: Format, _ line: String.UTF8View) -> Bool {
        switch form {
        case .reportingEvents: line.first { !$0.isBlank && $0 != UInt8(ascii: ">") } == UInt8(ascii: "{")
        case .configMgrLog: line.first { !$0.isBlank && $0 != UInt8(ascii: ">") } == UInt8(ascii: "<")
        case .setupLog: line.prefix(32).contains(UInt8(ascii: ","))
        default: true
        }
    }
}
