/// Reads JSON from its bytes, one sign after the other. What is long stays where it stands until it is asked for.
struct JSONScanner {
    let bytes: [UInt8]
    private var place = 0

    /// It is no JSON, or not of the form that is read.
    struct Fault: Error {}

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Calls `body` for each key of an object, with its name; `body` reads the value.
    mutating func object(_ body: (String, inout JSONScanner) throws -> Void) throws {
        try expect(UInt8(ascii: "{"))
        if takes(UInt8(ascii: "}")) { return }
        repeat {
            let key = try string().text
            try expect(UInt8(ascii: ":"))
            try body(key, &self)
        } while takes(UInt8(ascii: ","))
        try expect(UInt8(ascii: "}"))
    }

    /// Calls `body` for each element of an array; `body` reads it.
    mutating func array(_ body: (inout JSONScanner) throws -> Void) throws {
        try expect(UInt8(ascii: "["))
        if takes(UInt8(ascii: "]")) { return }
        repeat { try body(&self) } while takes(UInt8(ascii: ","))
        try expect(UInt8(ascii: "]"))
    }

    /// A text, still as it is written.
    mutating func string() throws -> JSONString {
        try expect(UInt8(ascii: "\""))
        let start = place
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
            if bytes[place] < 0x20 { throw Fault() }
            place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard place < bytes.count else { throw Fault() }
        place += 1
        return try JSONString(bytes[start..<(place - 1)])
    }

    /// Whether `null` stands here; it is gone past then.
    mutating func isNull() -> Bool {
        skipBlanks()
        guard bytes[place...].starts(with: "null".utf8) else { return false }
        place += 4
        return true
    }

    /// A whole number of at most nine digits; more is no version of anything.
    mutating func number() throws -> Int {
        skipBlanks()
        let digits = bytes[place...].prefix(10).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard digits.count < 10, let number = Int(String(decoding: digits, as: UTF8.self)) else { throw Fault() }
        place += digits.count
        return number
    }

    /// - Throws: `Fault`, where something follows.
    mutating func end() throws {
        skipBlanks()
        if place < bytes.count { throw Fault() }
    }

    private mutating func takes(_ sign: UInt8) -> Bool {
        skipBlanks()
        guard place < bytes.count, bytes[place] == sign else { return false }
        place += 1
        return true
    }

    private mutating func expect(_ sign: UInt8) throws { if !takes(sign) { throw Fault() } }

    private mutating func skipBlanks() {
        while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
    }
}

/// A text in JSON, as it is written there: what is long is decoded piece by piece.
struct JSONString {
    private let written: ArraySlice<UInt8>

    /// - Throws: `JSONScanner.Fault`, where an escape is none.
    init(_ written: ArraySlice<UInt8>) throws {
        self.written = written
        var place = written.startIndex
        while place < written.endIndex { _ = try Self.next(in: written, &place) }
    }

    var text: String {
        var text: [UInt8] = []
        each { text += $0 }
        return String(decoding: text, as: UTF8.self)
    }

    /// Hands over the text in UTF-8, in pieces.
    func each(_ body: ([UInt8]) -> Void) {
        var piece: [UInt8] = []
        var place = written.startIndex
        while place < written.endIndex {
            guard let bytes = try? Self.next(in: written, &place) else { break }
            piece += bytes
            if piece.count >= 256 << 10 {
                body(piece)
                piece.removeAll(keepingCapacity: true)
            }
        }
        if !piece.isEmpty { body(piece) }
    }

    /// The bytes up to the next escape, or those that an escape stands for.
    private static func next(in written: ArraySlice<UInt8>, _ place: inout Int) throws -> [UInt8] {
        guard written[place] == UInt8(ascii: "\\") else {
            let end =
                written[place...].prefix(4096).firstIndex(of: UInt8(ascii: "\\")) ?? min(place + 4096, written.endIndex)
            defer { place = end }
            return Array(written[place..<end])
        }
        guard place + 1 < written.endIndex else { throw JSONScanner.Fault() }
        place += 2
        switch written[place - 1] {
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [written[place - 1]]
        case UInt8(ascii: "u"): return Array(String(Character(try scalar(in: written, &place))).utf8)
        default: throw JSONScanner.Fault()
        }
    }

    /// The scalar of `\u0041`, or of the two halves that UTF-16 has for one; U+FFFD for a half alone.
    private static func scalar(in written: ArraySlice<UInt8>, _ place: inout Int) throws -> Unicode.Scalar {
        let first = try unit(in: written, &place)
        guard UTF16.isLeadSurrogate(first), written[place...].starts(with: "\\u".utf8) else {
            return Unicode.Scalar(UInt32(first)) ?? "\u{FFFD}"
        }
        let start = place
        place += 2
        let second = try unit(in: written, &place)
        if !UTF16.isTrailSurrogate(second) {
            place = start
            return "\u{FFFD}"
        }
        return Unicode.Scalar(0x10000 + (UInt32(first) & 0x3FF) << 10 + UInt32(second) & 0x3FF) ?? "\u{FFFD}"
    }

    private static func unit(in written: ArraySlice<UInt8>, _ place: inout Int) throws -> UInt16 {
        let digits = written[place...].prefix(4)
        guard digits.count == 4, let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16) else {
            throw JSONScanner.Fault()
        }
        place += 4
        return unit
    }
}
