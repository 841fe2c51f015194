import Facts

/// What a line of a log begins with: which log it is of, and where its columns end.
struct LogHead {
    let form: Format
    /// The bytes of the component column; empty where there is none.
    let component: Range<Int>
    /// Where the text begins.
    let text: Int
    /// The generations whose logs have this form; empty where it does not tell.
    var systems: [OSGeneration] = []
    /// How much of the columns is left.
    var columns = Columns.all

    enum Columns {
        /// Date and time, too.
        case all
        case some
        /// Nothing: what the line says has to do.
        case none
    }
}

extension LogHead {
    /// Reads the columns of a line; nil where it does not begin like an entry.
    /// - Parameter previous: the form of the entry before; decides where the rest of the columns does not.
    init?(columnsOf line: [UInt8], after previous: Format? = nil) {
        var cursor = ByteCursor(line[...])
        cursor.take { $0.isBlank || $0 == UInt8(ascii: ">") }
        switch cursor.rest.first {
        case UInt8(ascii: "{"): self.init(reportingEvent: cursor)
        case UInt8(ascii: "<"): self.init(configMgr: cursor)
        case let first? where first.isDigit:
            if let dated = LogHead(dated: cursor) {
                self = dated
            } else {
                self.init(remainderOf: cursor, after: previous)
            }
        case let first? where first.isLetter: self.init(remainderOf: cursor, after: previous)
        default: return nil
        }
    }

    /// A line that has lost all columns and is known by what it says.
    init?(phrasesOf line: [UInt8]) {
        guard let form = LogClues.all.formTold(by: line[...]) else { return nil }
        let systems: [OSGeneration] = form == .windowsUpdateLog10 ? [.ten, .eleven] : []
        self.init(form: form, component: 0..<0, text: 0, systems: systems, columns: .none)
    }

    /// `{GUID} 2020-03-04 13:14:20:702+0100 1 148 [AGENT_DETECTION_FAILED] ...`
    private init?(reportingEvent start: ByteCursor) {
        var cursor = start
        cursor.skip(1)
        let identifier = cursor.take { $0.isHexDigit || $0 == UInt8(ascii: "-") }
        guard identifier.count == 36, cursor.take("}") else { return nil }
        // A line that was wrapped can begin with a GUID, too, but then no date follows.
        cursor.skipBlanks()
        guard cursor.rest.isEmpty || LogClock.takeDate(&cursor) else { return nil }
        self.init(form: .reportingEvents, component: 0..<0, text: identifier.endIndex + 1)
    }

    /// `<![LOG[text]LOG]!><time="..." date="..." component="WUAHandler" ...>`
    private init?(configMgr start: ByteCursor) {
        var cursor = start
        guard cursor.take("<![LOG[") else { return nil }
        self.init(form: .configMgrLog, component: 0..<0, text: cursor.place)
    }
}
