import Facts

/// The error codes in an entry of a log.
///
/// `CodeRecogniser` reads what people write, and looks at every word. A log has its own few notations, and much that
/// looks like a code: hexadecimal digits in GUIDs, in addresses and behind `Id =` are none.
struct LogCodes {
    /// What each number was found to be, so that the tables are asked once.
    private var verdicts: [UInt32: ErrorCode?] = [:]

    /// Each code of an entry once, with the place where it stands first.
    mutating func codes(in text: ArraySlice<UInt8>) -> [(code: ErrorCode, range: Range<Int>)] {
        var found: [(code: ErrorCode, range: Range<Int>)] = []
        var figures = HexFigures(text)
        while let figure = figures.next() {
            guard let code = code(of: figure), !found.contains(where: { $0.code == code }) else { continue }
            found.append((code, figure.range))
        }
        return found
    }

    /// The code that eight digits write, where it is known that they are meant as one.
    mutating func code(of digits: ArraySlice<UInt8>) -> ErrorCode? {
        digits.count == 8 ? UInt32(digits.text, radix: 16).flatMap { code($0) } : nil
    }

    private mutating func code(of figure: HexFigures.Figure) -> ErrorCode? {
        guard !figure.isInAddress, figure.isMeantAsCode, figure.isMarked || figure.number > 0xFFFF else { return nil }
        guard let code = code(figure.number) else { return nil }
        // Two halves may have met by chance.
        return figure.isSplit && Catalogue.entry(for: code) == nil ? nil : code
    }

    private mutating func code(_ number: UInt32) -> ErrorCode? {
        if let verdict = verdicts[number] { return verdict }
        let verdict = Self.verdict(on: number)
        // A file can have more numbers than the memory would hold.
        if verdicts.count == 1 << 16 { verdicts.removeAll(keepingCapacity: true) }
        verdicts[number] = .some(verdict)
        return verdict
    }

    /// A failure of a part of Windows that is known, a code of the catalogue, or an error number of the network
    /// (`[gle=0x00002ee7]`).
    static func verdict(on number: UInt32) -> ErrorCode? {
        let code = ErrorCode(number)
        if number >= 0x8000_4000, code.facility != nil { return code }
        if number > 0xFFFF { return Catalogue.entry(for: code) == nil ? nil : code }
        guard (10_000..<13_000).contains(number) else { return nil }
        let network = ErrorCode(win32: UInt16(number))
        return Catalogue.entry(for: network) == nil ? nil : network
    }
}
