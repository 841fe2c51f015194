/// A JSON object that holds no other: as much of it as the text has. Line breaks within a string are those of a console
/// that was too narrow; commas may be missing or left over; quotation marks may be those of a word processor.
struct FlatObject {
    private(set) var entries: [AdvancedEntry] = []
    /// Whether its closing brace was found.
    private(set) var isClosed = false
    /// How many lines it takes.
    private(set) var length = 1

    /// Reads the object whose opening brace stands in the first of some lines. nil where it is none, or no flat one.
    init?(_ lines: ArraySlice<SourceLine>, from start: String.Index) {
        var scanner = Scanner(lines.prefix(Self.mostLines), from: start)
        guard scanner.take("{") else { return nil }
        while let next = scanner.peekBehindBlanks(), entries.count < Self.mostEntries {
            if scanner.take("}") {
                isClosed = true
                break
            }
            if scanner.take(",") { continue }
            guard Scanner.isQuote(next) else { return nil }
            guard let key = scanner.string() else { break }
            if scanner.peekBehindBlanks() == nil { break }
            guard scanner.take(":"), scanner.peekBehindBlanks() != "{" else { return nil }
            guard let (value, line, clue) = scanner.value() else { break }
            entries.append(AdvancedEntry(key: key.lowercased(), value: value, line: line, clue: clue))
        }
        length = scanner.linesTaken
    }

    private static let mostLines = 200
    private static let mostEntries = 50
}
