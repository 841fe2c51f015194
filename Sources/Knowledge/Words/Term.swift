/// A word of the trade, explained in one line.
public struct Term: Sendable, Hashable {
    public let name: Text
    public let line: Text

    public init(_ name: Text, _ line: Text) {
        self.name = name
        self.line = line
    }
}
