/// The columns of the three generations of WindowsUpdate.log and of the logs of Windows Setup, whole or in part.
extension LogHead {
    /// A line with date and time.
    init?(dated start: ByteCursor) {
        var cursor = start
        guard let clock = LogClock(&cursor) else { return nil }
        switch clock {
        case .sevenDecimals: self.init(decoded: cursor)
        case .offset: self.init(agent54: cursor)
        case .milliseconds, .seconds: self.init(agent: cursor, clock)
        case .comma: self.init(setup: cursor)
        case .millisecondsAndOffset: return nil
        }
    }

    /// `2023/03/21 22:19:01.4037009 19924 14968 Misc            text`, both numbers in decimal.
    private init?(decoded start: ByteCursor) {
        var cursor = start
        guard Self.takeNumbers(&cursor, 2) == 2 else { return nil }
        self.init(form: .windowsUpdateLog10, componentAt: cursor)
        systems = [.ten, .eleven]
    }

    /// `2016-05-29 16:25:51+0100 1896 13c text`, without a component.
    private init?(agent54 start: ByteCursor) {
        var cursor = start
        guard Self.takeNumbers(&cursor, 2) == 2 else { return nil }
        cursor.skipBlanks()
        self.init(form: .windowsUpdateLog, component: cursor.place..<cursor.place, text: cursor.place)
        systems = [.xp]
    }

    /// `2022-11-13 11:14:50:325 1048 1178 Misc text`. Without milliseconds only a known component tells the line from
    /// one of any other log.
    private init?(agent start: ByteCursor, _ clock: LogClock) {
        var cursor = start
        guard Self.takeNumbers(&cursor, 2) == 2 else {
            self.init(gluedAgent: start)
            return
        }
        self.init(form: .windowsUpdateLog, componentAt: cursor)
        let known = LogComponent(start.rest[component].text)
        guard known != nil || clock == .milliseconds else { return nil }
        systems = known?.systems ?? []
    }

    /// `2022-11-1311:14:50:32510481178MiscWARNING: ...`: a paste can have lost every tab.
    private init?(gluedAgent start: ByteCursor) {
        var cursor = start
        cursor.take { $0.isBlank || $0.isHexDigit && !$0.isCapital }
        guard let name = LogComponent.name(at: cursor.rest) else { return nil }
        self.init(form: .windowsUpdateLog, component: name.indices, text: name.endIndex)
        systems = LogComponent(name.text)?.systems ?? []
    }

    /// `2013-10-17 10:41:06, Error                 SP     text`
    private init?(setup start: ByteCursor) {
        var cursor = start
        cursor.skipBlanks()
        let level = cursor.take { $0.isLetter }
        guard !level.isEmpty else { return nil }
        self.init(form: .setupLog, component: level.startIndex..<level.endIndex, text: cursor.place)
    }

    /// A line of WindowsUpdate.log that has lost its first columns: `808 aac Misc WARNING: ...`. Names of components
    /// are common words; so a number has to stand before one, or a mark of the log behind it.
    init?(remainderOf start: ByteCursor, after previous: Format?) {
        var cursor = start
        let hasNumber = start.rest.first?.isDigit == true && Self.takeNumbers(&cursor, 3) > 0
        let head = LogHead(form: .windowsUpdateLog, componentAt: cursor)
        guard let component = LogComponent(start.rest[head.component].text) else { return nil }
        let text = start.rest[head.text...]
        guard hasNumber || LogMark(at: text) != nil else { return nil }
        let form = component.form ?? LogClues.all.formTold(by: text) ?? previous ?? .windowsUpdateLog
        self.init(form: form, component: head.component, text: head.text, columns: .some)
        systems = form == .windowsUpdateLog10 ? [.ten, .eleven] : component.systems
    }

    /// The component, if a word stands here that may be one, and the text behind it.
    private init(form: Format, componentAt start: ByteCursor) {
        var cursor = start
        cursor.skipBlanks()
        let begin = cursor.place
        let word = cursor.take { $0.isLetter }
        let isColumn = cursor.rest.first.map { $0.isBlank || "*=#".utf8.contains($0) } ?? false
        let component = isColumn ? begin..<word.endIndex : begin..<begin
        if isColumn { cursor.skipBlanks() }
        self.init(form: form, component: component, text: isColumn ? cursor.place : begin)
    }

    /// Goes past up to so many numbers with a blank behind each: identifiers of process and thread, in hexadecimal or
    /// not, and what is left of a time.
    private static func takeNumbers(_ cursor: inout ByteCursor, _ most: Int) -> Int {
        for count in 0..<most {
            var ahead = cursor
            ahead.skipBlanks()
            let number = ahead.take { $0.isHexDigit || $0 == UInt8(ascii: ":") }
            guard !number.isEmpty, ahead.rest.first?.isBlank == true else { return count }
            cursor = ahead
        }
        return most
    }
}
