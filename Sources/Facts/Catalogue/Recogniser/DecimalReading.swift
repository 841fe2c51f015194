/// Codes as decimal numbers: `-2147012867`, `2147954429`, `12029`.
extension CodeRecogniser.Word {
    var decimalReading: CodeRecogniser.Reading? {
        guard bytes.allSatisfy(Self.isDigit), let number = UInt32(String(decoding: bytes, as: UTF8.self)) else {
            return nil
        }
        switch bytes.count {
        case 10: return isSigned ? signed(number) : unsigned(number)
        // From 0xC4653600 on: -894947614 is 0xCAA82EE2.
        case 9: return isSigned && CodeTable.contains(ErrorCode(0 &- number)) ? signed(number) : nil
        case 7: return success(number)
        case 5: return errorNumber(number)
        default: return nil
        }
    }

    private var isSigned: Bool {
        before.last == UInt8(ascii: "-") && before.dropLast().last.map(Self.isPart) != true
    }

    private func signed(_ number: UInt32) -> CodeRecogniser.Reading? {
        let start = range.lowerBound - 1
        let code = ErrorCode(0 &- number)
        guard (1...0x8000_0000).contains(number) else { return nil }
        guard code.isFailureOfWindows || CodeTable.contains(code) || isAlone(from: start) else { return nil }
        return CodeRecogniser.Reading(codes: [code], notation: .signedDecimal, range: start..<range.upperBound)
    }

    /// Ten digits may be a telephone number: in a longer text only a code of the catalogue is believed.
    private func unsigned(_ number: UInt32) -> CodeRecogniser.Reading? {
        let code = ErrorCode(number)
        guard number >= 0x8000_0000, before.last != UInt8(ascii: "-") else { return nil }
        return isAlone || CodeTable.contains(code) ? reading(code, .unsignedDecimal) : nil
    }

    /// Success codes have seven digits: 2359297 is 0x240001.
    private func success(_ number: UInt32) -> CodeRecogniser.Reading? {
        let code = ErrorCode(number)
        return isAlone && CodeTable.contains(code) ? reading(code, .unsignedDecimal) : nil
    }

    /// Error numbers of WinHTTP and WinINet (12nnn), of WinSock (10nnn, 11nnn), and of components and apps (14nnn,
    /// 15nnn).
    private func errorNumber(_ number: UInt32) -> CodeRecogniser.Reading? {
        guard (10_000..<16_000).contains(number), before.last != UInt8(ascii: "-") else { return nil }
        let code = ErrorCode(win32: UInt16(number))
        guard CodeTable.contains(code), isAlone || isNextToErrorWord else { return nil }
        return reading(code, .win32)
    }

    /// The other error numbers of Win32, such as 87 and 1603. Short numbers are everywhere, so the text has to say what
    /// they are: one digit only in "error code 5", two and three where nothing else was typed, four where a table has
    /// them and an error word leads to them. 87 is what netsh and proxycfg print when they refuse a setting.
    var shortReading: CodeRecogniser.Reading? {
        guard (1...4).contains(bytes.count), bytes.allSatisfy(Self.isDigit), before.last != UInt8(ascii: "-"),
            let number = UInt16(String(decoding: bytes, as: UTF8.self)), number > 0
        else { return nil }
        return isShortCode(number) ? reading(ErrorCode(win32: number), .win32) : nil
    }

    private func isShortCode(_ number: UInt16) -> Bool {
        switch bytes.count {
        case 1: isAlone || isAloneAfterError && isCalledCode
        case 2, 3: Self.meansError(number) && (isAlone || isAloneAfterError || number == 87 && isCalledError)
        default: CodeTable.contains(ErrorCode(win32: number)) && (isAlone || isRightAfterErrorWord)
        }
    }

    /// Of the numbers from 200 to 599 most are known as HTTP statuses.
    private static func meansError(_ number: UInt16) -> Bool { !(200..<600).contains(number) }

    private func reading(_ code: ErrorCode, _ notation: CodeRecogniser.Notation) -> CodeRecogniser.Reading {
        CodeRecogniser.Reading(codes: [code], notation: notation, range: range)
    }
}
