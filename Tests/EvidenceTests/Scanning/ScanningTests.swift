import TestSupport
import Testing

@testable import Evidence

/// What is searched by bytes is what one would find by characters.
@Suite struct ScanningTests {
    private static let pieces = [":", "：", " ", "\t", "\u{A0}", "\u{3000}", "a", "Z", "プ", "é", "。", "1"]

    @Test(arguments: 0..<400 as Range<UInt64>)
    func blanksAndColonsAreFoundAsByCharacters(seed: UInt64) {
        var numbers = SeededNumbers(seed)
        let text = numbers.text(of: Self.pieces, longest: 12)[...]
        #expect(text.trimmed == Self.trimmed(text), "\(text.debugDescription)")
        #expect(Labelled.colon(in: text) == Self.colon(in: text), "\(text.debugDescription)")
    }

    private static let blanks: Set<Character> = [" ", "\t", "\u{A0}", "\u{3000}"]

    private static func trimmed(_ text: Substring) -> Substring {
        guard let first = text.firstIndex(where: { !blanks.contains($0) }) else { return text[text.endIndex...] }
        return text[first...(text.lastIndex { !blanks.contains($0) } ?? first)]
    }

    private static func colon(in text: Substring) -> Substring.Index? {
        text.indices.first { index in
            let next = text.index(after: index)
            let isBeside =
                text[..<index].last.map(blanks.contains) == true || next == text.endIndex || blanks.contains(text[next])
            return text[index] == "：" || text[index] == ":" && isBeside
        }
    }

    @Test(arguments: [
        ("Current WinHTTP proxy", true), ("WINHTTP", true), ("xwinhttp", true), ("winhtt", false), ("wwinhttp", true),
        ("win http", false), ("", false),
    ])
    func aWordIsFoundWithoutRegardToCapitals(text: String, isThere: Bool) {
        #expect(text.contains(ascii: "winhttp") == isThere)
    }
}
