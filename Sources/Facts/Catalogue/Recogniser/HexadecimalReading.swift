/// Codes in hexadecimal: `0x80072EFD`, `80072efd`, `0X80072EFDL`, `&H80072EFD`, `WindowsUpdate_80072EFD`, `0x240001`.
extension CodeRecogniser.Word {
    var hexadecimalReading: CodeRecogniser.Reading? {
        let figure = figure
        guard let number = Hexadecimal.number(figure.digits) else { return nil }
        switch figure.digits.count {
        case 8: return eightDigits(number, figure)
        case 6 where figure.isMarked: return known(ErrorCode(number), figure)
        case 4: return fourDigits(UInt16(number), figure)
        default: return nil
        }
    }

    /// The digits of a hexadecimal number without what marks them as one.
    struct Figure {
        var digits: ArraySlice<UInt8>
        /// Where the number begins, its mark included.
        var start: Int
        /// Whether `0x` or `&H` stands before the digits.
        var isMarked: Bool
    }

    /// Takes off what may stand before and after the digits: a help keyword, `0x`, `&H`, and the `L` of C.
    var figure: Figure {
        var figure = Figure(digits: bytes, start: range.lowerBound, isMarked: false)
        if let underscore = bytes.lastIndex(of: UInt8(ascii: "_")) {
            figure.digits = bytes[(underscore + 1)...]
        }
        if figure.digits.starts(with: "0X".utf8) {
            figure.digits = figure.digits.dropFirst(2)
            figure.isMarked = true
        } else if before.last == UInt8(ascii: "&"), bytes.first == UInt8(ascii: "H") {
            figure = Figure(digits: bytes.dropFirst(), start: range.lowerBound - 1, isMarked: true)
        }
        if figure.digits.last == UInt8(ascii: "L") { figure.digits = figure.digits.dropLast() }
        return figure
    }

    private func eightDigits(_ number: UInt32, _ figure: Figure) -> CodeRecogniser.Reading? {
        if number < 0x1_0000 {
            return figure.isMarked ? lowWord(UInt16(number), figure) : nil
        }
        let code = ErrorCode(number)
        let isCredible = figure.isMarked ? isCredible(marked: code, figure) : isCredible(bare: code, figure)
        return isCredible && !isStartOfGUID ? reading(code, .hexadecimal, figure) : nil
    }

    /// `0x` alone makes no error code: logs are full of flags, handles and addresses, and programs of constants.
    private func isCredible(marked code: ErrorCode, _ figure: Figure) -> Bool {
        if CodeTable.contains(code) || isAlone(from: figure.start) || code.isFailureOfAPart { return true }
        if code.isFailure && CodeTable.onlyNames(code) { return true }
        // The statuses of the kernel itself, as 0xC0000005.
        if (0xC000_0001...0xC000_FFFF).contains(code.unsigned) { return true }
        guard code.isFailureOfWindows || (0xC000_0000..<0xFFFF_0000).contains(code.unsigned) else { return false }
        return isLabelled(from: figure.start)
    }

    /// Eight digits without `0x` may be a date, a number of pieces, a telephone number, a checksum. One that no table has
    /// is a code where nothing else was typed, and in a text where the text says so.
    private func isCredible(bare code: ErrorCode, _ figure: Figure) -> Bool {
        if CodeTable.contains(code) { return true }
        let isAlone = isAlone(from: figure.start)
        if isAlone, CodeTable.onlyNames(code) { return true }
        guard [UInt8(ascii: "8"), UInt8(ascii: "C")].contains(figure.digits.first) else { return false }
        return isAlone || isLabelled(from: figure.start) || isInBrackets
    }

    /// `<Error value="2F94">` and 0x2EFD: the lower half of 0x8007nnnn, an error number of WinSock or WinHTTP.
    private func fourDigits(_ number: UInt16, _ figure: Figure) -> CodeRecogniser.Reading? {
        guard figure.isMarked || !figure.digits.allSatisfy(Self.isDigit), !isGroupOfGUID else { return nil }
        return isAlone || isNextToErrorWord ? lowWord(number, figure) : nil
    }

    private func lowWord(_ number: UInt16, _ figure: Figure) -> CodeRecogniser.Reading? {
        let isNetworkError = (10_000..<13_000).contains(number)
        guard number > 0, isNetworkError || isAlone else { return nil }
        let code = ErrorCode(win32: number)
        return CodeTable.contains(code) ? reading(code, .win32, figure) : nil
    }

    private func known(_ code: ErrorCode, _ figure: Figure) -> CodeRecogniser.Reading? {
        CodeTable.contains(code) ? reading(code, .hexadecimal, figure) : nil
    }

    private func reading(_ code: ErrorCode, _ notation: CodeRecogniser.Notation, _ figure: Figure)
        -> CodeRecogniser.Reading
    {
        CodeRecogniser.Reading(codes: [code], notation: notation, range: figure.start..<range.upperBound)
    }

    /// The groups of an identifier hang together by dashes.
    private var isGroupOfGUID: Bool {
        let dash = UInt8(ascii: "-")
        return before.last == dash || after.first == dash
    }

    /// Identifiers of updates begin with eight digits and a group of four: `80072EFD-1A2B-...`.
    private var isStartOfGUID: Bool {
        let group = after.dropFirst().prefix(4)
        let dash = UInt8(ascii: "-")
        return after.first == dash && after.dropFirst(5).first == dash && Hexadecimal.number(group) != nil
    }
}
