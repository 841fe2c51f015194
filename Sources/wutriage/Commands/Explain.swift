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
                try Out.print(found.flatMap { ExplanationText.lines($0, common.language) })
            }
            return found.allSatisfy(\.isKnown) ? .done : .badNews
        }
    }

    /// Each code once, in the order given.
    private func explanations() throws -> [Explanation] {
        var seen: Set<ErrorCode> = []
        return try codes.map(Words.asTyped).flatMap(explanations).filter { seen.insert($0.code).inserted }
    }

    private func explanations(of word: String) throws -> [Explanation] {
        let text = word == "-" ? String(decoding: try Input.bytes(of: "-"), as: UTF8.self) : word
        let found = Explanation.all(in: text)
        if found.isEmpty { throw Failure(naming: word, Self.noCode, offer: offers(for: text)) }
        return found
    }

    private func offers(for text: String) -> String? {
        let codes = CodeRecogniser.slip(in: text).map(\.hex)
        return codes.isEmpty ? nil : codes.joined(separator: ", ")
    }

    private static let noCode = Text(
        en: "no error code in it. Give one as 0x80072EFD, -2147012867, 12029 or by its name.",
        ja: "エラー コードが見つかりません。0x80072EFD、-2147012867、12029 またはシンボル名で指定してください。")
}
