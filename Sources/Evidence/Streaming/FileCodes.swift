import Knowledge

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

    /// ASCII stands in UTF-8 as it is.
    private mutating func count(_ bytes: [UInt8], _ encoding: TextEncoding) {
        tally?.add(encoding == .utf8 ? bytes : Array(Decoding(bytes, in: encoding).text.utf8))
    }
}
