/// How an entry of a log begins, told by the places of its figures alone: of the forms that `LogHead` knows the plain
/// ones, with nothing lost and nothing before them. What this takes for an entry, that does, too.
enum EntryStart: UInt8 {
    /// `2016-05-29 16:25:51+0100 1896 13c text`
    case agent54 = 1
    /// `2022-11-13 11:14:50:325 1048 1178 Misc text`
    case agent
    /// `2023/03/21 22:19:01.4037009 19924 14968 Misc            text`
    case decoded
    /// `2013-10-17 10:41:06, Error                 SP     text`
    case setup
    /// The same of a line that is for information.
    case setupInfo

    var form: Format {
        switch self {
        case .agent54, .agent: .windowsUpdateLog
        case .decoded: .windowsUpdateLog10
        case .setup, .setupInfo: .setupLog
        }
    }

    /// - Returns: what begins with some bytes, and where its component or its text stands; nil for anything else.
    static func read(_ line: UnsafeBufferPointer<UInt8>) -> (start: EntryStart, text: Int)? {
        guard line.count >= 24, isDate(line), isTime(line, at: 11) else { return nil }
        switch line[19] {
        case UInt8(ascii: ":") where line.digits(from: 20) == 3: return numbered(.agent, line, from: 23)
        case UInt8(ascii: ".") where line.digits(from: 20) == 7: return numbered(.decoded, line, from: 27)
        case UInt8(ascii: "+") where line.digits(from: 20) == 4, UInt8(ascii: "-") where line.digits(from: 20) == 4:
            return numbered(.agent54, line, from: 24)
        case UInt8(ascii: ","): return setup(line)
        default: return nil
        }
    }

    /// `2023/03/21` and a blank.
    private static func isDate(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        let sign = line[4]
        return (sign == UInt8(ascii: "-") || sign == UInt8(ascii: "/") || sign == UInt8(ascii: "."))
            && line[7] == sign && line[10].isGap && line.areDigits(0, 4) && line.areDigits(5, 2)
            && line.areDigits(8, 2)
    }

    private static func isTime(_ line: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        line[place + 2] == UInt8(ascii: ":") && line[place + 5] == UInt8(ascii: ":") && line.areDigits(place, 2)
            && line.areDigits(place + 3, 2) && line.areDigits(place + 6, 2)
    }

    /// The identifiers of process and thread, and a letter behind them.
    private static func numbered(
        _ start: EntryStart, _ line: UnsafeBufferPointer<UInt8>, from place: Int
    ) -> (EntryStart, Int)? {
        var place = place
        for _ in 0..<2 {
            let number = line.behindGaps(place)
            guard number > place else { return nil }
            place = number
            while place < line.count, line[place].isHexDigit { place += 1 }
            guard place > number else { return nil }
        }
        let text = line.behindGaps(place)
        return text > place && text < line.count && line[text].isLetter ? (start, text) : nil
    }

    private static func setup(_ line: UnsafeBufferPointer<UInt8>) -> (EntryStart, Int)? {
        let level = line.behindGaps(20)
        guard level < line.count, line[level].isLetter else { return nil }
        let isInfo =
            line.count > level + 4 && line[level] == UInt8(ascii: "I") && line[level + 1] == UInt8(ascii: "n")
            && line[level + 2] == UInt8(ascii: "f") && line[level + 3] == UInt8(ascii: "o") && !line[level + 4].isLetter
        return (isInfo ? .setupInfo : .setup, level)
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func areDigits(_ place: Int, _ count: Int) -> Bool {
        for place in place..<(place + count) where !self[place].isDigit { return false }
        return true
    }

    /// How many digits stand in a row, at most eight.
    fileprivate func digits(from place: Int) -> Int {
        var end = place
        while end < count, end < place + 8, self[end].isDigit { end += 1 }
        return end - place
    }

    fileprivate func behindGaps(_ place: Int) -> Int {
        var place = place
        while place < count, self[place].isGap { place += 1 }
        return place
    }
}
