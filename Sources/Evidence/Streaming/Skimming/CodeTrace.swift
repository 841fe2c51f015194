import Facts

/// Whether a line of a log can hold an error code: eight hexadecimal digits in a row that write one and begin no GUID.
struct CodeTrace: Sendable {
    /// What each number was found to be, so that the tables are asked once.
    private var verdicts: [UInt32: Bool] = [:]

    /// What of them is meant as a code.
    private var codes = LogCodes()

    /// Whether the message of an entry has a code.
    mutating func stands(in text: UnsafeBufferPointer<UInt8>, of entry: EntryStart) -> Bool {
        guard stands(in: text) else { return false }
        let message = text[Self.message(in: text, of: entry)...]
        return !codes.codes(in: ArraySlice(message)).isEmpty
    }

    /// Behind the column of the component or of the level, as `LogHead` finds it.
    static func message(in text: UnsafeBufferPointer<UInt8>, of entry: EntryStart) -> Int {
        if entry == .agent54 { return 0 }
        let end = text.firstIndex { !$0.isLetter } ?? text.count
        guard entry == .agent || entry == .decoded else { return end }
        guard end < text.count, text[end].isBlank || "*=#".utf8.contains(text[end]) else { return 0 }
        return text[end...].firstIndex { !$0.isBlank } ?? text.count
    }

    /// Of eight bytes in a row one stands at a place that is looked at: every eighth is enough.
    private mutating func stands(in line: UnsafeBufferPointer<UInt8>) -> Bool {
        var place = 7
        while place < line.count {
            guard line[place].isHexDigit else {
                place += 8
                continue
            }
            var (start, end) = (place, place + 1)
            while start > 0, line[start - 1].isHexDigit { start -= 1 }
            while end < line.count, line[end].isHexDigit { end += 1 }
            if end - start == 8, !Self.isGUID(line, behind: end), Self.mayBeMeant(line, start), isCode(line, start) {
                return true
            }
            place = end + 7
        }
        return false
    }

    private static func isGUID(_ line: UnsafeBufferPointer<UInt8>, behind end: Int) -> Bool {
        guard end + 5 < line.count, line[end] == UInt8(ascii: "-"), line[end + 5] == UInt8(ascii: "-") else {
            return false
        }
        return line[end + 1].isHexDigit && line[end + 2].isHexDigit && line[end + 3].isHexDigit
            && line[end + 4].isHexDigit
    }

    /// Whether `0x`, a bracket, or a word stands before a number, with `=` or `:` between or not.
    private static func mayBeMeant(_ line: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        var place = start - 1
        guard place >= 0 else { return false }
        if line[place] == UInt8(ascii: "[") || line[place] | 0x20 == UInt8(ascii: "x") { return true }
        while place >= 0, line[place].isGap { place -= 1 }
        if place >= 0, line[place] == UInt8(ascii: "=") || line[place] == UInt8(ascii: ":") {
            place -= 1
            while place >= 0, line[place].isGap { place -= 1 }
        }
        return place >= 0 && line[place].isLetter
    }

    private mutating func isCode(_ line: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        var number: UInt32 = 0
        for place in start..<(start + 8) {
            let digit = line[place]
            number = number << 4 | UInt32(digit.isDigit ? digit - 0x30 : (digit | 0x20) - 0x57)
        }
        if number < 10_000 { return false }
        if let verdict = verdicts[number] { return verdict }
        if verdicts.count == 1 << 16 { verdicts.removeAll(keepingCapacity: true) }
        let verdict = LogCodes.verdict(on: number) != nil
        verdicts[number] = verdict
        return verdict
    }
}
