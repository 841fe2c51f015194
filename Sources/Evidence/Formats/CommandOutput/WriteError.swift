/// The refusal of netsh or proxycfg to write a setting, with an error number in brackets: `(5)` and what the system
/// says to it. The report of the setting that stays in force follows.
enum WriteError {
    static func all(in lines: [SourceLine]) -> [Finding] {
        lines.indices.compactMap { finding(in: lines[$0...], above: lines[..<$0].suffix(2)) }
    }

    private static func finding(in lines: ArraySlice<SourceLine>, above: ArraySlice<SourceLine>) -> Finding? {
        guard let line = lines.first, mayBegin(line), let error = NumberInBrackets(PastedLine(line).content)
        else { return nil }
        let message = error.after.isEmpty ? lines.dropFirst().first.map { PastedLine($0).content } : error.after
        guard let confidence = confidence(error, message ?? "", lines, above) else { return nil }
        let columns = line.columns(of: error.clue)
        return finding(error.number, line, columns, confidence)
    }

    private static func finding(
        _ number: UInt16, _ line: SourceLine, _ columns: ClosedRange<Int>, _ confidence: Finding.Confidence
    ) -> Finding {
        switch number {
        case 5: Finding(.accessDenied, .flag, line: line.number, columns: columns, confidence)
        // The value is malformed; no code of an update.
        case 87: Finding(.seen, .text("error-87"), line: line.number, columns: columns, confidence)
        default: Finding(.errorCode, .code(.init(win32: number)), line: line.number, columns: columns, .possible)
        }
    }

    /// Spares the lines of logs the search: they begin with a date.
    private static func mayBegin(_ line: SourceLine) -> Bool {
        line.text.utf8.count < 2048 && !(line.firstByte.map((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) ?? true)
    }

    /// The sentence in front of the number is known in English only. In other languages the message of the system and
    /// the word for a proxy tell, or the command above or the report below.
    private static func confidence(
        _ error: NumberInBrackets, _ message: Substring, _ lines: ArraySlice<SourceLine>,
        _ above: ArraySlice<SourceLine>
    ) -> Finding.Confidence? {
        if ReportWords.isWriteError(error.before) { return .certain }
        if error.before.isEmpty || message.isEmpty { return nil }
        let isMessage =
            error.number == 5 && ReportWords.isAccessDenied(message)
            || error.number == 87 && ReportWords.isWrongParameter(message)
        if isMessage && ReportWords.namesProxy(error.before) { return .likely }
        return error.isAlone && (isCommand(above) || isAboveReport(lines)) ? .likely : nil
    }

    private static func isAboveReport(_ lines: ArraySlice<SourceLine>) -> Bool {
        lines.dropFirst().prefix(4).contains { $0.text.contains(ascii: "winhttp") && ReportHeading(.init($0)) != nil }
    }

    private static func isCommand(_ above: ArraySlice<SourceLine>) -> Bool {
        guard let line = above.last(where: { !PastedLine($0).isBlank }) else { return false }
        return line.text.contains(ascii: "netsh") && line.text.contains(ascii: "winhttp")
    }
}

/// The first number that stands alone in brackets, and what stands around it.
private struct NumberInBrackets {
    let number: UInt16
    let before: Substring
    let after: Substring
    /// From the bracket to the end of the text.
    let clue: Substring

    init?(_ text: Substring) {
        guard let (open, close, number) = Self.number(in: text.utf8) else { return nil }
        self.number = number
        (before, after) = (text[..<open].trimmed, text[text.index(after: close)...].trimmed)
        clue = text[open...]
    }

    private static func number(
        in bytes: Substring.UTF8View
    ) -> (open: String.Index, close: String.Index, number: UInt16)? {
        var rest = bytes
        while let open = rest.firstIndex(of: UInt8(ascii: "(")) {
            rest = rest[rest.index(after: open)...]
            let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            if rest[digits.endIndex...].first == UInt8(ascii: ")"), let number = UInt16(Substring(digits)) {
                return (open, digits.endIndex, number)
            }
        }
        return nil
    }

    /// Whether the line holds no other figures, as the lines of a log would.
    var isAlone: Bool { !before.contains(where: \.isNumber) && !after.contains(where: \.isNumber) }
}
