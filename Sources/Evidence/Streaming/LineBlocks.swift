/// The bytes of a file of any size, as they are read, put together to blocks of whole lines in a known encoding.
///
/// A line that is longer than a block is not held: it comes in pieces, and what stands where it is cut may be lost.
public struct LineBlocks: Sendable {
    public enum Block: Sendable, Hashable {
        /// Whole lines; the last one of the file may have no end.
        case lines([UInt8], TextEncoding)
        /// A part of a line that is too long to be held.
        case piece([UInt8], TextEncoding, isLast: Bool)
    }

    private var held: [UInt8] = []
    /// nil while all is ASCII.
    private var encoding: TextEncoding?
    private var isAtBeginning = true
    private var isInLongLine = false

    /// How long a line may be, in bytes.
    public static let longest = 1 << 20

    public init() {}

    /// Takes lines whose encoding is known.
    public init(in encoding: TextEncoding) { (self.encoding, isAtBeginning) = (encoding, false) }

    /// Takes the bytes that follow, and gives out what is whole: nothing, or one block after the other.
    public mutating func add(_ bytes: [UInt8]) -> [Block] {
        held += bytes
        return isEncodingTold(isEnd: false) ? take(isEnd: false) : []
    }

    /// What is left when the file has ended.
    public mutating func finish() -> [Block] {
        _ = isEncodingTold(isEnd: true)
        return take(isEnd: true)
    }

    // MARK: Encoding

    /// Finds out the encoding; false where more has to be read for that.
    private mutating func isEncodingTold(isEnd: Bool) -> Bool {
        if encoding != nil { return true }
        if isAtBeginning {
            guard isEnd || held.count >= TextEncoding.sample else { return false }
            isAtBeginning = false
            encoding = TextEncoding.certain(of: held)
            if encoding != nil { return true }
        }
        guard !isASCII, let foreign = held.firstIndex(where: { $0 >= 0x80 }) else { return true }
        guard isEnd || held.count - foreign >= TextEncoding.sample else { return false }
        encoding = TextEncoding.likely(of: held[foreign...])
        return true
    }

    private var isASCII: Bool { held.withUnsafeBufferPointer(ByteScan.isASCII) }

    // MARK: Lines

    private mutating func take(isEnd: Bool) -> [Block] {
        var blocks: [Block] = []
        if isInLongLine, let end = held.indices.first(where: isEndOfLine) {
            blocks.append(piece(upTo: end + 1, isLast: true))
        }
        if !isInLongLine, let end = isEnd ? held.indices.last : held.indices.last(where: isEndOfLine) {
            blocks.append(.lines(cut(upTo: end + 1), encoding ?? .utf8))
        }
        if isInLongLine || held.count > Self.longest {
            blocks.append(piece(upTo: isEnd ? held.count : evenCount, isLast: isEnd))
        }
        return blocks
    }

    private mutating func piece(upTo end: Int, isLast: Bool) -> Block {
        isInLongLine = !isLast
        return .piece(cut(upTo: end), encoding ?? .utf8, isLast: isLast)
    }

    private mutating func cut(upTo end: Int) -> [UInt8] {
        defer { held.removeFirst(end) }
        return Array(held[..<end])
    }

    /// Whether the last byte of a line's end stands at a place. Of the two bytes of UTF-16 the first stands at an even
    /// place: no block is cut between them.
    private func isEndOfLine(_ place: Int) -> Bool {
        let newline = UInt8(ascii: "\n")
        switch encoding {
        case .utf16LittleEndian: return place % 2 == 1 && held[place] == 0 && held[place - 1] == newline
        case .utf16BigEndian: return place % 2 == 1 && held[place] == newline && held[place - 1] == 0
        case .utf8, .shiftJIS, nil: return held[place] == newline
        }
    }

    /// So many bytes that no character of UTF-16 is cut.
    private var evenCount: Int {
        encoding.map { [.utf16LittleEndian, .utf16BigEndian].contains($0) } == true
            ? held.count & ~1 : held.count
    }
}
