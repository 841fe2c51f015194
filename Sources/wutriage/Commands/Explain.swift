import Application
import ArgumentParser
import Evidence
import Facts

/// What an error code is and what it points to.
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: Subcommand.explain.summary.en)

    @Argument(help: .of(.codes))
    var codes: [String]
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run {
            let (found, isComplete) = try explanations()
            if common.json {
                try Out.print(ExplainJSON.value(found, common.language, isComplete: isComplete))
            } else {
                try Out.print(found.flatMap(lines))
            }
            guard isComplete else { return .interrupt(common.language) }
            return found.allSatisfy(\.isKnown) ? .done : .badNews
        }
    }

    /// Each code once, in the order in which they matter; up to the word at which Ctrl-C came.
    private func explanations() throws -> (found: [Explanation], isComplete: Bool) {
        var found: [Explanation] = []
        for word in codes.map(Words.asTyped) {
            let (more, isComplete) = try word == "-" ? inInput() : (inText(word, named: word), true)
            found += more
            if !isComplete { return (Explanation.ranked(found), false) }
        }
        return (Explanation.ranked(found), true)
    }

    /// What the code is, how often it stands in what was read, and what was perhaps meant instead.
    private func lines(_ explained: Explanation) -> [String] {
        let offers = explained.offers.map(\.hex).joined(separator: ", ")
        let offer = offers.isEmpty ? [] : ["  " + Interface.Field.offer(offers)(common.language)]
        let count =
            codes.contains("-") && explained.count > 1 ? ["  " + Self.times(explained.count)(common.language)] : []
        return ExplanationText.lines(explained, common.language) + count + offer
    }

    private func inText(_ text: String, named name: String) throws -> [Explanation] {
        let found = Explanation.all(in: text)
        if found.isEmpty { throw Failure(naming: name, Self.noCode, offer: AnswerReader.offer(for: text)) }
        return found
    }

    private func inInput() throws -> (found: [Explanation], isComplete: Bool) {
        var codes = FileCodes()
        let isComplete = try Input.each(of: "-", common.language) { codes.add($0) }
        let found = codes.finish()
        if found.isEmpty && isComplete {
            throw Failure(naming: "-", Self.noCode, offer: codes.shortText.flatMap(AnswerReader.offer))
        }
        return (found, isComplete)
    }

    private static func times(_ count: Int) -> Text {
        Text(en: "Found \(count) times.", ja: "出現回数: \(count)")
    }

    private static let noCode = Text(
        en: "no error code in it. Give one as 0x80072EFD, -2147012867, 12029 or by its name.",
        ja: "エラー コードが見つかりません。0x80072EFD、-2147012867、12029 またはシンボル名で指定してください。")
}
