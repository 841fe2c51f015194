/// A line of evidence that has passed the door.
public struct SourceLine: Sendable, Hashable {
    /// Its number in the file, from 1.
    public let number: Int
    public let text: String

    public init(_ number: Int, _ text: String) {
        (self.number, self.text) = (number, text)
    }

    /// The lines of a text, numbered from 1 or from where an earlier piece of the file ended.
    public static func lines(of text: String, from first: Int = 1) -> [SourceLine] {
        // By bytes: to look for the bounds of characters takes ten times as long.
        text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated().map {
            SourceLine(first + $0, String(Substring($1)))
        }
    }

    /// The columns of a piece cut out of this line, from 1.
    func columns(of piece: Substring) -> ClosedRange<Int> { columns(of: piece.startIndex..<piece.endIndex) }

    /// The columns of a piece of this line, from 1.
    func columns(of piece: Range<String.Index>) -> ClosedRange<Int> {
        let first = text.distance(from: text.startIndex, to: piece.lowerBound) + 1
        return first...max(first, first + text.distance(from: piece.lowerBound, to: piece.upperBound) - 1)
    }
}
