/// The lines of a log put together again to entries.
enum LogRecords {
    /// Calls the body with every entry of one form, in the order of the lines.
    ///
    /// A line that does not begin like an entry of any log goes on with the entry before it; an empty line ends it.
    static func each(_ form: Format, in lines: [SourceLine], _ body: (LogRecord) -> Void) {
        var open: LogRecord?
        var bytes: [UInt8] = []
        for line in lines {
            bytes.removeAll(keepingCapacity: true)
            bytes += line.text.utf8
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
}
