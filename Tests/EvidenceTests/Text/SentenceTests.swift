import Facts
import TestSupport
import Testing

@testable import Evidence

/// The table of sentences, and the automaton that finds them.
@Suite struct SentenceTests {
    static let inText = Sentence.all.filter { $0.place.contains(.text) }

    @Test func everyRowRestsOnSomething() {
        for sentence in Sentence.all {
            #expect(sentence.sources.isEmpty == (sentence.grade == .inferred), "\(sentence.spellings)")
            #expect(sentence.grade != .documented || sentence.sources.count > 1, "\(sentence.spellings)")
            #expect(!sentence.shows.isEmpty && sentence.spellings.allSatisfy { $0.utf8.count > 2 })
        }
        let spellings = Sentence.all.flatMap(\.spellings)
        #expect(Set(spellings).count >= spellings.count - 1, "one may stand for two things")
    }

    @Test(arguments: inText.indices)
    func everySentenceIsFound(row: Int) {
        let sentence = Self.inText[row]
        for spelling in sentence.spellings {
            for text in ["a\n\(spelling)", "a\nx (\(spelling)).\nb", "a\n「\(spelling.uppercased())」"] {
                let kinds = Set(Reading(text).findings.map(Shown.init))
                // German ß has no capital of the same length; what is upper case in a script other than ours is not folded.
                if text.contains("「"), spelling.unicodeScalars.contains(where: { $0.value > 0x7F && $0.value < 0x2E80 })
                {
                    continue
                }
                for shown in sentence.shows where shown.kind != .trigger {
                    #expect(
                        kinds.contains { $0.kind == shown.kind && $0.value == shown.value }, "\(text): \(kinds)")
                }
            }
        }
    }

    /// A window that is too narrow breaks a sentence where a blank was, or within a word.
    @Test func aSentenceMayBeWrapped() {
        let whole = "The remote server returned an error: (407) Proxy Authentication Required."
        for place in whole.indices.dropFirst(30).dropLast(24) {
            let wrapped =
                whole[..<place] + "\n" + (whole[place] == " " ? whole[whole.index(after: place)...] : whole[place...])
            #expect(Reading("x\n\n" + wrapped).findings.contains { $0.value == .number(407) }, "\(wrapped)")
        }
    }

    @Test(arguments: 0..<30 as Range<UInt64>)
    func theAutomatonFindsWhatASearchFinds(seed: UInt64) {
        var numbers = SeededNumbers(seed)
        let phrases = Set((0..<12).map { _ in numbers.text(of: ["a", "b", "A", "ab", " "], longest: 5) }).filter {
            !$0.isEmpty
        }
        let list = phrases.sorted()
        let text = Array(numbers.text(of: ["a", "b", "B", "aab", " "], longest: 80).utf8)
        var found: Set<PhraseAutomaton.Match> = []
        PhraseAutomaton(list).each(in: text[...]) { found.insert($0) }
        let folded = { (bytes: [UInt8]) in bytes.map { $0.isCapital ? $0 | 0x20 : $0 } }
        var expected: Set<PhraseAutomaton.Match> = []
        for (place, phrase) in list.enumerated() {
            for start in text.indices where folded(Array(text[start...])).starts(with: folded(Array(phrase.utf8))) {
                expected.insert(PhraseAutomaton.Match(phrase: place, range: start..<(start + phrase.utf8.count)))
            }
        }
        #expect(found == expected, "\(list) in \(String(decoding: text, as: UTF8.self))")
    }
}
