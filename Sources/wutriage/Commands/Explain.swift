import Application
import ArgumentParser
import Knowledge

/// What an error code is and what it points to.
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "What an error code is and what it points to, in any notation; - finds all codes in a text.")

    @Argument(help: "Codes in any notation, or - to read a text from standard input.")
    var codes: [String]
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run {
            let found = try explanations()
            if common.json {
                try Out.print(ExplainJSON.value(found, common.language))
            } else {
                try Out.print(found.flatMap(lines))
            }
            return found.allSatisfy(\.isKnown) ? .done : .badNews
        }
    }

    /// Each code once, in the order in which they matter.
    private func explanations() throws -> [Explanation] {
        Explanation.ranked(try codes.map(Words.asTyped).flatMap(explanations))
    }

    /// What the code is, and what was perhaps meant instead.
    private func lines(_ explained: Explanation) -> [String] {
        let offers = explained.offers.map(\.hex).joined(separator: ", ")
        let offer = offers.isEmpty ? [] : ["  " + Interface.Field.offer(offers)(common.language)]
        return ExplanationText.lines(explained, common.language) + offer
    }

    private func explanations(of word: String) throws -> [Explanation] {
        let text = word == "-" ? String(decoding: try Input.bytes(of: "-"), as: UTF8.self) : word
        let found = Explanation.all(in: text)
        if found.isEmpty { throw Failure(naming: word, Self.noCode, offer: AnswerReader.offer(for: text)) }
        return found
    }

    private static let noCode = Text(
        en: "no error code in it. Give one as 0x80072EFD, -2147012867, 12029 or by its name.",
        ja: "エラー コードが見つかりません。0x80072EFD、-2147012867、12029 またはシンボル名で指定してください。")
}
