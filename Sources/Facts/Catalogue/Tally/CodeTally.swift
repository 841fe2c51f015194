/// The error codes of a text too big to be held, counted block by block.
///
/// Only numbers of eight hexadecimal digits are looked for: with `0x`, or in brackets or bare where they begin 80, 87,
/// 8A, 8D, C1, CA or 00. The other notations are for what people type and paste. What a number means is decided when it is met first,
/// as `CodeRecogniser` reads it between words that say nothing: so a number of bytes such as 80123456 is no code.
public struct CodeTally: Sendable {
    /// A code, with the spelling that was met first.
    public struct Counted: Sendable, Hashable {
        public let match: String
        public let code: ErrorCode
        public let notation: CodeRecogniser.Notation
        public fileprivate(set) var count: Int
    }

    /// In the order in which they were met first.
    public private(set) var all: [Counted] = []
    /// Where in the list the code of a number is counted; nil for a number that is none.
    private var places: [UInt64: Int?] = [:]
    private var codes: [ErrorCode: Int] = [:]

    /// A log has a few dozen codes. More different ones than this are not kept, so that no text can fill the memory.
    public static let most = 4096
    /// How many numbers that are no codes are kept in mind.
    private static let mostNumbers = 1 << 16

    public init() {}

    /// Counts the codes of a block. A number that the end of a block cuts in two is lost: let blocks end with lines.
    public mutating func add(_ block: [UInt8]) {
        HexRuns.each(in: block.span) { figure in
            let key = UInt64(figure.number) | (figure.isMarked ? 1 << 32 : 0)
            let place = places[key] ?? judge(figure, key, in: block)
            if let place { all[place].count += 1 }
        }
    }

    /// Decides on a number that is met for the first time.
    private mutating func judge(_ figure: HexRuns.Figure, _ key: UInt64, in block: [UInt8]) -> Int? {
        let spelling = String(decoding: block[figure.range], as: UTF8.self)
        let match: CodeRecogniser.Match? = CodeRecogniser.find(in: "at \(spelling) in").first
        let place = match.flatMap { self.place(of: $0, spelling) }
        if place != nil || places.count < Self.mostNumbers { places[key] = .some(place) }
        return place
    }

    /// Where a code is counted, in however many spellings it comes.
    private mutating func place(of match: CodeRecogniser.Match, _ spelling: String) -> Int? {
        if let place = codes[match.code] { return place }
        guard all.count < Self.most else { return nil }
        codes[match.code] = all.count
        all.append(Counted(match: spelling, code: match.code, notation: match.notation, count: 0))
        return all.count - 1
    }
}
