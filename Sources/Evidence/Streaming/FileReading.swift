/// Reads a file of any size as its bytes come, and holds no more of it than a few blocks.
///
/// A line longer than `LineBlocks.longest` is left out, and that is told among what was removed: a part of a line could
/// hold a part of a password, which nobody would recognise.
public struct FileReading: Sendable {
    private var bytes = LineBlocks()
    private var text: EvidenceBlocks
    private var blocks = ReadingInBlocks()
    /// The lines that came in so far.
    private var lines = 0
    private var hasBegun = false
    /// Whether what follows is a file in an answer, and holds nothing to read.
    private var isOver = false
    /// How many lines were not let in.
    private var excess = 0

    public init() { text = EvidenceBlocks() }

    /// Reads text whose encoding is known, as that of a paste is.
    public init(of encoding: TextEncoding) {
        (bytes, text, hasBegun) = (LineBlocks(in: encoding), EvidenceBlocks(), true)
    }

    /// - Parameters:
    ///   - size: how many bytes are gathered at least before a block is read.
    ///   - thorough: whether every line is read the slow way.
    init(size: Int, thorough: Bool = false) {
        (text, blocks) = (EvidenceBlocks(size: size), ReadingInBlocks(isThorough: thorough))
    }

    /// Takes the bytes that follow; the first should be so many that they hold the header of an answer.
    public mutating func add(_ next: [UInt8]) {
        if isOver { return }
        let kept = hasBegun ? next : HTTPAnswer.withoutBinaryBody(next)
        (hasBegun, isOver) = (true, kept.count < next.count)
        for block in bytes.add(kept) { take(block) }
    }

    /// Takes a whole text, and tells which lines are beyond a limit.
    mutating func add(_ whole: UnsafeBufferPointer<UInt8>, limit: Int) {
        let newline = UInt8(ascii: "\n")
        let end = whole.count <= limit ? whole.count : whole[..<limit].lastIndex(of: newline).map { $0 + 1 } ?? 0
        for start in stride(from: 0, to: end, by: Self.chunk) {
            add(Array(whole[start..<min(start + Self.chunk, end)]))
        }
        if end < whole.count { excess = whole[end...].count { $0 == newline } + (whole.last == newline ? 0 : 1) }
    }

    private static let chunk = 256 << 10

    /// What was found up to here. Nothing can be added behind the end.
    public mutating func finish() -> Reading {
        for block in bytes.finish() { take(block) }
        blocks.read(text.finish())
        if excess > 0 { blocks.note(.excess, line: lines + 1, count: excess) }
        return blocks.reading
    }

    private mutating func take(_ block: LineBlocks.Block) {
        switch block {
        case .lines(let bytes, let encoding):
            let decoding = Decoding(bytes, in: encoding)
            if decoding.broken > 0 {
                blocks.note(.broken, line: lines + decoding.firstBroken, count: decoding.broken)
            }
            take(decoding.text)
        case .piece(_, _, let isLast):
            // In its place an empty line stands, so that the others keep their numbers.
            if !isLast { return }
            blocks.note(.excess, line: lines + 1)
            take("\n")
        }
    }

    private mutating func take(_ text: String) {
        var text = text
        let block = text.withUTF8 { bytes in
            lines += ByteScan.count(UInt8(ascii: "\n"), in: bytes)
            return self.text.add(bytes)
        }
        if let block { blocks.read(block) }
    }
}
