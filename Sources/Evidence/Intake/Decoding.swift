/// The text of a file or of a paste, whatever encoding it came in.
public struct Decoding: Sendable, Hashable {
    /// Without the mark at its beginning. Bytes that are no text stand in it as U+FFFD.
    public let text: String
    public let encoding: TextEncoding
    /// How many places were no text.
    public let broken: Int
    /// The first line that has one of them, from 1; 0 where there is none.
    public let firstBroken: Int

    /// Reads a whole file in the encoding that its beginning tells.
    public init(_ bytes: [UInt8]) {
        self.init(bytes, in: TextEncoding(of: bytes))
    }

    /// Reads bytes in a given encoding: a later piece of a file is read like its beginning.
    public init(_ bytes: [UInt8], in encoding: TextEncoding) {
        var output = Output()
        switch encoding {
        case .utf8 where output.take(valid: bytes): break
        case .utf8: output.parse(bytes, as: Unicode.UTF8.self)
        case .utf16LittleEndian: output.parseUTF16(bytes) { $0 | $1 << 8 }
        case .utf16BigEndian: output.parseUTF16(bytes) { $0 << 8 | $1 }
        case .shiftJIS: output.parseShiftJIS(bytes)
        }
        self.encoding = encoding
        text = output.withoutMark
        (broken, firstBroken) = (output.broken, output.firstBroken)
    }
}

extension Decoding {
    /// The text as it is made.
    private struct Output {
        private var text = ""
        private var line = 1
        private(set) var broken = 0
        private(set) var firstBroken = 0

        /// Takes bytes over at once, where they are all right; else none.
        mutating func take(valid bytes: [UInt8]) -> Bool {
            guard let whole = String(validating: bytes, as: UTF8.self) else { return false }
            text = whole
            return true
        }

        mutating func parse<Encoding: Unicode.Encoding>(_ units: [Encoding.CodeUnit], as encoding: Encoding.Type) {
            var rest = units.makeIterator()
            var parser = Encoding.ForwardParser()
            while true {
                switch parser.parseScalar(from: &rest) {
                case .valid(let scalar): append(Encoding.decode(scalar))
                case .error: appendBroken()
                case .emptyInput: return
                }
            }
        }

        mutating func parseUTF16(_ bytes: [UInt8], joined: (UInt16, UInt16) -> UInt16) {
            let pairs = stride(from: 0, to: bytes.count - 1, by: 2)
            parse(pairs.map { joined(UInt16(bytes[$0]), UInt16(bytes[$0 + 1])) }, as: Unicode.UTF16.self)
            if bytes.count % 2 == 1 { appendBroken() }
        }

        mutating func parseShiftJIS(_ bytes: [UInt8]) {
            var rest = bytes[...]
            while let (scalar, length) = ShiftJIS.next(in: rest) {
                if let scalar { append(scalar) } else { appendBroken() }
                rest = rest.dropFirst(length)
            }
        }

        mutating func append(_ scalar: Unicode.Scalar) {
            if scalar == "\n" { line += 1 }
            text.unicodeScalars.append(scalar)
        }

        mutating func appendBroken() {
            if broken == 0 { firstBroken = line }
            broken += 1
            text.unicodeScalars.append("\u{FFFD}")
        }

        /// Without the byte order mark, which would be told as an invisible character.
        var withoutMark: String {
            text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
        }
    }
}
