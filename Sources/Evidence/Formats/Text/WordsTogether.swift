extension Reader {
    /// What words that stand together tell, in whatever program printed them.
    static let wordsTogether = Reader(format: .text, reading: WordsTogetherReading())
}

/// Reads what is short: who copies a sentence does not copy a whole log.
struct WordsTogetherReading: FormReading {
    private var found = Findings()
    private var left = Self.mostLines

    /// Beyond so many lines a text is a log, which has readers of its own.
    static let mostLines = 400
    private static let longestLine = 2048
    /// The lines on either side that belong to a sentence.
    private static let around = 3

    mutating func read(_ lines: [SourceLine]) {
        let short = lines.prefix(left)
        left -= short.count
        let low = short.map { $0.text.utf8.count <= Self.longestLine ? $0.text.lowercased() : "" }
        for place in low.indices where !low[place].isEmpty {
            let near = low[max(0, place - Self.around)...min(low.count - 1, place + Self.around)]
            for finding in Self.findings(short[place], low[place], near.joined(separator: "\n")) { found.add(finding) }
        }
    }

    var findings: [Finding] { found.all }

    private static func findings(_ line: SourceLine, _ text: String, _ near: String) -> [Finding] {
        let told = WordsTogether.all.filter { clue in
            clue.here.allSatisfy { $0.contains { text.contains($0) } }
                && clue.near.allSatisfy { $0.contains { near.contains($0) } }
        }
        return told.map { finding($0.kind, $0.word, line, $0.confidence) }
    }

    private static func finding(
        _ kind: FindingKind, _ word: String, _ line: SourceLine, _ confidence: Finding.Confidence
    ) -> Finding {
        Finding(
            kind, .text(word), line: line.number, columns: line.columns(of: line.text[...]), confidence)
    }
}
