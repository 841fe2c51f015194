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

    public init() { text = EvidenceBlocks() }

    /// - Parameter size: how many bytes are gathered at least before a block is read.
    init(size: Int) { text = EvidenceBlocks(size: size) }

    /// Takes the bytes that follow; the first should be so many that they hold the header of an answer.
    public mutating func add(_ next: [UInt8]) {
        if isOver { return }
        let kept = hasBegun ? next : HTTPAnswer.withoutBinaryBody(next)
        (hasBegun, isOver) = (true, kept.count < next.count)
        for block in bytes.add(kept) { take(block) }
    }

    /// What was found up to here. Nothing can be added behind the end.
    public mutating func finish() -> Reading {
        for block in bytes.finish() { take(block) }
        blocks.read(text.finish())
        return blocks.reading
    }

    private mutating func take(_ block: LineBlocks.Block) {
        switch block {
        case .lines(let bytes, let encoding):
            let decoding = Decoding(bytes, in: encoding)
            if decoding.broken > 0 {
                blocks.note(.broken, line: lines + decoding.firstBroken, count: decoding.broken)
            }
            take(decoding.text.utf8)
        case .piece(_, _, let isLast):
            // In its place an empty line stands, so that the others keep their numbers.
            if !isLast { return }
            blocks.note(.excess, line: lines + 1)
            take("\n".utf8)
        }
    }

    private mutating func take(_ text: String.UTF8View) {
        lines += text.count { $0 == UInt8(ascii: "\n") }
        if let block = self.text.add(text) { blocks.read(block) }
    }
}
