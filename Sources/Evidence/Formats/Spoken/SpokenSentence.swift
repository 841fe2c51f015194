/// A sentence of what a person wrote, and the pieces of it in which words belong together.
struct SpokenSentence {
    /// Each piece, those that belong together joined, and the sentence as a whole where nothing in it is set against
    /// something else.
    let pieces: [Range<Int>]
    let range: Range<Int>
    /// Whether something is asked rather than said.
    let isQuestion: Bool

    /// The sentences of a text.
    static func all(in text: ArraySlice<UInt8>) -> [SpokenSentence] {
        var (sentences, start): ([SpokenSentence], Int) = ([], text.startIndex)
        var place = text.startIndex
        while place < text.endIndex {
            let end = end(at: place, in: text)
            if let end {
                sentences.append(SpokenSentence(text[start..<place], asks: end.asks))
                start = place + end.length
            }
            place += end?.length ?? 1
        }
        if start < text.endIndex { sentences.append(SpokenSentence(text[start...], asks: false)) }
        return sentences
    }

    private init(_ text: ArraySlice<UInt8>, asks: Bool) {
        range = text.indices
        let words = text.trimmed
        let asksInJapanese = ["か", "かな", "かね"].contains { words.suffix($0.utf8.count).elementsEqual($0.utf8) }
        isQuestion = asks || asksInJapanese
        let (raw, isContrary) = Self.split(text)
        let joined = zip(raw, raw.dropFirst()).filter { Self.leadsOn(text[$0.0]) }.map {
            $0.lowerBound..<$1.upperBound
        }
        pieces = raw + joined + (raw.count > 1 && !isContrary ? [text.indices] : [])
    }

    // MARK: Ends

    /// A full stop before a blank or at the end, unlike that in a number or a name; or one of Japanese.
    private static func end(at place: Int, in text: ArraySlice<UInt8>) -> (length: Int, asks: Bool)? {
        let rest = text[place...]
        switch rest.first {
        case 0x0A: return isWrapped(at: place, in: text) ? nil : (1, false)
        case UInt8(ascii: "?") where isAnswered(place, 1, in: text): return nil
        case 0xEF where rest.starts(with: "？".utf8) && isAnswered(place, 3, in: text): return nil
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"):
            let next = rest.dropFirst().first
            let isEnd = next.map { $0.isBlank || $0 == 0x0A || $0 == UInt8(ascii: "\"") || $0 >= 0x80 } ?? true
            return isEnd ? (1, rest.first == UInt8(ascii: "?")) : nil
        case 0xE3 where rest.starts(with: "。".utf8): return (3, false)
        case 0xEF where rest.starts(with: "？".utf8): return (3, true)
        case 0xEF where rest.starts(with: "！".utf8): return (3, false)
        default: return nil
        }
    }

    /// Whether no more than a thing is asked for, and answered: "WSUS? No."
    private static func isAnswered(_ place: Int, _ length: Int, in text: ArraySlice<UInt8>) -> Bool {
        let start = text[..<place].lastIndex { ".?!\n".utf8.contains($0) }.map { $0 + 1 } ?? text.startIndex
        let thing = text[start..<place].trimmed
        guard !thing.isEmpty, thing.count <= 24, thing.split(separator: 0x20).count <= 2 else { return false }
        let answer = text[(place + length)...].drop(while: \.isGap).prefix(16).text.lowercased()
        return ["no.", "no,", "none", "we have none", "nope", "いいえ", "なし", "ありません", "使っていません"].contains {
            answer.hasPrefix($0)
        } || answer == "no"
    }

    /// Whether a sentence goes on behind the end of a line: the line is as wide as mails are, or ends with a comma, and
    /// what follows is no item of a list.
    private static func isWrapped(at place: Int, in text: ArraySlice<UInt8>) -> Bool {
        let start = text[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? text.startIndex
        let line = text[start..<place]
        let next = text[(place + 1)...].drop { $0.isBlank || $0 == UInt8(ascii: ">") }
        let goesOn = line.count >= 50 || line.last == UInt8(ascii: ",") || line.suffix(3).elementsEqual("、".utf8)
        let marks: [String] = ["-", "*", "+", "#", "・", "●", "■", "□", "○", "※", "①", "②", "③", "④", "⑤"]
        return goesOn && !marks.contains { next.starts(with: $0.utf8) } && next.first?.isDigit != true
    }

    // MARK: Pieces

    /// The pieces between commas and the words that set one thing against another; and whether there is such a word.
    private static func split(_ text: ArraySlice<UInt8>) -> (pieces: [Range<Int>], isContrary: Bool) {
        var (pieces, start, isContrary): ([Range<Int>], Int, Bool) = ([], text.startIndex, false)
        var place = text.startIndex
        while place < text.endIndex {
            guard let cut = cut(at: place, in: text) else {
                place += 1
                continue
            }
            if start < place { pieces.append(start..<place) }
            place += cut.length
            start = place
            isContrary = isContrary || cut.isContrary
        }
        if start < text.endIndex { pieces.append(start..<text.endIndex) }
        return (pieces, isContrary)
    }

    private static func cut(at place: Int, in text: ArraySlice<UInt8>) -> (length: Int, isContrary: Bool)? {
        let rest = text[place...]
        if rest.first == UInt8(ascii: ","), rest.dropFirst().first.map(\.isGap) ?? true { return (1, false) }
        if rest.first == 0x20, let word = contrary.first(where: { rest.startsFolded(with: $0) }),
            word != " while " || !isLimited(text[..<place])
        {
            return (word.utf8.count, true)
        }
        guard rest.first == 0xE3 else { return nil }
        if let word = contraryInJapanese.first(where: { rest.starts(with: $0.utf8) }) { return (word.utf8.count, true) }
        return rest.starts(with: "、".utf8) ? (3, false) : nil
    }

    /// "It only updates while an admin is signed in" sets nothing against anything.
    private static func isLimited(_ text: ArraySlice<UInt8>) -> Bool {
        text.suffix(32).text.lowercased().contains("only ")
    }

    private static let contrary = [
        " but ", " however ", " although ", " though ", " whereas ", " while ", " yet ", " except ",
    ]
    private static let contraryInJapanese = ["が、", "けど", "けれど", "のに", "一方、"]

    /// Whether a piece only says when, where or how what follows holds: "With the VPN off, ...".
    private static func leadsOn(_ piece: ArraySlice<UInt8>) -> Bool {
        let piece = piece.trimmed
        return openings.contains(piece.prefix { $0.isLetter }.text.lowercased())
            || endings.contains { piece.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    private static let endings = ["と", "ば", "たら", "だら", "で", "は", "から", "ので", "ため", "後", "以来", "には", "では"]

    private static let openings: Set<String> = [
        "in", "on", "at", "with", "without", "when", "if", "since", "after", "as", "by", "over", "from", "for", "once",
        "bypassing", "through", "behind", "under", "before", "whenever", "until", "ever",
    ]
}

extension ArraySlice<UInt8> {
    /// Whether it begins so; capitals do not matter.
    fileprivate func startsFolded(with text: String) -> Bool {
        count >= text.utf8.count && zip(self, text.utf8).allSatisfy { $0.lowered == $1 }
    }
}
