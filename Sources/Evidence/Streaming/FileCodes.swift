import Facts

/// The error codes in a file of any size, of which no more is held than a few blocks.
///
/// In a short text they are found in every notation, in a longer one as `CodeTally` finds them.
public struct FileCodes: Sendable {
    /// How long a short text is, in bytes of UTF-8.
    public static let short = 1 << 20

    private var held: [UInt8] = []
    private var blocks = LineBlocks()
    private var tally: CodeTally?

    public init() {}

    /// The whole text, where it is a short one.
    public var shortText: String? { tally == nil ? Decoding(held).text : nil }

    /// Takes the bytes that follow.
    public mutating func add(_ bytes: [UInt8]) {
        if tally != nil { return count(blocks.add(bytes)) }
        held += bytes
        guard held.count > Self.short else { return }
        tally = CodeTally()
        count(blocks.add(held))
        held = []
    }

    /// What was found up to here, each code once. Nothing can be added behind the end.
    public mutating func finish() -> [Explanation] {
        count(tally == nil ? [] : blocks.finish())
        return tally.map { Explanation.all(in: $0) } ?? shortText.map { Explanation.all(in: $0) } ?? []
    }

    private mutating func count(_ blocks: [LineBlocks.Block]) {
        for block in blocks {
            switch block {
            case .lines(let bytes, let encoding), .piece(let bytes, let encoding, _): count(bytes, encoding)
            }
        }
    }

    /// A code is ASCII, which stands in UTF-8 as it is. In Shift_JIS the second byte of a character can look like it.
    private mutating func count(_ bytes: [UInt8], _ encoding: TextEncoding) {
        switch encoding {
        case .utf8: tally?.add(bytes)
        case .utf16LittleEndian: tally?.add(Self.ascii(in: bytes, at: 0))
        case .utf16BigEndian: tally?.add(Self.ascii(in: bytes, at: 1))
        case .shiftJIS: tally?.add(Array(Decoding(bytes, in: encoding).text.utf8))
        }
    }

    /// One byte for each two of UTF-16; one that is not ASCII for all other characters.
    /// - Parameter place: which of the two holds the character.
    private static func ascii(in bytes: [UInt8], at place: Int) -> [UInt8] {
        stride(from: 0, to: bytes.count - 1, by: 2).map { bytes[$0 + 1 - place] == 0 ? bytes[$0 + place] : 0x80 }
    }
}
