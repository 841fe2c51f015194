/// A word of the trade, explained in one line.
public struct Term: Sendable, Hashable {
    public let name: Text
    public let line: Text
    /// What the line rests on where it says more than what the word stands for; else empty.
    public let sources: [Source]

    public init(_ name: Text, _ line: Text, _ sources: Source...) {
        self.name = name
        self.line = line
        self.sources = sources
    }

    /// How well the line is established; nil where it only says what the word stands for.
    public var grade: Grade? {
        sources.isEmpty ? nil : sources.count > 1 ? .documented : .singleSource
    }
}
