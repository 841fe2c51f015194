/// What a person says in passing: `80072efd win11 wsus 手動`. It counts only in a text that nothing but a person wrote:
/// the same words stand all over the output of programs.
struct SpokenWord: Sendable {
    let words: [String]
    let kind: FindingKind
    let value: String
    /// What follows where it means something else: 自動検出 is no automatic run.
    var unlessBefore: [String] = []
    /// How sure it is; only a word that hardly means anything else is more than possible.
    var confidence: Finding.Confidence = .likely

    init(
        _ words: [String], _ kind: FindingKind, _ value: String, unlessBefore: [String] = [],
        _ confidence: Finding.Confidence = .likely
    ) {
        (self.words, self.kind, self.value) = (words, kind, value)
        (self.unlessBefore, self.confidence) = (unlessBefore, confidence)
    }

    var clues: [LogClue] {
        words.map { word in
            // The Store is a shop, a store is not.
            LogClue(word, in: .spoken, isExact: word == "the Store") { [self] record, place in
                guard Self.isWord(place, in: record), !isOtherwise(record, place), !Self.isDenied(record, place) else {
                    return []
                }
                return [Sighting(kind, .text(value), place, confidence)]
            }
        }
    }

    /// A word of letters is no part of a longer one; in Japanese words stand without blanks.
    private static func isWord(_ place: Range<Int>, in record: LogRecord) -> Bool {
        let bytes = record.bytes
        let isTied = { (inside: Int, outside: Int) in
            bytes.indices.contains(outside) && bytes[inside].isWord && bytes[outside].isWord
        }
        return !isTied(place.lowerBound, place.lowerBound - 1) && !isTied(place.upperBound - 1, place.upperBound)
    }

    private func isOtherwise(_ record: LogRecord, _ place: Range<Int>) -> Bool {
        let next = record.text(from: place.upperBound)
        return unlessBefore.contains { next.starts(with: $0.utf8) }
    }

    /// "No", "not", "never" close before; ない, ません close behind.
    private static func isDenied(_ record: LogRecord, _ place: Range<Int>) -> Bool {
        let before = record.text[..<place.lowerBound].suffix(14).text.lowercased()
        if ["no ", "not ", "n't ", "never ", "no one has mentioned a "].contains(where: before.hasSuffix) {
            return true
        }
        let behind = record.text(from: place.upperBound).prefix(36)
        let clause = behind[..<(behind.firstIndex(of: "、") ?? behind.firstIndex(of: "。") ?? behind.endIndex)].text
        return ["ではない", "ではありません", "はない", "はありません", "しません"].contains { clause.hasPrefix($0) }
    }
}
