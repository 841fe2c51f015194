/// The lines of a log put together again to entries.
///
/// A line that does not begin like an entry of any log goes on with the entry before it; an empty line ends it. Of a
/// long file one block of lines is taken after the other: the entry that stands last stays open for the next.
struct LogRecords {
    private let form: Format
    private var open: LogRecord?
    private var bytes: [UInt8] = []

    init(_ form: Format) { self.form = form }

    /// The entry that stands last, of which more lines could follow.
    var last: LogRecord? { open.flatMap { $0.head.form == form ? $0 : nil } }

    /// Calls the body with every entry of the form that is whole, in the order of the lines.
    mutating func each(in lines: [SourceLine], _ body: (LogRecord) -> Void) {
        guard last != nil || lines.contains(where: { Self.mayBegin(form, $0.text.utf8) }) else { return }
        for line in lines {
            bytes.removeAll(keepingCapacity: true)
            // A longer line is none of a log. It counts as an empty one.
            if line.text.utf8.count <= LogRecord.most.bytes { bytes += line.text.utf8 }
            let columns = LogHead(columnsOf: bytes, after: open?.head.form)
            if columns == nil, open?.canGoOn(with: bytes) == true {
                open?.append(line, bytes)
                continue
            }
            if let last { body(last) }
            begin(with: line, columns ?? LogHead(phrasesOf: bytes))
        }
    }

    private mutating func begin(with line: SourceLine, _ head: LogHead?) {
        if let head, open != nil {
            open?.restart(line, bytes, head)
        } else {
            open = head.map { LogRecord(line, bytes, $0) }
        }
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
