/// Everything that can be said of one code: what `explain` prints and the look-up page shows.
public struct Explanation: Sendable, Hashable {
    /// The code as it was typed.
    public let input: String
    public let code: ErrorCode
    public let notation: CodeRecogniser.Notation
    public let entry: Entry?
    public let pointer: Pointer?
    /// How often it stands in the text.
    public private(set) var count: Int
    /// The other code of the same event, where it was seen too.
    public private(set) var layers: Layers?

    public init(_ code: ErrorCode, input: String, notation: CodeRecogniser.Notation, count: Int = 1) {
        self.input = input
        self.code = code
        self.notation = notation
        self.count = count
        entry = Catalogue.entry(for: code)
        pointer = Catalogue.pointer(for: code)
    }

    private init(_ match: CodeRecogniser.Match, in text: String, count: Int = 1) {
        self.init(match.code, input: String(text[match.range]), notation: match.notation, count: count)
    }

    /// One explanation for each code of the text, in the order in which they matter.
    public static func all(in text: String) -> [Explanation] {
        let matches = CodeRecogniser.find(in: text)
        // One code needs no order: this is how most cases begin, and each start with a code.
        if matches.count == 1 { return [Explanation(matches[0], in: text)] }
        let counts = Dictionary(matches.map { ($0.code, 1) }, uniquingKeysWith: +)
        var seen: Set<ErrorCode> = []
        let first = matches.filter { seen.insert($0.code).inserted }
        return ranked(
            first.map { Explanation($0, in: text, count: counts[$0.code] ?? 1) })
    }

    /// One explanation for each code that was counted, in the order in which they matter.
    public static func all(in tally: CodeTally) -> [Explanation] {
        ranked(
            tally.all.map { Explanation($0.code, input: $0.match, notation: $0.notation, count: $0.count) })
    }

    /// Each code once, in the order in which they matter; two codes of one event know of each other.
    public static func ranked(_ found: [Explanation]) -> [Explanation] {
        let first = Dictionary(found.map { ($0.code, $0) }) { first, next in
            var both = first
            both.count += next.count
            return both
        }
        return CodeRecogniser.ranked(found.map(\.code)).compactMap { code in
            guard var explanation = first[code] else { return nil }
            explanation.layers = Layers.pairs(of: code).first { first[$0.partner(of: code)] != nil }
            return explanation
        }
    }
}

extension Explanation {
    /// Whether the catalogue defines the very code, and does not only know the group it belongs to.
    public var isKnown: Bool { entry != nil }

    /// Codes of the catalogue that were perhaps meant instead of an unknown one.
    public var offers: [ErrorCode] { isKnown ? [] : CodeRecogniser.slip(in: input) }

    public var symbols: [String] { entry?.symbols ?? [] }

    /// The HTTP status that the code stands for.
    public var httpStatus: Int? { entry?.httpStatus ?? code.httpStatus }

    /// The part of Windows Update that reports it; for an unknown code the part of Windows that its number names.
    public var area: Text { entry?.area ?? UnlistedCode.origin(of: code) ?? Text(en: "Unknown", ja: "不明") }

    /// What happened, in a few words.
    public var meaning: Text { entry?.meaning ?? UnlistedCode.meaning(of: code) }

    /// How the code may stand in a text.
    public var examples: [String] { entry?.examples ?? [] }

    /// Whether a proxy, its setting or its work is to be looked at; nil where nothing is known.
    public var isProxyMatter: Bool? { pointer?.isProxyMatter }

    /// The causes to think of, the likeliest first.
    public var causes: [PossibleCause] { pointer?.causes ?? [] }

    /// What to know before believing the code.
    public var remark: Statement? { pointer?.remark ?? (isKnown ? nil : UnlistedCode.remark(on: code)) }

    /// Says that the code stands in for what was typed; nil where the code itself was typed.
    public var standIn: Text? {
        guard notation == .httpStatus, let httpStatus else { return nil }
        return Text(
            en: "\(code.hex) is the update agent's code for HTTP status \(httpStatus).",
            ja: "\(code.hex) は、HTTP ステータス \(httpStatus) を表す更新エージェントのコードです。")
    }

    /// What WinHTTP calls the number, where WinINet's other name of it was typed.
    public var nameOfWinHTTP: Statement? {
        guard notation == .symbol, let name = LibraryName.ofWinHTTP(insteadOf: input, among: symbols) else {
            return nil
        }
        return Statement(
            Text(
                en: "That is WinINet's name. The update agent works with WinHTTP, which calls the same number \(name).",
                ja: "これは WinINet での名前です。更新エージェントは WinHTTP を使用し、WinHTTP では同じ番号を \(name) と呼びます。"),
            .documented, [.winhttpErrors, .learnProxy, .kb900935])
    }
}
