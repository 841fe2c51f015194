/// The forms of date and time by which the logs can be told apart.
enum LogClock: Hashable {
    /// `2005-06-01 18:30:03`: WindowsUpdate.log of agent 5.8.
    case seconds
    /// `2016-05-29 16:25:51+0100`: agent 5.4.
    case offset
    /// `2022-11-13 11:14:50:325`: agents up to Windows 8.1.
    case milliseconds
    /// `2020-03-04 13:14:20:702+0100`: ReportingEvents.log.
    case millisecondsAndOffset
    /// `2023/03/21 22:19:01.4037009`: Windows 10 and 11.
    case sevenDecimals
    /// `2013-10-17 10:41:06, Error`: the logs of Windows Setup.
    case comma

    /// Reads date and time and goes past them; nil where they do not stand here.
    init?(_ cursor: inout ByteCursor) {
        guard Self.takeDate(&cursor) else { return nil }
        cursor.skipBlanks()
        guard Self.takeTime(&cursor) else { return nil }
        switch cursor.rest.first {
        case UInt8(ascii: "."):
            cursor.skip(1)
            guard cursor.takeDigits(8) == 7 else { return nil }
            self = .sevenDecimals
        case UInt8(ascii: ":"):
            cursor.skip(1)
            guard cursor.takeDigits(3) == 3 else { return nil }
            self = Self.takeOffset(&cursor) ? .millisecondsAndOffset : .milliseconds
        case UInt8(ascii: ","):
            cursor.skip(1)
            self = .comma
        default: self = Self.takeOffset(&cursor) ? .offset : .seconds
        }
    }

    /// `2023/03/21`, `2024-04-12`, `21.03.2023`: the settings of the region decide. The blank behind it may be lost.
    static func takeDate(_ cursor: inout ByteCursor) -> Bool {
        let first = cursor.takeDigits(4)
        guard first == 4 || first == 1 || first == 2, let sign = cursor.rest.first else { return false }
        guard "-/.".utf8.contains(sign) else { return false }
        cursor.skip(1)
        guard cursor.takeDigits(2) > 0, cursor.rest.first == sign else { return false }
        cursor.skip(1)
        let last = cursor.takeDigits(first == 4 ? 2 : 4)
        return first == 4 ? last > 0 : last == 4
    }

    private static func takeTime(_ cursor: inout ByteCursor) -> Bool {
        guard cursor.takeDigits(2) > 0, cursor.take(":"), cursor.takeDigits(2) == 2 else { return false }
        return cursor.take(":") && cursor.takeDigits(2) == 2
    }

    /// The distance from universal time, `+0100`.
    private static func takeOffset(_ cursor: inout ByteCursor) -> Bool {
        var ahead = cursor
        guard ahead.take("+") || ahead.take("-"), ahead.takeDigits(5) == 4 else { return false }
        cursor = ahead
        return true
    }
}
