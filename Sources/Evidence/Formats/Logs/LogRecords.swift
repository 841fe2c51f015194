/// The lines of a file put together again to entries of logs, and what is between them to passages.
///
/// A line that does not begin like an entry of any log goes on with the entry before it; an empty line ends it. Of a
/// long file one block of lines is taken after the other: the entry that stands last stays open for the next.
struct LogRecords {
    /// The entry or the passage that stands last, of which more lines could follow.
    private(set) var last: LogRecord?
    private var bytes: [UInt8] = []

    /// Calls the body with every entry that is whole, in the order of the lines.
    mutating func each(in lines: [SourceLine], _ body: (LogRecord) -> Void) {
        for line in lines {
            bytes.removeAll(keepingCapacity: true)
            bytes += line.text.utf8
            if bytes.count > LogRecord.most.bytes {
                // A longer line is none of a log.
                end(body)
                for piece in LogRecord.pieces(of: line, bytes) { body(piece) }
            } else {
                take(line, body)
            }
        }
    }

    mutating func end(_ body: (LogRecord) -> Void) {
        if let last { body(last) }
        last = nil
    }

    private mutating func take(_ line: SourceLine, _ body: (LogRecord) -> Void) {
        let form = last?.head.form
        let columns = LogHead(columnsOf: bytes, after: form == .text ? nil : form)
        let canGoOn = columns == nil && last?.canGoOn(with: bytes) == true
        if canGoOn, form != .text {
            last?.append(line, bytes)
            return
        }
        let head = columns ?? LogHead(phrasesOf: bytes)
        if canGoOn, head == nil {
            last?.append(line, bytes)
            return
        }
        if let last { body(last) }
        begin(with: line, head ?? LogHead.ofText(bytes))
    }

    private mutating func begin(with line: SourceLine, _ head: LogHead?) {
        if let head, last != nil {
            last?.restart(line, bytes, head)
        } else {
            last = head.map { LogRecord(line, bytes, $0) }
        }
    }
}

extension LogHead {
    /// Of a line that is of no log; nil for an empty one.
    fileprivate static func ofText(_ line: [UInt8]) -> LogHead? {
        line.contains { !$0.isBlank } ? LogHead(form: .text, component: 0..<0, text: 0) : nil
    }
}

extension LogRecord {
    /// A line that is too long for an entry, in pieces that are cut at blanks where there are some.
    fileprivate static func pieces(of line: SourceLine, _ bytes: [UInt8]) -> [LogRecord] {
        var (records, start, column): ([LogRecord], Int, Int) = ([], 0, 0)
        while start < bytes.count {
            let end = end(of: bytes[start...].prefix(most.bytes), in: bytes)
            let piece = SourceLine(line.number, String(decoding: bytes[start..<end], as: UTF8.self))
            records.append(
                LogRecord(
                    piece, Array(bytes[start..<end]), LogHead(form: .text, component: 0..<0, text: 0), column: column))
            column += piece.text.count
            start = end
        }
        return records
    }

    private static func end(of piece: ArraySlice<UInt8>, in bytes: [UInt8]) -> Int {
        if piece.endIndex == bytes.endIndex { return bytes.endIndex }
        if let blank = piece.lastIndex(where: \.isBlank), blank > piece.startIndex { return blank }
        // Not within a character.
        return piece.lastIndex { $0 & 0xC0 != 0x80 } ?? piece.endIndex
    }
}
