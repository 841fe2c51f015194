extension FlatObject {
    /// Walks through some lines character by character.
    struct Scanner {
        private let lines: ArraySlice<SourceLine>
        private var place: Int
        private var index: String.Index

        init(_ lines: ArraySlice<SourceLine>, from index: String.Index) {
            (self.lines, place, self.index) = (lines, lines.startIndex, index)
        }

        var linesTaken: Int { min(place, lines.endIndex - 1) - lines.startIndex + 1 }

        static func isQuote(_ character: Character) -> Bool { "\"“”„‟＂".contains(character) }

        /// The next character that is no blank, without taking it.
        mutating func peekBehindBlanks() -> Character? {
            while let next = peek(), next.isBlank || next == "\n" { advance() }
            return peek()
        }

        /// Takes a character, and the blanks before it.
        mutating func take(_ character: Character) -> Bool {
            guard peekBehindBlanks() == character else { return false }
            advance()
            return true
        }

        /// A string in quotation marks; nil where it does not end.
        mutating func string() -> String? {
            var text = ""
            advance()
            while let next = peek() {
                advance()
                if Self.isQuote(next) { return text }
                if next == "\\" {
                    guard let escaped = escaped() else { return nil }
                    text.append(escaped)
                } else if next != "\n" {
                    text.append(next)
                }
            }
            return nil
        }

        /// A value, and what shows it on the line where it begins; nil where the text ends first.
        mutating func value() -> (AdvancedEntry.Value, SourceLine, Range<String.Index>)? {
            guard let first = peekBehindBlanks() else { return nil }
            let (line, start) = (lines[place], index)
            guard Self.isQuote(first) else {
                let word = line.text[start...].prefix { $0.isLetter || $0.isNumber || "+-.".contains($0) }
                index = word.endIndex
                guard !word.isEmpty, peek() != nil else { return nil }
                return (Self.value(of: word), line, start..<word.endIndex)
            }
            guard let text = string() else { return nil }
            let isWhole = lines[place].number == line.number
            return (.text(text), line, Self.inner(of: start..<(isWhole ? index : line.text.endIndex), line, isWhole))
        }

        /// What stands between the quotation marks; an empty string is shown by them.
        private static func inner(
            of string: Range<String.Index>, _ line: SourceLine, _ isClosed: Bool
        ) -> Range<String.Index> {
            let start = line.text.index(after: string.lowerBound)
            let end = isClosed ? line.text.index(before: string.upperBound) : string.upperBound
            return start < end ? start..<end : string
        }

        private static func value(of word: Substring) -> AdvancedEntry.Value {
            switch word.lowercased() {
            case "true": .flag(true)
            case "false": .flag(false)
            default: .other
            }
        }

        /// What stands behind a backslash.
        private mutating func escaped() -> Character? {
            guard let sign = peek() else { return nil }
            advance()
            switch sign {
            case "u":
                let digits = (0..<4).compactMap { _ in
                    defer { advance() }
                    return peek()
                }
                return UInt32(String(digits), radix: 16).flatMap(Unicode.Scalar.init).map(Character.init) ?? "\u{FFFD}"
            case "n", "r", "t", "b", "f": return " "
            default: return sign
            }
        }

        /// A line break stands behind each line but the last.
        private func peek() -> Character? {
            guard place < lines.endIndex else { return nil }
            let text = lines[place].text
            return index < text.endIndex ? text[index] : place + 1 < lines.endIndex ? "\n" : nil
        }

        private mutating func advance() {
            guard place < lines.endIndex else { return }
            let text = lines[place].text
            if index < text.endIndex {
                index = text.index(after: index)
            } else {
                place += 1
                index = place < lines.endIndex ? Self.start(of: lines[place]) : index
            }
        }

        /// Behind the marks of a quotation; else at the margin, for blanks there may be part of a broken string.
        private static func start(of line: SourceLine) -> String.Index {
            let isQuoted = line.text.first { !$0.isBlank } == ">"
            return isQuoted ? PastedLine(line).content.startIndex : line.text.startIndex
        }
    }
}
