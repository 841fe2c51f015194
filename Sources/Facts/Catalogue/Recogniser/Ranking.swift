extension CodeRecogniser {
    /// The codes of a text, each once, the one that leads on before those that do not: log noise, by-products and mere
    /// wrappers of another error go to the end. Two codes of one event stand side by side. Otherwise the order of the
    /// text is kept.
    public static func ranked(in text: String) -> [Match] {
        let matches = find(in: text)
        let first = Dictionary(matches.map { ($0.code, $0) }) { first, _ in first }
        return ranked(matches.map(\.code)).compactMap { first[$0] }
    }

    /// The codes of the text in the same order.
    public static func codes(in text: String) -> [ErrorCode] { ranked(in: text).map(\.code) }

    /// Those of the codes that lead on, one for each event. Where it is one, there is no doubt what the case is about.
    public static func leading(of codes: [ErrorCode]) -> [ErrorCode] {
        // Of one there is no order to find: so every start with a code goes.
        guard codes.count > 1 else { return codes }
        let ranked = ranked(codes)
        guard let best = ranked.first.map(Weight.init(of:)) else { return [] }
        return ranked.filter { code in
            let isEcho = Layers.pairs(of: code).contains { $0.other == code && ranked.contains($0.leading) }
            return Weight(of: code) == best && !isEcho
        }
    }

    /// Whether a code only says that there was another error.
    public static func sumsUp(_ code: ErrorCode) -> Bool { Weight(of: code) == .wrapper }

    static func ranked(_ codes: [ErrorCode]) -> [ErrorCode] {
        let present = Set(codes)
        var ranked: [ErrorCode] = []
        var placed: Set<ErrorCode> = []
        for code in weighed(codes) {
            let event = Layers.pairs(of: code).first { present.contains($0.partner(of: code)) }
            let together = event.map { [$0.leading, $0.other] } ?? [code]
            ranked += together.filter { placed.insert($0).inserted }
        }
        return ranked
    }

    private static func weighed(_ codes: [ErrorCode]) -> [ErrorCode] {
        var seen: Set<ErrorCode> = []
        let weighed = codes.filter { seen.insert($0).inserted }.map { (code: $0, weight: Weight(of: $0)) }
        return Weight.allCases.flatMap { weight in weighed.filter { $0.weight == weight }.map(\.code) }
    }
}
